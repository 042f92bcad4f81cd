package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arrays: creation, elements, bounds, sharing. */
public final class ArraysProgram {
    private ArraysProgram() {}

    private static final int[][] DIRECTIONS = {{-1, 0}, {1, 0}, {0, -1}, {0, 1}};

    /** Holds an array. */
    record Row(int[] cells, String name) {}

    private static int sum(int[] values) {
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static void fillUp(int[] values, int value) {
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = value;
        }
    }

    private static int noted(List<String> log, String text, int value) {
        log.add(text);
        return value;
    }

    private static int[] notedArray(List<String> log, int[] array) {
        log.add("array");
        return array;
    }

    @Query
    static List<String> changedOnce(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int[] values = {3, 1};
        int at = 0;
        int before = values[at++]++;
        before += values[at++]-- * 10;
        out.add(before + " " + at + " " + values[0] + " " + values[1]);
        char[] letters = {'a', '\uffff'};
        at = 0;
        out.add("" + letters[at++]++ + (int) letters[at--]++ + letters[0] + (int) letters[1] + at);
        return out;
    }

    @Query
    static List<String> defaults(QueryCtx ctx) {
        return TextsOf.numbers(defaultsNumbers());
    }

    private static List<Integer> defaultsNumbers() {
        int n = 3;
        int[] ints = new int[n];
        double[] doubles = new double[2];
        boolean[] truths = new boolean[1];
        char[] units = new char[1];
        long[] longs = new long[1];
        List<Integer> out = new ArrayList<>();
        out.add(ints.length);
        out.add(ints[0] + ints[n - 1]);
        out.add(doubles[1] == 0.0 ? 1 : 2);
        out.add(truths[0] ? 1 : 2);
        out.add((int) units[0]);
        out.add(longs[0] == 0L ? 1 : 2);
        out.add(new int[0].length);
        return out;
    }

    @Query
    static List<String> initialized(QueryCtx ctx) {
        return TextsOf.numbers(initializedNumbers());
    }

    private static List<Integer> initializedNumbers() {
        int[] values = {3, 1, 2};
        String[][] none = {};
        char[] units = {'a', 98};
        long[] longs = {1, 2};
        List<Integer> out = new ArrayList<>();
        out.add(sum(values));
        out.add(values[1]);
        out.add((int) units[1]);
        out.add((int) (longs[0] + longs[1]));
        out.add(DIRECTIONS[3][1]);
        out.add(none.length);
        return out;
    }

    @Query
    static List<String> elementsOfLoops(QueryCtx ctx) {
        return TextsOf.numbers(elementsOfLoopsNumbers());
    }

    private static List<Integer> elementsOfLoopsNumbers() {
        List<Integer> out = new ArrayList<>();
        for (int[] direction : DIRECTIONS) {
            out.add(direction[0] * 10 + direction[1]);
        }
        for (int value : new int[] {5, 6}) {
            out.add(value);
        }
        for (long value : new int[] {7}) {
            out.add((int) value);
        }
        int[] changing = {1, 2, 3};
        for (int value : changing) {
            changing[2] = 10;
            out.add(value);
        }
        return out;
    }

    @Query
    static List<String> shared(QueryCtx ctx) {
        return TextsOf.numbers(sharedNumbers());
    }

    private static List<Integer> sharedNumbers() {
        int[] first = {1, 2, 3};
        int[] same = first;
        int[] copy = first.clone();
        same[0] = 10;
        fillUp(copy, 7);
        Row row = new Row(first, "r");
        row.cells()[1] = 20;
        List<Integer> out = new ArrayList<>();
        out.add(sum(first));
        out.add(sum(copy));
        out.add(row.cells()[1]);
        out.add(first == same ? 1 : 0);
        out.add(first == copy ? 1 : 0);
        return out;
    }

    @Query
    static List<String> evaluationOrder(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        int[] values = {1, 2};
        notedArray(log, values)[noted(log, "index", 1)] = noted(log, "value", 5);
        log.add("" + values[1]);
        log.add("" + notedArray(log, values)[noted(log, "read", 0)]);
        int chained = values[0] = noted(log, "chained", 9);
        log.add("" + chained + values[0]);
        return log;
    }

    @Query
    static String readBeyond(QueryCtx ctx) {
        return "" + readBeyondNumber();
    }

