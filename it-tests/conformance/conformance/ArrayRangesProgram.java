package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parts of arrays: filled, sorted, searched, copied; hashes and texts of whole ones. */
public final class ArrayRangesProgram {
    private ArrayRangesProgram() {}

    private record Player(String name, int score) {}

    @Query
    static List<String> filled(QueryCtx ctx) {
        int[] ints = new int[5];
        long[] longs = new long[3];
        short[] shorts = new short[3];
        byte[] bytes = new byte[3];
        float[] floats = new float[3];
        double[] doubles = new double[3];
        char[] chars = {'a', 'b', 'c'};
        boolean[] truths = new boolean[3];
        String[] texts = {"x", "y", "z"};
        Arrays.fill(ints, 1, 4, 7);
        Arrays.fill(ints, 5, 5, 8);
        Arrays.fill(longs, 0, 2, 9);
        Arrays.fill(shorts, 1, 2, (short) -1);
        Arrays.fill(bytes, 1, 3, (byte) 200);
        Arrays.fill(floats, 0, 1, 0.1f);
        Arrays.fill(doubles, 2, 3, 1);
        Arrays.fill(chars, 0, 2, '-');
        Arrays.fill(truths, 0, 1, true);
        Arrays.fill(texts, 1, 3, "!");
        return List.of(
                Arrays.toString(ints),
                Arrays.toString(longs),
                Arrays.toString(shorts),
                Arrays.toString(bytes),
                Arrays.toString(floats),
                Arrays.toString(doubles),
                Arrays.toString(chars),
                Arrays.toString(truths),
                Arrays.toString(texts));
    }

    @Query
    static List<String> sorted(QueryCtx ctx) {
        int[] ints = {9, 8, -7, 10, 1};
        long[] longs = {3, 2, 1};
        short[] shorts = {3, 2, 1};
        byte[] bytes = {3, -2, 1};
        float[] floats = {0.0f, -0.0f, Float.NaN, -1};
        double[] doubles = {Double.NaN, 0.0, -0.0, -1};
        char[] chars = {'c', 'b', 'a'};
        String[] texts = {"b", "B", "a", "\uD83D\uDE00", "\uFFFF"};
        String[] byLength = {"ccc", "aa", "b", "dd"};
        Arrays.sort(ints, 1, 4);
        Arrays.sort(longs, 0, 2);
        Arrays.sort(shorts, 0, 3);
        Arrays.sort(bytes, 0, 2);
        Arrays.sort(floats, 0, 4);
        Arrays.sort(doubles, 0, 4);
        Arrays.sort(chars, 1, 3);
        Arrays.sort(texts, 0, 5);
        Arrays.sort(byLength, 0, 4, Comparator.comparing(String::length));
        return List.of(
                Arrays.toString(ints),
                Arrays.toString(longs),
                Arrays.toString(shorts),
                Arrays.toString(bytes),
                Arrays.toString(floats),
                Arrays.toString(doubles),
                Arrays.toString(chars),
                Arrays.toString(texts),
                Arrays.toString(byLength));
    }

