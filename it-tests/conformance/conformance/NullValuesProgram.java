package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code null} in records, boxes, objects, optionals and choices. */
public final class NullValuesProgram {
    private NullValuesProgram() {}

    record R(@Nullable String a, @Nullable Integer b) {}

    record Pair<A, B>(A left, B right) {}

    record D(
            @Nullable Double d,
            @Nullable Long l,
            @Nullable Boolean f,
            @Nullable Character c,
            @Nullable R r) {}

    static class Box<T> {
        T value;

        Box(T v) {
            value = v;
        }

        T get() {
            return value;
        }

        T or(T o) {
            return value == null ? o : value;
        }

        boolean isNull() {
            return value == null;
        }
    }

    static class Node {
        int value;
        Node next;

        Node(int v) {
            value = v;
        }
    }

    static class LinkedStack {
        Node head;
        int size;

        void push(int v) {
            Node n = new Node(v);
            n.next = head;
            head = n;
            size++;
        }

        int pop() {
            int v = head.value;
            head = head.next;
            size--;
            return v;
        }

        Integer peek() {
            return head == null ? null : head.value;
        }
    }

    static class Tree {
        Tree left, right;
        int key;

        Tree(int k) {
            key = k;
        }

        void insert(int k) {
            if (k < key) {
                if (left == null) left = new Tree(k);
                else left.insert(k);
            } else {
                if (right == null) right = new Tree(k);
                else right.insert(k);
            }
        }

        int depth() {
            int l = left == null ? 0 : left.depth();
            int r = right == null ? 0 : right.depth();
            return 1 + Math.max(l, r);
        }

        String walk() {
            return (left != null ? left.walk() : "") + key + (right != null ? right.walk() : "");
        }
    }

    static Integer maybe(int i) {
        return i > 3 ? i * 100 : null;
    }

    static String text(int i) {
        return i > 3 ? "t" + i : null;
    }

    static String tryIt(Supplier<String> s) {
        try {
            return s.get() + ";";
        } catch (RuntimeException e) {
            return "!;";
        }
    }

    @Query
    static String dRecords(QueryCtx ctx) {
        D a = new D(null, null, null, null, null);
        D b = new D(1.5, 2L, true, 'c', new R("a", 1));
        D c = new D(1.5, 2L, true, 'c', new R("a", 1));
        return a + ";" + b + ";" + a.equals(b) + ";" + b.equals(c) + ";" + a.hashCode() + ";"
                + (b.hashCode() == c.hashCode()) + ";" + a.equals(new D(null, null, null, null, null)) + ";" + ";"
                + b.d() + ";" + a.d() + ";" + a.l() + a.f() + a.c() + a.r();
    }

    @Query
    static String generics(QueryCtx ctx) {
        Box<String> empty = new Box<>(null);
        Box<String> full = new Box<>("v");
        Box<Box<String>> nested = new Box<>(empty);
        return empty.get() + ";" + full.get() + ";" + empty.or("o") + ";" + empty.isNull() + ";"
                + nested.get().isNull() + ";" + tryIt(() -> "" + empty.get().length())
                + full.get().length();
    }

    @Query
    static String pairs(QueryCtx ctx) {
        Pair<String, Integer> p = new Pair<>("t5", 4);
        return p.left() + p.right();
    }

    @Query
    static String stack(QueryCtx ctx) {
        LinkedStack s = new LinkedStack();
        String out = "" + s.peek();
        s.push(3);
        s.push(4);
        out += s.peek() + ";" + s.pop() + s.pop() + s.size + ";" + s.peek();
        out += tryIt(() -> "" + s.pop());
        return out + s.size;
    }

    @Query
    static String tree(QueryCtx ctx) {
        Tree t = new Tree(5);
        for (int k : new int[] {3, 8, 1, 4, 9}) t.insert(k);
        return t.walk() + t.depth() + tryIt(() -> "" + t.left.left.left.key) + t.left.left.key;
    }

