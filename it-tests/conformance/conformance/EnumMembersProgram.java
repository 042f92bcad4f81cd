package conformance;

import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Enums with fields, constructors and methods. */
public final class EnumMembersProgram {
    private EnumMembersProgram() {}

    /** A disc. */
    enum Disc {
        BLACK(1),
        @Name("blanc")
        WHITE(2);

        private final int cell;
        private final String text;

        Disc(int cell) {
            this.cell = cell;
            this.text = "disc " + cell;
        }

        int cell() {
            return cell;
        }

        Disc opponent() {
            return this == BLACK ? WHITE : BLACK;
        }

        static Disc first() {
            return BLACK;
        }
    }

    /** Something with a symbol. */
    interface Symbol {
        String symbol();

        default String quoted() {
            return "'" + symbol() + "'";
        }
    }

    /** Constants with bodies. */
    enum Op implements Symbol {
        PLUS("+") {
            @Override
            int apply(int left, int right) {
                return left + right;
            }
        },
        MINUS("-") {
            @Override
            int apply(int left, int right) {
                return left - right;
            }

            @Override
            boolean commutes() {
                return false;
            }
        };

        private final String symbol;

        Op(String symbol) {
            this.symbol = symbol;
        }

        @Override
        public String symbol() {
            return symbol;
        }

        abstract int apply(int left, int right);

        boolean commutes() {
            return true;
        }

        @Override
        public String toString() {
            return "op " + symbol;
        }
    }

    @Query
    static List<Integer> fields(QueryCtx ctx) {
        return List.of(Disc.BLACK.cell(), Disc.WHITE.cell, Disc.BLACK.opponent().cell(), Disc.first().cell);
    }

    @Query
    static List<String> names(QueryCtx ctx) {
        return List.of(
                Disc.WHITE.name(),
                "" + Disc.WHITE,
                Disc.WHITE.toString(),
                Op.PLUS.name(),
                "" + Op.PLUS,
                Op.MINUS.toString(),
                Disc.WHITE.text);
    }

    @Query
    static List<Integer> positions(QueryCtx ctx) {
        return List.of(
                Disc.BLACK.ordinal(),
                Disc.WHITE.ordinal(),
                Disc.BLACK.compareTo(Disc.WHITE),
                Disc.WHITE.compareTo(Disc.WHITE));
    }

    @Query
    static List<String> valueOf(QueryCtx ctx) {
        return List.of(Disc.valueOf("WHITE").text, Op.valueOf("MINUS").symbol());
    }

    @Query
    static String noConstant(QueryCtx ctx) {
        return Disc.valueOf("blanc").text;
    }

    @Query
    static List<String> bodies(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Op op : List.of(Op.PLUS, Op.MINUS)) {
            out.add(op.symbol() + op.apply(5, 3) + op.commutes() + op.quoted());
        }
        return out;
    }

    @Query
    static List<String> throughInterface(QueryCtx ctx) {
        Symbol symbol = Op.MINUS;
        return List.of(symbol.symbol(), symbol.quoted());
    }

    @Query
    static boolean identity(QueryCtx ctx) {
        return Disc.valueOf("WHITE") == Disc.WHITE;
    }
}
