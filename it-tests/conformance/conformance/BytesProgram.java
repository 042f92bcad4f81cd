package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arrays of bytes, which are an {@code ArrayBuffer} in TypeScript, and of the other small numbers. */
public final class BytesProgram {
    private BytesProgram() {}

    private static final byte[] MAGIC = {(byte) 0xCA, (byte) 0xFE, 1};

    /** Holds bytes. */
    record Blob(byte[] data, String name) {}

    private static int sum(byte... bytes) {
        int sum = 0;
        for (byte each : bytes) {
            sum += each;
        }
        return sum;
    }

    private static byte[] noted(List<String> log, byte[] bytes) {
        log.add("array");
        return bytes;
    }

    private static int noted(List<String> log, String text, int value) {
        log.add(text);
        return value;
    }

    private static String hex(byte[] bytes) {
        String digits = "0123456789abcdef";
        String out = "";
        for (byte each : bytes) {
            out += digits.charAt((each & 0xff) >>> 4);
            out += digits.charAt(each & 0xf);
        }
        return out;
    }

    @Query
    static List<String> created(QueryCtx ctx) {
        int n = 2;
        byte[] zeros = new byte[3];
        byte[] unknown = new byte[n];
        byte[] given = {1, -1, 127, -128, (byte) 200, 'a'};
        byte[] none = {};
        List<String> out = new ArrayList<>();
        out.add(hex(zeros) + zeros.length);
        out.add(hex(unknown) + unknown.length);
        out.add(hex(given) + given.length);
        out.add(hex(none) + none.length);
        out.add(hex(MAGIC));
        out.add(hex(new byte[] {5}));
        out.add("" + new byte[] {5, 6}[1] + new byte[2].length);
        return out;
    }

    @Query
    static List<String> written(QueryCtx ctx) {
        byte[] bytes = new byte[4];
        int i = 3;
        bytes[0] = (byte) 300;
        bytes[1] = 5;
        bytes[1] += 200;
        bytes[2]--;
        bytes[i] = (byte) (bytes[0] << 2);
        List<String> out = new ArrayList<>();
        out.add(hex(bytes));
        bytes[1] >>>= 1;
        bytes[2] *= 3;
        out.add(hex(bytes));
        out.add("" + bytes[0]++ + ++bytes[0] + bytes[0]-- + (bytes[0] += 100));
        int value = bytes[1] = 7;
        out.add("" + value + bytes[1] + (bytes[2] = (byte) 130));
        int k = 0;
        bytes[k++] ^= 0x55;
        bytes[k++]++;
        out.add(hex(bytes) + k);
        return out;
    }

    @Query
    static List<String> shared(QueryCtx ctx) {
        byte[] first = {1, 2, 3};
        byte[] same = first;
        byte[] copy = first.clone();
        same[0] = 9;
        Blob blob = new Blob(first, "b");
        blob.data()[1] = 8;
        List<String> out = new ArrayList<>();
        out.add(hex(first) + hex(copy) + hex(blob.data()));
        out.add("" + (first == same) + (first == copy) + (first != copy) + (blob.data() == first));
        return out;
    }

    @Query
    static List<String> evaluated(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        byte[] bytes = {1, 2};
        noted(log, bytes)[noted(log, "index", 1)] = (byte) noted(log, "value", 5);
        noted(log, bytes)[noted(log, "index", 0)] += noted(log, "value", 130);
        log.add(hex(bytes));
        return log;
    }