    private static int readBeyondNumber() {
        int[] values = {1, 2};
        int index = 2;
        return values[index];
    }

    @Query
    static String readBelow(QueryCtx ctx) {
        return "" + readBelowNumber();
    }

    private static int readBelowNumber() {
        int[] values = {1, 2};
        int index = -1;
        return values[index];
    }

    @Query
    static String writeBeyond(QueryCtx ctx) {
        return "" + writeBeyondNumber();
    }

    private static int writeBeyondNumber() {
        int[] values = {1, 2};
        int index = 2;
        values[index] = 5;
        return values.length;
    }

    @Query
    static String negativeSize(QueryCtx ctx) {
        return "" + negativeSizeNumber();
    }

    private static int negativeSizeNumber() {
        int size = -1;
        return new int[size].length;
    }

    @Query
    static String negativeInnerSize(QueryCtx ctx) {
        return "" + negativeInnerSizeNumber();
    }

    private static int negativeInnerSizeNumber() {
        int size = -1;
        return new int[0][size].length;
    }

    @Query
    static List<String> grids(QueryCtx ctx) {
        return TextsOf.numbers(gridsNumbers());
    }

    private static List<Integer> gridsNumbers() {
        int rows = 2;
        int[][] grid = new int[rows][3];
        int[][] fixed = new int[2][2];
        int[][][] cube = new int[rows][1][rows];
        grid[1][2] = 5;
        fixed[0][1] = 4;
        cube[1][0][1] = 3;
        List<Integer> out = new ArrayList<>();
        for (int r = 0; r < grid.length; r++) {
            for (int c = 0; c < grid[r].length; c++) {
                out.add(grid[r][c]);
            }
        }
        out.add(fixed[0][1] + fixed[1][1]);
        out.add(cube[1][0][1] + cube[0][0][1]);
        int[][] ragged = new int[2][];
        ragged[0] = new int[] {1};
        ragged[1] = new int[] {2, 3};
        out.add(ragged[1][1] + ragged[0].length);
        return out;
    }

    @Query
    static List<String> texts(QueryCtx ctx) {
        String[] words = {"b", "a", "\uD83D\uDE00", "\uFFFF", "B"};
        String[] copy = words.clone();
        Arrays.sort(copy);
        List<String> out = new ArrayList<>(Arrays.asList(copy));
        out.add(Arrays.toString(words));
        out.add(words[0] + words.length);
        String[] made = new String[2];
        Arrays.fill(made, "x");
        out.add(Arrays.toString(made));
        return out;
    }

    @Query
    static List<String> units(QueryCtx ctx) {
        char[] units = "hello".toCharArray();
        units[0] = 'j';
        Arrays.sort(units);
        char[] none = "".toCharArray();
        List<String> out = new ArrayList<>();
        out.add(new String(units));
        out.add(String.valueOf(units));
        out.add(new String(none) + none.length);
        out.add(Arrays.toString("a\uD83D\uDE00".toCharArray()).length() + "");
        out.add(Arrays.toString(new char[] {'x', 'y'}));
        out.add(new String(Arrays.copyOf(units, 2)));
        out.add(new String(Arrays.copyOfRange(units, 1, 3)));
        out.add("" + Arrays.equals(units, "ehjlo".toCharArray()) + Arrays.equals(units, "x".toCharArray()));
        char[] filled = new char[2];
        Arrays.fill(filled, 'z');
        out.add(new String(filled));
        return out;
    }

    @Query
    static List<String> ofInts(QueryCtx ctx) {
        int[] values = {10, 9, -1, 2147483647, -2147483648, 0};
        List<String> out = new ArrayList<>();
        out.add(Arrays.toString(values));
        Arrays.sort(values);
        out.add(Arrays.toString(values));
        out.add(Arrays.toString(Arrays.copyOf(values, 2)));
        out.add(Arrays.toString(Arrays.copyOf(values, 8)));
        out.add(Arrays.toString(Arrays.copyOfRange(values, 4, 8)));
        out.add(Arrays.toString(new int[0]));
        out.add("" + Arrays.equals(values, values.clone()) + Arrays.equals(values, new int[] {1}));
        Arrays.fill(values, 3);
        out.add(Arrays.toString(values));
        return out;
    }

