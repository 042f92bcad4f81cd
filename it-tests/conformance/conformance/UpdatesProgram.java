package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;

/** Assignments as values, {@code ++} and {@code --}, and the order in which their parts are evaluated. */
public final class UpdatesProgram {
    private UpdatesProgram() {}

    @Query
    static List<String> ofInts(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int edge : List.of(0, 5, -1, 2147483647, -2147483648)) {
            int i = edge;
            int x = i++ + ++i;
            out.add(x + " " + i);
            x = i-- - --i;
            out.add(x + " " + i);
            i = i++;
            out.add("" + i);
            i = i-- - i++ + -i--;
            out.add("" + i);
            i += i++;
            out.add("" + i);
            i = i++ * 2 + i;
            out.add("" + i);
            x = (i = 3) * i;
            out.add(x + " " + i);
            x = i + (i = 7) + i;
            out.add(x + " " + i);
            i += (i = 2) + i;
            out.add("" + i);
            i -= i -= 1;
            out.add("" + i);
            x = i = 9;
            out.add(x + " " + i + " " + (x += i *= 2) + " " + i + x);
            out.add("" + i++ + i++ + ++i + i-- + i);
        }
        return out;
    }

    @Query
    static List<String> ofOthers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        long l = Long.MAX_VALUE;
        out.add("" + l++ + l-- + ++l + l + (l += 1.5) + (l = 5) + (l *= l++));
        byte b = 127;
        out.add("" + b++ + b-- + ++b + b + (b += 200) + (b = 5) + (b *= b++));
        short s = -32768;
        out.add("" + s-- + s++ + --s + s + (s += 1e6) + (s = 5) + (s >>>= 1));
        char c = '\uffff';
        out.add("" + c++ + c-- + ++c + (char) (c + 65) + (c += 66) + (c = 'x') + c++ + c-- + --c + (c++ + 1));
        float f = 16777216f;
        out.add("" + f++ + f + --f + f-- + f + (f += 0.1) + (f = 5) + (f *= f++));
        double d = 0.1;
        out.add("" + d++ + d-- + ++d + d + (d += 1) + (d = 5) + (d *= d++));
        boolean t = true;
        boolean u = t = false;
        out.add("" + t + u + (t = !u) + (u |= t) + (t &= false) + (t ^= u));
        String text = "a";
        out.add((text += "b") + (text += 1) + (text = "c" + text) + text);
        out.add(text + (text += text) + text);
        Integer boxed = 5;
        out.add("" + boxed++ + ++boxed + boxed-- + (boxed += 3) + boxed);
        Character letter = 'a';
        letter++;
        out.add("" + letter++ + letter);
        double mixed = 1;
        int whole = 3;
        mixed = whole = 4;
        mixed += whole += 0.5;
        out.add("" + mixed + whole);
        long wide = whole = 'a';
        out.add("" + wide + whole);
        return out;
    }

    @Query
    static List<String> inConditions(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int next = 3;
        int seen;
        while ((seen = next--) > 0) {
            out.add("" + seen);
        }
        while (next++ < 2) {
            out.add("" + next);
        }
        int n = 3;
        while (--n > 0) {
            out.add("" + n);
        }
        boolean found = false;
        if (found = next > 1) {
            out.add("found " + found);
        }
        if (next > 0 && next++ > 100 || next++ > 3) {
            out.add("next " + next);
        }
        String word = (seen = 5) > 4 ? "big" + seen++ : "small" + seen--;
        out.add(word + seen);
        List<String> names = List.of("a", "b", "c");
        int index = 0;
        out.add(names.get(index++) + names.get(index++) + index + names.get(--index));
        return out;
    }

    @Query
    static List<String> logical(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (boolean a : List.of(true, false)) {
            for (boolean b : List.of(true, false)) {
                out.add("" + (a & b) + (a | b) + (a ^ b) + (a & say("x", b)) + (a | say("y", b))
                        + (say("z", a) ^ say("w", b)));
                boolean c = a;
                c &= b;
                boolean d = a;
                d |= b;
                boolean e = a;
                e ^= b;
                c &= say("v", true);
                d |= say("u", false);
                out.add("" + c + d + e);
                Boolean boxed = a;
                out.add("" + (boxed & b) + (boxed == b) + (boxed != b) + boxed.equals(b) + !boxed + (boxed ? 1 : 2));
            }
        }
        return out;
    }

    private static boolean say(String text, boolean value) {
        System.out.println(text);
        return value;
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        int x = 1;
        x += number(2) - (x = 10) + x;
        out.add("" + x);
        long l = 1;
        l = l + (l = number(3)) * l;
        out.add("" + l);
        int y = number(1) + number(2) * number(3) - (number(4) << number(1));
        out.add("" + y + (number(5) / number(2)) + (number(7) % number(3)) + Math.max(number(8), number(9)));
        return out;
    }

    private static int number(int value) {
        System.out.println("" + value);
        return value;
    }

    @Query
    static String thrownMidway(QueryCtx ctx) {
        int zero = 0;
        int x = 1;
        x = number(x) + number(2) / zero + number(3);
        return "" + x;
    }
}