    @Query
    static List<Integer> found(QueryCtx ctx) {
        List<Integer> out = new ArrayList<>();
        int[] ints = {-5, 1, 1, 3, 3, 3, 9};
        long[] longs = {Long.MIN_VALUE, 0, Long.MAX_VALUE};
        double[] doubles = {-1, -0.0, 0.0, 2, Double.NaN};
        for (int key : new int[] {-6, -5, 0, 1, 2, 3, 9, 10}) {
            out.add(Arrays.binarySearch(ints, key));
            out.add(Arrays.binarySearch(ints, 2, 5, key));
            out.add(Arrays.binarySearch(longs, key));
            out.add(Arrays.binarySearch(longs, 1, 2, key));
        }
        for (double key : new double[] {-0.0, 0.0, Double.NaN, 1}) {
            out.add(Arrays.binarySearch(doubles, key));
            out.add(Arrays.binarySearch(doubles, 0, 2, key));
        }
        out.add(Arrays.binarySearch(new float[] {1, 2}, 2));
        out.add(Arrays.binarySearch(new float[] {1, 2}, 0, 1, 2));
        out.add(Arrays.binarySearch(new short[] {1, 2}, (short) 2));
        out.add(Arrays.binarySearch(new short[] {1, 2}, 0, 1, (short) 2));
        out.add(Arrays.binarySearch(new byte[] {1, 2}, (byte) 2));
        out.add(Arrays.binarySearch(new byte[] {1, 2}, 0, 1, (byte) 2));
        out.add(Arrays.binarySearch("abx".toCharArray(), 'x'));
        out.add(Arrays.binarySearch("abx".toCharArray(), 0, 2, 'x'));
        String[] texts = {"a", "b", "d"};
        out.add(Arrays.binarySearch(texts, "d"));
        out.add(Arrays.binarySearch(texts, "c"));
        out.add(Arrays.binarySearch(texts, 0, 1, "c"));
        String[] down = {"d", "b", "a"};
        out.add(Arrays.binarySearch(down, "c", Comparator.reverseOrder()));
        out.add(Arrays.binarySearch(down, 0, 1, "a", Comparator.reverseOrder()));
        return out;
    }

    @Query
    static List<Integer> foundInLists(QueryCtx ctx) {
        List<String> names = List.of("ada", "bo", "cy");
        List<Player> players = List.of(new Player("bo", 9), new Player("ada", 5), new Player("cy", 1));
        List<Long> ids = List.of(1L, 5L, 5_000_000_000L);
        return List.of(
                Collections.binarySearch(names, "bo"),
                Collections.binarySearch(names, "b"),
                Collections.binarySearch(List.of(1, 2, 3), 4),
                Collections.binarySearch(ids, 5_000_000_000L),
                Collections.binarySearch(new ArrayList<Integer>(), 4),
                Collections.binarySearch(
                        players,
                        new Player("", 5),
                        Comparator.comparingInt(Player::score).reversed()));
    }

    @Query
    static List<String> outOfRange(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int[][] ranges = {{2, 1}, {3, 0}, {0, 3}, {3, 3}, {0, 0}};
        for (int[] range : ranges) {
            out.add(attempt(range[0], range[1], 0) + attempt(range[0], range[1], 1) + attempt(range[0], range[1], 2));
        }
        return out;
    }

