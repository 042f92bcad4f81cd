package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Classes inside the bodies of constants, inside objects that are the values of fields, inside records and enums of a body. */
public final class HoistedClassesProgram {
    private HoistedClassesProgram() {}

    private abstract static class Counting {
        protected int at;

        abstract int next();
    }

    private enum Op {
        ADD {
            class Counter extends Counting {
                @Override
                int next() {
                    return ++at;
                }
            }

            record Pair(int a, int b) {
                int sum() {
                    return a + b;
                }
            }

            @Override
            int apply(int a, int b) {
                Counter counter = new Counter();
                counter.next();
                return new Pair(a, b).sum() * 10 + counter.next();
            }
        },
        TIMES {
            /** Called as the other one is. */
            class Counter implements IntUnaryOperator {
                private final int step;

                Counter(int step) {
                    this.step = step;
                }

                @Override
                public int applyAsInt(int n) {
                    return n + step;
                }
            }

            @Override
            int apply(int a, int b) {
                Counter counter = new Counter(b);
                return 2 * counter.applyAsInt(a);
            }
        };

        abstract int apply(int a, int b);
    }

    private interface Gen {
        int next();
    }

    private static final Gen GEN = new Gen() {
        class Step {
            int by() {
                return 3;
            }
        }

        @Override
        public int next() {
            return new Step().by();
        }
    };

    private static final class Holder {
        private final Gen gen = new Gen() {
            private int at;

            class Step {
                private int size = 4;

                int by(int n) {
                    return n + size++;
                }
            }

            private final Step step = new Step();

            @Override
            public int next() {
                at = step.by(at);
                return at;
            }
        };
    }

    @Query
    static List<Integer> inConstants(QueryCtx ctx) {
        List<Integer> found = new ArrayList<>();
        for (Op op : Op.values()) {
            found.add(op.apply(2, 3));
            found.add(op.apply(-1, Integer.MAX_VALUE));
        }
        return found;
    }

    @Query
    static String inFields(QueryCtx ctx) {
        Holder first = new Holder();
        Holder second = new Holder();
        return GEN.next() + " " + first.gen.next() + " " + first.gen.next() + " " + second.gen.next();
    }

    @Query
    static String inRecordsOfABody(QueryCtx ctx) {
        record Line(int from, int to) {
            static class Ruler {
                private int measured;

                int length(Line line) {
                    measured++;
                    return (line.to - line.from) * measured;
                }
            }

            int length() {
                Ruler ruler = new Ruler();
                return ruler.length(this) + ruler.length(this);
            }
        }
        enum Level {
            LOW,
            HIGH;

            static class Names {
                String of(Level level) {
                    return "<" + level + ">";
                }
            }
        }
        return new Line(2, 5).length() + new Level.Names().of(Level.HIGH);
    }
}