    @Query
    static List<String> loops(QueryCtx ctx) {
        byte[] bytes = {1, 2, 3};
        List<String> out = new ArrayList<>();
        for (int value : bytes) {
            bytes[2] = 10;
            out.add("" + value);
        }
        for (long value : new byte[] {-4}) {
            out.add("" + value);
        }
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (bytes[i] * 50);
            out.add("" + bytes[i]);
        }
        out.add("" + sum() + sum((byte) 1) + sum((byte) 1, (byte) -3) + sum(bytes));
        return out;
    }

    @Query
    static String readBeyond(QueryCtx ctx) {
        byte[] bytes = new byte[2];
        int index = 2;
        return "" + bytes[index];
    }

    @Query
    static String writeBelow(QueryCtx ctx) {
        byte[] bytes = new byte[2];
        int index = -1;
        bytes[index] = 1;
        return hex(bytes);
    }

    @Query
    static String negativeSize(QueryCtx ctx) {
        int size = -2;
        return "" + new byte[size].length;
    }

    @Query
    static String negativeInnerSize(QueryCtx ctx) {
        int size = -2;
        return "" + new byte[0][size].length;
    }

    @Query
    static List<String> grids(QueryCtx ctx) {
        int rows = 2;
        byte[][] grid = new byte[rows][3];
        byte[][] fixed = new byte[2][2];
        byte[][] ragged = {{1}, {2, 3}, MAGIC.clone()};
        byte[][] open = new byte[2][];
        open[0] = ragged[2];
        grid[1][2] = 5;
        fixed[0][1]--;
        ragged[1][0] += 126;
        List<String> out = new ArrayList<>();
        for (byte[] row : grid) {
            out.add(hex(row));
        }
        out.add(hex(fixed[0]) + hex(fixed[1]) + hex(ragged[1]) + hex(open[0]) + (open[1] == null));
        out.add("" + grid.length + grid[0].length + ragged[2].length);
        return out;
    }

    @Query
    static List<String> library(QueryCtx ctx) {
        byte[] bytes = {5, -5, 127, -128, 0};
        List<String> out = new ArrayList<>();
        out.add(Arrays.toString(bytes) + Arrays.toString(new byte[0]));
        out.add(Arrays.toString(Arrays.copyOf(bytes, 3)) + Arrays.toString(Arrays.copyOf(bytes, 7)));
        out.add(Arrays.toString(Arrays.copyOfRange(bytes, 1, 3)) + hex(Arrays.copyOfRange(bytes, 4, 7)));
        out.add("" + Arrays.equals(bytes, bytes.clone()) + Arrays.equals(bytes, new byte[] {1}));
        Arrays.sort(bytes);
        out.add(Arrays.toString(bytes));
        Arrays.fill(bytes, (byte) 3);
        out.add(hex(bytes));
        return out;
    }

    @Query
    static List<String> ofShorts(QueryCtx ctx) {
        short[] values = {10, 9, -1, 32767, (short) 40000, 0};
        List<String> out = new ArrayList<>();
        out.add(Arrays.toString(values));
        values[3]++;
        values[4] += 1;
        out.add("" + values[3] + values[4]);
        Arrays.sort(values);
        out.add(Arrays.toString(values));
        out.add(Arrays.toString(Arrays.copyOf(values, 7)));
        out.add(Arrays.toString(Arrays.copyOfRange(values, 1, 2)));
        out.add("" + Arrays.equals(values, values.clone()) + Arrays.equals(values, new short[] {1}));
        Arrays.fill(values, (short) 3);
        out.add(Arrays.toString(values));
        return out;
    }

    @Query
    static List<String> ofFloats(QueryCtx ctx) {
        float[] values = {0.1f, 9, -1e10f, Float.NaN, 0f, -0f};
        List<String> out = new ArrayList<>();
        out.add(Arrays.toString(values));
        values[0] += 0.2;
        Arrays.sort(values);
        out.add(Arrays.toString(values));
        out.add(Arrays.toString(Arrays.copyOf(values, 7)));
        out.add(Arrays.toString(Arrays.copyOfRange(values, 1, 2)));
        out.add("" + Arrays.equals(values, values.clone()) + Arrays.equals(values, new float[] {1}));
        Arrays.fill(values, 3);
        out.add(Arrays.toString(values));
        out.add(Arrays.toString(new double[] {1, 1e7, 0.1, Double.POSITIVE_INFINITY, -0.0}));
        return out;
    }
}