    private static String attempt(int from, int to, int what) {
        int[] values = {3, 2, 1};
        try {
            switch (what) {
                case 0 -> Arrays.fill(values, from, to, 1);
                case 1 -> Arrays.sort(values, from, to);
                default -> Arrays.binarySearch(values, from, to, 2);
            }
            return Arrays.toString(values);
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    @Query
    static String filledBefore(QueryCtx ctx) {
        return attempt(-1, 2, 0);
    }

    @Query
    static String sortedBehind(QueryCtx ctx) {
        return attempt(0, 4, 1);
    }

    @Query
    static String searchedBehind(QueryCtx ctx) {
        return attempt(0, 4, 2);
    }

    @Query
    static int copiedBehind(QueryCtx ctx) {
        int[] values = {1, 2, 3};
        System.arraycopy(values, 1, values, 0, 3);
        return values[0];
    }

    @Query
    static int copiedBefore(QueryCtx ctx) {
        int[] values = {1, 2, 3};
        System.arraycopy(values, 1, values, -1, 1);
        return values[0];
    }

    @Query
    static int streamOutOfRange(QueryCtx ctx) {
        return Arrays.stream(new int[] {1, 2}, 1, 3).sum();
    }

    @Query
    static List<String> streamed(QueryCtx ctx) {
        int[] ints = {1, 2, 3, 4};
        return List.of(
                "" + Arrays.stream(ints, 1, 3).sum(),
                "" + Arrays.stream(new long[] {1, 2, 3}, 0, 2).max().orElse(0),
                "" + Arrays.stream(new double[] {1, 2, 3}, 2, 3).sum(),
                String.join(
                        "-", Arrays.stream(new String[] {"a", "b", "c"}, 1, 3).toList()),
                "" + Arrays.stream(ints, 4, 4).count());
    }

    @Query
    static List<Integer> hashes(QueryCtx ctx) {
        return List.of(
                Arrays.hashCode(new int[] {1, -2, Integer.MAX_VALUE}),
                Arrays.hashCode(new int[0]),
                Arrays.hashCode(new long[] {Long.MIN_VALUE, 5_000_000_000L}),
                Arrays.hashCode(new short[] {1, -1}),
                Arrays.hashCode(new byte[] {1, -1}),
                Arrays.hashCode(new float[] {0.1f, -0.0f}),
                Arrays.hashCode(new double[] {0.1, Double.NaN}),
                Arrays.hashCode(new char[] {'a', '\uFFFF'}),
                Arrays.hashCode(new boolean[] {true, false}),
                Arrays.hashCode(new String[] {"a", ""}),
                Arrays.hashCode(new Player[] {new Player("a", 1)}));
    }

    @Query
    static List<String> computed(QueryCtx ctx) {
        int[] squares = new int[5];
        long[] powers = new long[4];
        double[] halves = new double[3];
        Arrays.setAll(squares, i -> i * i);
        Arrays.setAll(squares, i -> i == 0 ? 1 : squares[i - 1] + squares[i]);
        Arrays.setAll(powers, i -> 10_000_000_000L * i);
        Arrays.setAll(halves, i -> i / 2.0);
        return List.of(Arrays.toString(squares), Arrays.toString(powers), Arrays.toString(halves));
    }

    @Query
    static List<String> deep(QueryCtx ctx) {
        int[][] board = {{1, 2}, {}, {3}};
        int[][] same = {{1, 2}, {}, {3}};
        char[][] cells = {{'x', 'o'}, {' ', '-'}};
        double[][] reals = {{1, 0.5}};
        String[][] words = {{"a", "b"}, {"c"}};
        int[][][] cube = {{{1}, {2}}, {{3, 4}}};
        byte[][] bytes = {{1, -1}};
        boolean before = Arrays.deepEquals(board, same);
        same[2][0] = 4;
        return List.of(
                Arrays.deepToString(board),
                Arrays.deepToString(cells),
                Arrays.deepToString(reals),
                Arrays.deepToString(words),
                Arrays.deepToString(cube),
                Arrays.deepToString(bytes),
                "" + before + Arrays.deepEquals(board, same)
                        + Arrays.deepEquals(words, new String[][] {{"a", "b"}, {"c"}})
                        + Arrays.deepEquals(words, new String[][] {{"a", "b"}}));
    }

    @Query
    static List<String> moved(QueryCtx ctx) {
        int[] values = {1, 2, 3, 4, 5};
        System.arraycopy(values, 0, values, 1, 4);
        char[] word = "hello".toCharArray();
        char[] target = new char[7];
        Arrays.fill(target, '.');
        System.arraycopy(word, 1, target, 2, 3);
        byte[] bytes = {1, 2, 3};
        byte[] more = new byte[5];
        System.arraycopy(bytes, 0, more, 2, 3);
        return List.of(Arrays.toString(values), new String(target), Arrays.toString(more));
    }

    @Query
    static List<String> unmodifiable(QueryCtx ctx) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 2);
        map.put("a", 1);
        int sum = 0;
        for (int value : Collections.unmodifiableCollection(map.values())) {
            sum += value;
        }
        SortedMap<String, Integer> sorted = Collections.unmodifiableSortedMap(new TreeMap<>(map));
        SortedSet<String> keys = Collections.unmodifiableSortedSet(new TreeSet<>(map.keySet()));
        return List.of("" + sum, sorted.firstKey(), keys.last());
    }
}
