package conformance;

import dev.convex4j.annotations.Name;
import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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

    /** Without members: its constants are their own names. */
    enum Light {
        RED,
        GREEN
    }

    private static Light light(int index) {
        return Light.values()[index & 1];
    }

    @Query
    static List<String> namesAsTexts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Light light = light(i);
            String name = light.name();
            String again = name;
            String changed = light.toString();
            out.add(name.equals("") + " " + again.equals("RED") + " "
                    + light.name().equals("blue"));
            out.add("GREEN".equals(light(i).toString()) + " " + "x".equals(String.valueOf(light)));
            switch (light.name()) {
                case "blue":
                    out.add("blue");
                    break;
                case "GREEN":
                    out.add("green");
                    break;
                default:
                    out.add("other");
            }
            out.add(
                    switch (again) {
                        case "RED" -> "red";
                        case "yellow" -> "yellow";
                        default -> "none";
                    });
            switch ((i == 0 ? light : light(i + 1)).name()) {
                case "" -> out.add("empty");
                case "RED" -> out.add("chosen");
                default -> out.add("neither");
            }
            changed = changed.equals("red") ? "never" : changed + "?";
            if (changed.equals("GREEN?")) {
                changed = light.name();
            }
            out.add(changed);
            String chosen = i > 0 ? light.name() : "other";
            out.add(chosen + chosen.equals("third"));
            List<String> all = new ArrayList<>(List.of(light.name()));
            all.add("more");
            out.add(String.join(" ", all) + List.of(light.name()).contains("no"));
            String[] array = {light.name(), "other"};
            array[0] = "first";
            List<String> mapped =
                    List.of(Light.values()).stream().map(Light::name).toList();
            List<String> doubled =
                    all.stream().map(each -> light(each.length()).name()).toList();
            out.add(array[0] + mapped.contains("no") + mapped.contains("RED") + doubled.contains("more"));
        }
        return out;
    }

    /** A constructor with statements. */
    enum Level {
        LOW(1),
        MID(5, "middle"),
        HIGH(10, "high", "top", "max");

        private final int weight;
        private final String label;
        private final double half;
        private final long square;
        private final List<String> aliases;
        private final boolean named;
        private final String code;
        private int size = 2;

        {
            size = size * 3;
        }

        Level(int weight, String... aliases) {
            if (weight <= 0) {
                throw new IllegalArgumentException("weight " + weight);
            }
            int squared = weight * weight;
            double halved = weight;
            halved = halved / 2;
            String lower = name().toLowerCase();
            Objects.requireNonNull(lower, "lower");
            if (lower.isEmpty() || aliases == null) {
                throw new IllegalStateException();
            }
            this.weight = weight;
            this.square = squared;
            this.half = halved;
            this.label = lower.substring(0, 1).toUpperCase() + lower.substring(1) + ordinal();
            this.aliases = List.of(aliases);
            if (aliases.length > 0) {
                named = true;
                code = aliases[0];
            } else {
                named = false;
                code = label;
            }
        }

        String text() {
            return label + weight + " " + half + " " + square + aliases + named + code + size;
        }

        Level next() {
            return values()[(ordinal() + 1) % values().length];
        }
    }

    /** A double that is given as an int. */
    enum Rate {
        ONE(1),
        HALF(0.5);

        private final String text;

        Rate(double rate) {
            text = "rate " + rate;
        }
    }

    @Query
    static List<String> constructed(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (Level level : Level.values()) {
            log.add(level.text() + level.next());
        }
        log.add(Rate.ONE.text + Rate.HALF.text);
        return log;
    }

    /** Methods of the same name and parameters, whose variables have nothing to do with each other. */
    enum Shade {
        LIGHT {
            @Override
            int[] tint(int steps) {
                var first = -1 >> 31;
                return steps > 1 ? new int[] {first, steps} : new int[] {first};
            }
        },
        DARK {
            @Override
            int[] tint(int steps) {
                String maybe = steps > 1 ? "many" : null;
                return maybe == null ? new int[0] : new int[] {maybe.length()};
            }
        };

        abstract int[] tint(int steps);
    }

    @Query
    static List<String> shades(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        for (Shade shade : Shade.values()) {
            for (int steps : List.of(1, 2)) {
                int[] tint = shade.tint(steps);
                log.add(shade + " " + tint.length + " " + (tint.length > 0 ? tint[0] : 0));
            }
        }
        return log;
    }
}
