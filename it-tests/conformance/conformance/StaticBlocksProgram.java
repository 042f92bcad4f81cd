package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Constants that static blocks fill. */
public final class StaticBlocksProgram {
    private static final Map<String, Integer> TABLE = new HashMap<>();
    private static final int[] SQUARES = new int[10];
    private static final List<String> NAMES;
    private static final int LIMIT;
    private static final String UNITS = "units" + Unit.ALL.size();
    private static final Set<String> WORDS;
    private static final int BASE = "abc".length();
    private static final String TEXT;
    private static final Map<String, List<Integer>> GROUPS = new LinkedHashMap<>();
    private static final long[][] GRID = new long[2][3];

    static {
        TABLE.put("a", 1);
        TABLE.put("b", BASE + Later.SIZE);
        for (int i = 0; i < SQUARES.length; i++) {
            SQUARES[i] = i * i;
        }
    }

    static {
        List<String> names = new ArrayList<>();
        for (Color color : Color.values()) {
            names.add(color.code + color.name().toLowerCase(Locale.ROOT));
        }
        NAMES = List.copyOf(names);
    }

    static {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += i * BASE;
        }
        if (sum > 20) {
            LIMIT = sum;
        } else {
            LIMIT = -1;
        }
    }

    static {
        WORDS = new TreeSet<>();
        WORDS.add("z");
        WORDS.addAll(List.of("y", "x"));
        TEXT = "text" + WORDS.size();
        TABLE.put("c", LIMIT);
        TABLE.merge("a", 10, Integer::sum);
    }

    static {
        NAMES.forEach(name -> GROUPS.computeIfAbsent(name.substring(0, 1), key -> new ArrayList<>())
                .add(name.length()));
        GRID[1][2] = 5L;
        GRID[0][1]++;
    }

    private StaticBlocksProgram() {}

    static final class Later {
        static final int SIZE;

        static {
            SIZE = "later".length();
        }
    }

    enum Color {
        RED("r"),
        GREEN("g"),
        BLUE("b");

        private static final Map<String, Color> BY_CODE = new HashMap<>();

        final String code;

        static {
            for (Color color : values()) {
                BY_CODE.put(color.code, color);
            }
        }

        Color(String code) {
            this.code = code;
        }

        static Color of(String code) {
            Color color = BY_CODE.get(code);
            if (color == null) {
                throw new IllegalArgumentException("no color " + code);
            }
            return color;
        }
    }

    record Unit(String name, double factor) {
        static final Map<String, Unit> ALL = new LinkedHashMap<>();

        static {
            ALL.put("m", new Unit("m", 1));
            ALL.put("km", new Unit("km", 1000));
        }
    }

    /** Only some of it is used. */
    static final class Unread {
        private static final Map<String, Integer> CODES = new HashMap<>();

        static {
            CODES.put("a", 1);
            for (Color color : Color.values()) {
                CODES.put(color.code, 2);
            }
        }

        private Unread() {}

        static int two() {
            return 2;
        }
    }

    @Query
    static List<String> read(QueryCtx ctx) {
        return List.of(
                TABLE.get("a") + " " + TABLE.get("b") + " " + TABLE.get("c") + " " + TABLE.get("d"),
                "" + SQUARES[9] + SQUARES[3],
                "" + NAMES + UNITS,
                "" + LIMIT,
                WORDS.contains("y") + TEXT,
                "" + GROUPS + GROUPS.size(),
                "" + GRID[1][2] + GRID[0][1] + GRID[0][0],
                Color.of("g") + "" + Color.of("b"),
                "" + Unread.two());
    }

    @Query
    static String missing(QueryCtx ctx) {
        return Color.of("x").name();
    }

    @Query
    static double units(QueryCtx ctx) {
        return Unit.ALL.get("km").factor();
    }

    /** Helpers of a block fill two constants. */
    static final class Registered {
        private static final Map<String, Integer> CODES = new HashMap<>();
        private static final List<String> LABELS = new ArrayList<>();

        static {
            register("a", 1);
            register("b", 2);
            registerAll("x", "y", "a");
        }

        private Registered() {}

        private static void registerAll(String... names) {
            for (String name : names) {
                register(name, CODES.size() + 1);
            }
        }

        static void register(String name, int code) {
            Integer before = CODES.put(name, code);
            LABELS.add(before == null ? name + code : name + before + "->" + code);
        }
    }

    /** A helper fills one constant, also in a lambda; another gets what it fills. */
    static final class Filled {
        private static final String PREFIX = "p";
        private static final Map<String, List<String>> GROUPS = new LinkedHashMap<>();
        private static final int[] SQUARES = new int[5];

        static {
            List.of("ab", "ac", "b").forEach(Filled::ignore);
            for (String text : List.of("ab", "ac", "b")) {
                group(PREFIX, text);
            }
            fill(SQUARES, 3);
        }

        private Filled() {}

        private static void ignore(String text) {}

        private static void group(String prefix, String text) {
            GROUPS.computeIfAbsent(text.substring(0, 1), key -> new ArrayList<>(List.of(key + GROUPS.size())))
                    .add(prefix + text);
        }

        private static void fill(int[] squares, int factor) {
            for (int i = 0; i < squares.length; i++) {
                squares[i] = i * i * factor;
            }
        }
    }

    @Query
    static List<String> helped(QueryCtx ctx) {
        return List.of(
                Registered.LABELS + "" + Registered.CODES.get("a") + Registered.CODES.get("y"),
                "" + Filled.GROUPS,
                "" + Filled.SQUARES[4]);
    }
}
