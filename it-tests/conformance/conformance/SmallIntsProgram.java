package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The types {@code byte} and {@code short}. */
public final class SmallIntsProgram {
    private static final byte MOST = 127;

    private static final short LEAST = -32768;

    private SmallIntsProgram() {}

    private static List<Integer> edges() {
        return List.of(
                0, 1, -1, 7, 127, 128, -128, -129, 255, 256, 32767, 32768, -32768, -32769, 65535, 65536, 2147483647);
    }

    @Query
    static List<String> arithmetic(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i : edges()) {
            byte b = (byte) i;
            short s = (short) i;
            out.add(b + " " + s + " " + (b + s) + " " + (b - s) + " " + b * s + " " + -b + " " + ~s + " " + (b << 4)
                    + " " + (b >> 1) + " " + (b >>> 1) + " " + (b >>> 28) + " " + (b & 0xFF) + " " + (s & 0xFFFF) + " "
                    + (b ^ s));
            out.add((byte) (b + 1) + " " + (byte) (b * b) + " " + (short) (s + s) + " " + (short) (s * s) + " "
                    + (byte) s + " " + (byte) -b + " " + (short) -s + " " + (byte) (b / 2) + " " + (byte) (b & 15) + " "
                    + (short) b);
            out.add((b == s) + " " + (b < s) + " " + (b == i) + " " + (b == 'a') + " " + (b % 5) + " " + (s / 7) + " "
                    + (b / -1));
            for (int j : edges()) {
                if ((byte) j != 0) {
                    out.add(b / (byte) j + " " + b % (byte) j + " " + (b * (byte) j) + " " + -(b * (byte) j));
                }
            }
        }
        return out;
    }

    @Query
    static List<String> compound(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int edge : edges()) {
            byte b = (byte) edge;
            b += 1;
            b -= 300;
            out.add("" + b);
            b *= 1.5;
            out.add("" + b);
            b >>>= 1;
            out.add("" + b);
            b <<= 1;
            b >>= 2;
            b ^= 0x55;
            b |= 2;
            b &= 0x7e;
            out.add("" + b);
            b /= 2;
            b %= 5;
            b += 'a';
            b += 5L;
            b -= 0.5f;
            out.add("" + b);
            b++;
            ++b;
            b--;
            out.add("" + b);
            short s = (short) edge;
            s += edge;
            s *= 3;
            s >>>= 2;
            out.add("" + s);
            s++;
            s += 1e9;
            out.add("" + s);
            s -= 1;
            s += LEAST;
            out.add("" + s);
        }
        byte most = MOST;
        most++;
        out.add("" + most);
        most--;
        out.add("" + most);
        short least = LEAST;
        least--;
        out.add("" + least);
        return out;
    }

    @Query
    static List<String> slots(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        byte b = 5;
        short s = b;
        int i = s;
        long l = b;
        float f = s;
        double d = b;
        final int constant = 100;
        byte narrowed = constant;
        char c = 'x';
        byte ofChar = 'x';
        short ofConstant = MOST + 1;
        out.add("" + b + s + i + l + f + d + narrowed + c + ofChar + ofConstant);
        out.add("" + same((byte) 3) + widened((byte) -3) + chosen(true) + chosen(false));
        for (byte k = 0; k < 3; k++) {
            out.add("" + k);
        }
        for (byte k = 126; k > 0; k++) {
            out.add("" + k);
        }
        return out;
    }

    private static byte same(byte value) {
        return value;
    }

    private static long widened(short value) {
        return value;
    }

    private static short chosen(boolean first) {
        return first ? (byte) 1 : 2;
    }
}