    @Query
    static List<String> ofLongs(QueryCtx ctx) {
        long[] values = {10, 9, -1, 9223372036854775807L, 0};
        List<String> out = new ArrayList<>();
        Arrays.sort(values);
        out.add(Arrays.toString(values));
        out.add(Arrays.toString(Arrays.copyOf(values, 7)));
        out.add(Arrays.toString(Arrays.copyOfRange(values, 1, 2)));
        out.add("" + Arrays.equals(values, values.clone()) + Arrays.equals(values, new long[] {1}));
        Arrays.fill(values, 3);
        out.add(Arrays.toString(values));
        return out;
    }

    @Query
    static List<Double> ofDoubles(QueryCtx ctx) {
        double[] values = {0.0, -0.0, 1.5, -2.5, 10, 9};
        double[] copy = Arrays.copyOf(values, 7);
        double[] part = Arrays.copyOfRange(values, 1, 3);
        Arrays.sort(values);
        List<Double> out = new ArrayList<>();
        for (double value : values) {
            out.add(value);
        }
        out.add(copy[6]);
        out.add(part[0]);
        double[] nan = {Double.NaN, 0.0};
        double[] other = {Double.NaN, -0.0};
        out.add(Arrays.equals(nan, nan.clone()) ? 1.0 : 0.0);
        out.add(Arrays.equals(nan, other) ? 1.0 : 0.0);
        Arrays.fill(nan, 2);
        out.add(nan[1]);
        double[] unsorted = {Double.NaN, 1.0, -1.0};
        Arrays.sort(unsorted);
        out.add(unsorted[1]);
        return out;
    }

    @Query
    static List<String> ofBooleans(QueryCtx ctx) {
        boolean[] values = {true, false};
        List<String> out = new ArrayList<>();
        out.add(Arrays.toString(values));
        out.add(Arrays.toString(Arrays.copyOf(values, 3)));
        out.add(Arrays.toString(Arrays.copyOfRange(values, 1, 2)));
        out.add("" + Arrays.equals(values, new boolean[] {true, false}));
        Arrays.fill(values, true);
        out.add(Arrays.toString(values));
        return out;
    }

    @Query
    static List<String> ofTexts(QueryCtx ctx) {
        String[] values = {"a", "b", "c"};
        List<String> out = new ArrayList<>();
        out.add(Arrays.toString(Arrays.copyOf(values, 2)));
        out.add(Arrays.toString(Arrays.copyOfRange(values, 1, 3)));
        out.add("" + Arrays.equals(values, values.clone()));
        out.addAll(Arrays.stream(values).map(value -> value + "!").toList());
        out.addAll(Arrays.asList("x", "y"));
        return out;
    }

    @Query
    static String rangeBeyond(QueryCtx ctx) {
        return Arrays.toString(Arrays.copyOfRange(new int[] {1}, 2, 3));
    }

    @Query
    static String rangeBackwards(QueryCtx ctx) {
        return Arrays.toString(Arrays.copyOfRange(new int[] {1}, 1, 0));
    }

    @Query
    static String negativeCopy(QueryCtx ctx) {
        int size = -3;
        return Arrays.toString(Arrays.copyOf(new int[] {1}, size));
    }

    private static int total(int... values) {
        return sum(values);
    }

    private static String joined(String separator, Object first, String... rest) {
        String out = "";
        for (String text : rest) {
            out += separator + text;
        }
        return out + rest.length;
    }

    private static long wide(long... values) {
        long sum = 0;
        for (long value : values) {
            sum += value;
        }
        return sum;
    }

    private static int boxed(Integer... values) {
        int sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }

    private static void clearFirst(int... values) {
        if (values.length > 0) {
            values[0] = 0;
        }
    }

    @Query
    static List<String> variableArguments(QueryCtx ctx) {
        return TextsOf.numbers(variableArgumentsNumbers());
    }

    private static List<Integer> variableArgumentsNumbers() {
        int[] given = {4, 5};
        List<Integer> out = new ArrayList<>();
        out.add(total());
        out.add(total(1));
        out.add(total(1, 2, 3));
        out.add(total(given));
        out.add((int) wide(1, 2, 'a'));
        out.add(boxed(1, 2));
        clearFirst(given);
        out.add(total(given));
        char unit = 'b';
        out.add(total(unit, (byte) 1));
        return out;
    }
}
