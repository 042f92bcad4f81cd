package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** The type {@code char}. */
public final class CharsProgram {
    private static final char COMMA = ',';

    private CharsProgram() {}

    private static List<Character> edges() {
        return List.of(
                'a', 'A', 'z', '0', '9', ' ', '"', '\\', '\n', '\0', '\u007f', '\u00e9', '\u2028', '\ud83d', '\ude00',
                '\uffff');
    }

    @Query
    static List<String> arithmetic(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (char c : edges()) {
            out.add("" + c);
            out.add(c + 1 + "");
            out.add("" + (char) (c + 1) + (char) (c - 1) + (char) -c);
            out.add((c - '0') + " " + (c - 'a' + 10) + " " + c * 2 + " " + c / 3 + " " + c % 7 + " " + -c + " " + ~c
                    + " " + +c);
            out.add((c << 4) + " " + (c >> 2) + " " + (c >>> 1) + " " + (c & 0xF) + " " + (c | 32) + " " + (c ^ c));
            out.add("" + c + c + COMMA + 'x' + (char) 97 + (c + c) + ('a' + 'b') + (char) ('a' + 2));
            for (char d : edges()) {
                out.add((c + d) + " " + (c - d) + " " + c * d);
                out.add((c < d) + " " + (c <= d) + " " + (c > d) + " " + (c >= d) + " " + (c == d) + " " + (c != d));
            }
        }
        return out;
    }

    @Query
    static List<String> comparisons(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (char c : edges()) {
            int i = c;
            long l = c;
            double d = c;
            out.add((c == 'a') + " " + ('a' == c) + " " + (c >= 'a' && c <= 'z') + " " + (c == 65) + " " + (97 != c)
                    + " " + (c < 0x7f) + " " + (c == -1) + " " + (c < 70000) + " " + (c == COMMA) + " " + (c == 97.0));
            out.add((c == i) + " " + (i == c) + " " + (c < i + 1) + " " + (c == l) + " " + (c == d) + " " + (l > 'a')
                    + " " + (c <= 100L));
            out.add(i + " " + l + " " + d);
        }
        return out;
    }

    @Query
    static List<String> updates(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (char edge : edges()) {
            char c = edge;
            c++;
            out.add("" + c);
            c += 2;
            out.add("" + c);
            c--;
            c -= 'b';
            out.add("" + c);
            c *= 2;
            c ^= 5;
            c >>= 1;
            c += 0.5;
            out.add("" + c);
            c /= 3;
            c <<= 3L;
            out.add("" + c);
            String s = "s";
            s += edge;
            s += 'a' + 1;
            s += 1 + 'a' + "b" + 'c';
            out.add(s);
            int i = 5;
            i += edge;
            i -= 'a';
            out.add("" + i);
        }
        return out;
    }

    @Query
    static List<String> casts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int i : List.of(0, 65, -1, 65535, 65536, 65601, 2147483647, -2147483648)) {
            char c = (char) i;
            out.add("" + c + (int) c + " " + (byte) c + " " + (short) c + " " + (long) c + " " + (float) c + " "
                    + (double) c);
            out.add("" + (char) (byte) i + (char) (short) i + (char) (long) i + (char) (double) i + (char) (float) i);
            out.add("" + (char) (i + 1) + (char) (i * 3));
        }
        return out;
    }

    @Query
    static List<String> alphabet(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        String text = "";
        for (char c = 'a'; c <= 'e'; c++) {
            text += c;
        }
        out.add(text);
        for (char c = 'e'; c > 'a'; c -= 2) {
            text += (char) (c - 32);
        }
        out.add(text);
        out.add("" + upper('q') + upper('Q') + upper('1'));
        char chosen = text.isEmpty() ? 'x' : 'y';
        out.add("" + chosen + (text.isEmpty() ? 0 : 'y') + (text.isEmpty() ? 'x' : 1)
                + (text.length() > 2 ? 'x' : text.length()));
        char zero = 0;
        char letter = 97;
        out.add("" + zero + letter);
        return out;
    }

    private static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }

    @Query
    static List<String> boxes(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (Character c : edges()) {
            char plain = c;
            out.add("" + c + (c + 1) + (c == 'a') + (c < 'b') + c.equals('a') + c.equals(plain));
            int number = c;
            out.add("" + number);
            c++;
            out.add("" + c);
        }
        out.add("" + edges().contains('a') + edges().contains('b'));
        return out;
    }
}
