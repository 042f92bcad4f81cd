package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Boxes that may be {@code null}, where Java takes their values. */
public final class NullUnboxingProgram {
    private NullUnboxingProgram() {}

    record R(@Nullable String a, @Nullable Integer b) {}

    record Nest(@Nullable R r, @Nullable List<String> l) {}

    static Integer maybe(int i) {
        return i > 3 ? i * 100 : null;
    }

    static String text(int i) {
        return i > 3 ? "t" + i : null;
    }

    @Query
    static String unboxing(QueryCtx ctx) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            try {
                int x = maybe(i);
                out.append(x).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                out.append(m + 1).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                int y = i > 2 ? m : 7;
                out.append(y).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                Integer y = i > 2 ? m : 7;
                out.append(y).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                long y = i > 2 ? m : 7L;
                out.append(y).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                Integer z = i > 2 ? m : null;
                out.append(z).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                m++;
                out.append(m).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                m += 3;
                out.append(m).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                if (m > 5 || m < 0) out.append("big ");
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                Integer m = maybe(i);
                double d = m;
                out.append(d).append(' ');
            } catch (RuntimeException e) {
                out.append("npe ");
            }
        }
        return out.toString();
    }

    @Query
    static String boxEquality(QueryCtx ctx) {
        Integer a = 127, b = 127;
        Integer c = maybe(4), d = maybe(4);
        Long l = 5L;
        return "" + a.equals(b) + c.equals(d) + (c == 400) + (maybe(1) == null) + l.equals(5L)
                + Objects.equals(maybe(1), maybe(2)) + Objects.equals(c, maybe(1));
    }

    @Query
    static String switches(QueryCtx ctx) {
        StringBuilder out = new StringBuilder();
        for (int i = 2; i < 6; i++) {
            try {
                switch (text(i)) {
                    case "t4":
                        out.append("four ");
                        break;
                    default:
                        out.append("other ");
                }
            } catch (RuntimeException e) {
                out.append("npe ");
            }
            try {
                out.append(
                        switch (maybe(i)) {
                            case 400 -> "a";
                            case 500 -> "b";
                            default -> "c";
                        });
            } catch (RuntimeException e) {
                out.append("npe ");
            }
        }
        return out.toString();
    }

    @Query
    static String records(QueryCtx ctx) {
        R one = new R(text(1), maybe(1));
        R two = new R(null, null);
        R three = new R("x", 3);
        Map<R, String> map = new LinkedHashMap<>();
        map.put(one, "one");
        map.put(three, "three");
        Set<R> set = new HashSet<>();
        set.add(one);
        set.add(two);
        set.add(three);
        return one + " " + one.equals(two) + one.equals(three) + three.equals(one) + one.hashCode() + " "
                + three.hashCode() + map.get(two) + map.get(new R("x", 3)) + map.get(new R("x", null)) + set.size()
                + new Nest(one, List.of()).hashCode() + new Nest(null, null)
                + new Nest(null, null).equals(new Nest(two, null)) + new Nest(null, null).hashCode();
    }

    @Query
    static String varargsNpe(QueryCtx ctx) {
        String s = text(1);
        return s.length() + "";
    }

    @Query
    static String concat(QueryCtx ctx) {
        String s = text(1);
        s += "a";
        s += text(2);
        s += maybe(1);
        s += 'c';
        Character ch = s.length() > 3 ? 'x' : null;
        s += ch;
        Boolean flag = s.length() > 300 ? true : null;
        String r = s + flag;
        try {
            if (flag) r += "yes";
        } catch (RuntimeException e) {
            r += "npe";
        }
        try {
            r += flag ? "1" : "2";
        } catch (RuntimeException e) {
            r += "npe2";
        }
        try {
            r += !flag;
        } catch (RuntimeException e) {
            r += "npe3";
        }
        try {
            r += (flag == true);
        } catch (RuntimeException e) {
            r += "npe4";
        }
        r += (flag == null);
        r += Objects.requireNonNullElse(flag, false);
        r += Boolean.TRUE.equals(flag);
        return r;
    }

    @Query
    static String optionals(QueryCtx ctx) {
        StringBuilder out = new StringBuilder();
        out.append(Optional.ofNullable(text(1)).map(String::length).orElse(-1));
        out.append(Optional.ofNullable(text(5)).map(String::length).orElse(-1));
        out.append(Optional.of("x").map(x -> text(1)).isPresent());
        out.append(Optional.of(4).map(NullUnboxingProgram::text).orElse("none"));
        out.append(Optional.of(1).map(NullUnboxingProgram::text).orElse(null));
        try {
            Optional.of(text(1));
            out.append("ok");
        } catch (RuntimeException e) {
            out.append("npe");
        }
        out.append(Optional.ofNullable(text(1))
                .or(() -> Optional.ofNullable(text(6)))
                .get());
        out.append(Optional.of("x").filter(x -> text(1) != null).isEmpty());
        String s = Optional.ofNullable(text(1)).orElseGet(() -> text(2));
        out.append(s);
        try {
            out.append(Optional.ofNullable(text(1)).orElseThrow());
        } catch (RuntimeException e) {
            out.append("none");
        }
        return out.toString();
    }
}