    @Query
    static String ternaries(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> {
                Integer x = i > 3 ? maybe(i) : maybe(1);
                return "" + x;
            });
            out += tryIt(() -> {
                Integer x = i > 3 ? 1 : maybe(1);
                return "" + x;
            });
            out += tryIt(() -> {
                Object x = i > 3 ? 1 : maybe(1);
                return "" + (x == null);
            });
            out += tryIt(() -> {
                Integer x = i > 3 ? Integer.valueOf(1) : maybe(1);
                return "" + x;
            });
            out += tryIt(() -> {
                Integer a = maybe(i);
                Long b = i > 3 ? 5L : null;
                long r = a == null ? 1 : b;
                return "" + r;
            });
            out += tryIt(() -> {
                Integer a = maybe(i);
                Double b = null;
                double r = i > 3 ? a : b;
                return "" + r;
            });
            out += tryIt(() -> {
                Character a = null;
                char c = i > 3 ? 'c' : a;
                return "" + c;
            });
            out += tryIt(() -> {
                Boolean a = null;
                boolean c = i > 3 || a;
                return "" + c;
            });
            out += tryIt(() -> {
                String s = i > 3 ? null : "x";
                return s + "" + s;
            });
            out += tryIt(() -> {
                Integer r = switch (i) {
                    case 2 -> null;
                    case 5 -> 6;
                    default -> 1;
                };
                return "" + r;
            });
            out += tryIt(() -> {
                int r = switch (i) {
                    case 2 -> maybe(i);
                    case 5 -> 6;
                    default -> 1;
                };
                return "" + r;
            });
        }
        return out;
    }

    @Query
    static String maps(QueryCtx ctx) {
        Map<String, Integer> m = new HashMap<>();
        m.put("a", 1);
        String out = "";
        out += tryIt(() -> {
            int x = m.get("b");
            return "" + x;
        });
        out += tryIt(() -> {
            int x = m.get("a");
            return "" + x;
        });
        out += tryIt(() -> "" + (m.get("b") == null));
        out += tryIt(() -> "" + (m.get("a") == 1));
        out += tryIt(() -> "" + (m.get("b") == 1));
        out += tryIt(() -> "" + (m.get("b") + 1));
        out += tryIt(() -> {
            m.put("c", m.get("c") + 1);
            return "p";
        });
        out += tryIt(() -> {
            m.put("a", m.get("a") + 1);
            return "p" + m.get("a");
        });
        out += tryIt(() -> {
            Integer old = m.put("z", 26);
            return "" + old;
        });
        out += tryIt(() -> {
            int old = m.put("y", 25);
            return "" + old;
        });
        out += tryIt(() -> "" + m.remove("nope"));
        out += tryIt(() -> "" + m.computeIfPresent("a", (k, v) -> v > 1 ? v + 5 : v));
        out += tryIt(() -> "" + m.get("a").equals(7));
        out += tryIt(() -> "" + m.get("q").equals(7));
        out += tryIt(() -> "" + Integer.valueOf(7).equals(m.get("q")));
        out += tryIt(() -> {
            Integer v = m.get("q");
            if (v != null && v > 3) return "big";
            return "small";
        });
        out += tryIt(() -> {
            for (String k : List.of("a", "q")) {
                Integer v = m.get(k);
                if (v == null) continue;
                return k + v;
            }
            return "none";
        });
        out += tryIt(() -> {
            Integer v = m.get("q");
            v = v == null ? 3 : v;
            return "" + (v + 1);
        });
        return out;
    }

    @Query
    static String optionals(QueryCtx ctx) {
        String out = "";
        for (int k = 2; k < 6; k += 3) {
            int i = k;
            out += tryIt(() -> "" + Optional.of(text(i)).isPresent());
            out += tryIt(() -> "" + Optional.ofNullable(text(i)).isPresent());
            out += tryIt(() -> {
                Optional<String> o = Optional.of(text(i));
                return "made";
            });
            out += tryIt(() -> {
                Optional<String> o = Optional.ofNullable(text(i));
                return o.isEmpty() + o.orElse("e");
            });
            out += tryIt(() -> Optional.of("z").map(x -> text(i)).orElse("none"));
            out += tryIt(() ->
                    "" + Optional.of("z").map(x -> text(i)).map(x -> x + "!").isPresent());
            out += tryIt(() -> "" + Optional.of("z").map(x -> text(i)).isEmpty());
            out += tryIt(() -> {
                Optional<String> o = Optional.of("z").map(x -> text(i));
                if (o.isPresent()) return o.get();
                return "absent";
            });
            out += tryIt(() -> {
                String[] r = {"no"};
                Optional.of("z").map(x -> text(i)).ifPresent(x -> r[0] = x);
                return r[0];
            });
            out += tryIt(() -> {
                R r = new R(text(i), maybe(i));
                Optional<R> o = Optional.of(r);
                Optional<String> a = o.map(R::a);
                return "" + a.isPresent() + o.map(R::b).isPresent()
                        + o.map(x -> x.a()).map(String::length).orElse(-1);
            });
            out += tryIt(() -> {
                R r = new R(text(i), maybe(i));
                Optional<R> o = Optional.ofNullable(r);
                return o.map(R::a).filter(x -> x.length() > 1).orElseThrow(() -> new IllegalStateException("e"));
            });
            out += tryIt(() ->
                    Optional.ofNullable(text(i)).or(() -> Optional.of("or")).get());
            out += tryIt(() -> "" + Optional.ofNullable(maybe(i)).orElse(0));
            out += tryIt(() -> {
                int x = Optional.ofNullable(maybe(i)).orElse(null);
                return "" + x;
            });
            out += tryIt(() -> {
                String s = Optional.ofNullable(text(i)).orElseGet(() -> null);
                return "" + s;
            });
            out += tryIt(() -> "" + Optional.ofNullable(text(i)).equals(Optional.of("t5")));
            out += tryIt(() -> "" + Optional.ofNullable(text(i)).stream().count());
            out += tryIt(() -> ""
                    + Stream.of("a", "b")
                            .map(x -> i > 3 ? x : null)
                            .filter(Objects::nonNull)
                            .count());
            out += tryIt(() -> ""
                    + Stream.of("a", "b")
                            .map(x -> x.equals("a") ? null : x)
                            .filter(x -> x != null)
                            .findFirst()
                            .get());
        }
        return out;
    }

    @Query
    static String shortCircuit(QueryCtx ctx) {
        String out = "";
        String s = text(1);
        out += (s == null || s.isEmpty()) + ";" + (s != null && s.length() > 2) + ";";
        out += tryIt(() -> "" + (s.isEmpty() || s == null));
        out += tryIt(() -> "" + (s != null ^ s.isEmpty()));
        out += tryIt(() -> "" + (s != null & s.isEmpty()));
        out += tryIt(() -> "" + (s == null | s.isEmpty()));
        out += tryIt(() -> {
            String t = s;
            if (t == null) t = "d";
            return t.length() + t;
        });
        out += tryIt(() -> {
            String t = s;
            while (t == null) t = "w";
            return t.length() + t;
        });
        out += tryIt(() -> {
            String t = s;
            if (t != null) {
                return "x";
            } else if (t == null) {
                t = "n";
            }
            return t.trim();
        });
        return out;
    }
}
