package app;

import static app.Tables.GAMES;

import app.Tables.GameDoc;
import dev.convex4j.annotations.Mutation;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.Ctx;
import dev.convex4j.runtime.DatabaseReader;
import dev.convex4j.runtime.Id;
import dev.convex4j.runtime.MutationCtx;
import dev.convex4j.runtime.QueryCtx;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Othello for two. */
public final class Games {
    private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyz23456789";
    private static final int ID_LENGTH = 8;
    private static final int ID_TRIES = 12;
    private static final String HEX_DIGITS = "0123456789abcdef";
    private static final int TOKEN_LENGTH = 48;

    private Games() {}

    /** A game that was opened, with the first player's seat. */
    public record Opened(Id<Game> gameId, String publicId, String blackToken) {}

    /** The second player's seat. */
    public record Joined(String whiteToken) {}

    /** A move that was made. */
    public record Moved(boolean ok) {}

    /** What everybody may see of a game. */
    public record View(
            String publicId,
            List<Integer> cells,
            Disc currentTurn,
            Status status,
            Optional<Winner> winner,
            boolean hasOpponent,
            boolean blackCanMove,
            boolean whiteCanMove,
            Instant updatedAt) {}

    /** Opens a game and takes black's seat. */
    @Mutation
    static Opened createGame(MutationCtx ctx) {
        String publicId = freePublicId(ctx);
        String blackToken = random(ctx, HEX_DIGITS, TOKEN_LENGTH);
        Game game = new Game(
                publicId,
                Board.start(),
                Disc.BLACK,
                Status.WAITING,
                blackToken,
                Optional.empty(),
                Optional.empty(),
                ctx.now());
        return new Opened(ctx.db().insert(GAMES, game), publicId, blackToken);
    }

    private static String freePublicId(MutationCtx ctx) {
        for (int i = 0; i < ID_TRIES; i++) {
            String publicId = random(ctx, ID_LETTERS, ID_LENGTH);
            if (find(ctx.db(), publicId).isEmpty()) {
                return publicId;
            }
        }
        throw new IllegalStateException("Could not allocate game id");
    }

    private static String random(Ctx ctx, String letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(ctx.random().nextInt(letters.length())));
        }
        return text.toString();
    }

    /** Takes white's seat. */
    @Mutation
    static Joined joinGame(MutationCtx ctx, String publicId) {
        GameDoc game = require(ctx, publicId);
        if (game.status() == Status.FINISHED) {
            throw new IllegalStateException("Game already finished");
        }
        if (game.whiteToken().isPresent()) {
            throw new IllegalStateException("Game is full");
        }
        String whiteToken = random(ctx, HEX_DIGITS, TOKEN_LENGTH);
        ctx.db()
                .patch(
                        game,
                        GAMES.patch()
                                .whiteToken(whiteToken)
                                .status(Status.ACTIVE)
                                .updatedAt(ctx.now()));
        return new Joined(whiteToken);
    }

    /** Places a disc. */
    @Mutation
    static Moved makeMove(MutationCtx ctx, String publicId, String token, double row, double col) {
        GameDoc game = require(ctx, publicId);
        if (game.status() != Status.ACTIVE) {
            throw new IllegalStateException("Game is not in progress");
        }
        String whiteToken = game.whiteToken().orElseThrow(() -> new IllegalStateException("Waiting for second player"));
        boolean black = token.equals(game.blackToken());
        if (!black && !token.equals(whiteToken)) {
            throw new IllegalArgumentException("Invalid seat token");
        }
        Disc disc = black ? Disc.BLACK : Disc.WHITE;
        if (game.currentTurn() != disc) {
            throw new IllegalStateException("Not your turn");
        }
        play(ctx, game, disc, square(row, col));
        return new Moved(true);
    }

    private static Board.Square square(double row, double col) {
        if (row != Math.rint(row) || col != Math.rint(col)) {
            throw new IllegalArgumentException("Bad coordinates");
        }
        Board.Square square = new Board.Square((int) row, (int) col);
        if (!square.isOnBoard()) {
            throw new IllegalArgumentException("Out of bounds");
        }
        return square;
    }

    private static void play(MutationCtx ctx, GameDoc game, Disc disc, Board.Square move) {
        List<Board.Square> flips = Board.flips(game.cells(), move, disc);
        if (flips.isEmpty()) {
            throw new IllegalArgumentException("Illegal move");
        }
        List<Integer> cells = new ArrayList<>(game.cells());
        cells.set(move.index(), disc.cell());
        for (Board.Square flip : flips) {
            cells.set(flip.index(), disc.cell());
        }
        Optional<Disc> next = Board.next(cells, disc);
        if (next.isPresent()) {
            ctx.db()
                    .patch(
                            game,
                            GAMES.patch().cells(cells).currentTurn(next.get()).updatedAt(ctx.now()));
        } else {
            ctx.db()
                    .patch(
                            game,
                            GAMES.patch()
                                    .cells(cells)
                                    .status(Status.FINISHED)
                                    .winner(Board.winner(cells))
                                    .updatedAt(ctx.now()));
        }
    }

    /** Where the player whose turn it is may place a disc. */
    @Query
    static List<Board.Square> validMovesForCurrentTurn(QueryCtx ctx, String publicId) {
        Optional<GameDoc> game = find(ctx.db(), publicId);
        if (game.isEmpty()
                || game.get().status() != Status.ACTIVE
                || game.get().whiteToken().isEmpty()) {
            return List.of();
        }
        return Board.moves(game.get().cells(), game.get().currentTurn());
    }

    /** A game without its tokens. */
    @Query
    static Optional<View> getGameByPublicId(QueryCtx ctx, String publicId) {
        return find(ctx.db(), publicId).map(Games::view);
    }

    private static View view(GameDoc game) {
        boolean active = game.status() == Status.ACTIVE;
        return new View(
                game.publicId(),
                game.cells(),
                game.currentTurn(),
                game.status(),
                game.winner(),
                game.whiteToken().isPresent(),
                active && Board.canMove(game.cells(), Disc.BLACK),
                active && Board.canMove(game.cells(), Disc.WHITE),
                game.updatedAt());
    }

    private static GameDoc require(MutationCtx ctx, String publicId) {
        return find(ctx.db(), publicId).orElseThrow(() -> new IllegalArgumentException("Game not found"));
    }

    private static Optional<GameDoc> find(DatabaseReader db, String publicId) {
        return db.query(GAMES).withIndex(GAMES.BY_PUBLIC_ID.eq(publicId)).unique();
    }
}
