package app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules, on a list of 64 cells, row by row: 0 is empty, the others are {@link Disc#cell()}. */
final class Board {
    static final int SIZE = 8;

    private static final int EMPTY = 0;
    private static final int[][] DIRECTIONS = {{-1, -1}, {-1, 0}, {-1, 1}, {0, -1}, {0, 1}, {1, -1}, {1, 0}, {1, 1}};

    private Board() {}

    /** A cell of the board. */
    record Square(int r, int c) {
        boolean isOnBoard() {
            return r >= 0 && r < SIZE && c >= 0 && c < SIZE;
        }

        int index() {
            return r * SIZE + c;
        }
    }

    static List<Integer> start() {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < SIZE * SIZE; i++) {
            cells.add(EMPTY);
        }
        cells.set(new Square(3, 3).index(), Disc.WHITE.cell());
        cells.set(new Square(4, 4).index(), Disc.WHITE.cell());
        cells.set(new Square(3, 4).index(), Disc.BLACK.cell());
        cells.set(new Square(4, 3).index(), Disc.BLACK.cell());
        return cells;
    }

    /** The opponent's discs that a move would turn. */
    static List<Square> flips(List<Integer> cells, Square move, Disc disc) {
        List<Square> flips = new ArrayList<>();
        if (cells.get(move.index()) != EMPTY) {
            return flips;
        }
        for (int[] direction : DIRECTIONS) {
            List<Square> line = new ArrayList<>();
            Square square = step(move, direction);
            while (square.isOnBoard()
                    && cells.get(square.index()) == disc.opponent().cell()) {
                line.add(square);
                square = step(square, direction);
            }
            if (square.isOnBoard() && cells.get(square.index()) == disc.cell()) {
                flips.addAll(line);
            }
        }
        return flips;
    }

    private static Square step(Square from, int[] direction) {
        return new Square(from.r() + direction[0], from.c() + direction[1]);
    }

    static List<Square> moves(List<Integer> cells, Disc disc) {
        List<Square> moves = new ArrayList<>();
        for (int r = 0; r < SIZE; r++) {
            for (int c = 0; c < SIZE; c++) {
                Square square = new Square(r, c);
                if (!flips(cells, square, disc).isEmpty()) {
                    moves.add(square);
                }
            }
        }
        return moves;
    }

    static boolean canMove(List<Integer> cells, Disc disc) {
        return !moves(cells, disc).isEmpty();
    }

    /** The side whose turn it is after {@code disc} has moved, if anybody can move. */
    static Optional<Disc> next(List<Integer> cells, Disc disc) {
        if (canMove(cells, disc.opponent())) {
            return Optional.of(disc.opponent());
        }
        return canMove(cells, disc) ? Optional.of(disc) : Optional.empty();
    }

    static Winner winner(List<Integer> cells) {
        int lead = 0;
        for (int cell : cells) {
            switch (cell) {
                case 1 -> lead++;
                case 2 -> lead--;
                default -> {}
            }
        }
        return lead > 0 ? Winner.BLACK : lead < 0 ? Winner.WHITE : Winner.DRAW;
    }
}
