package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Classes inside anonymous classes. */
public final class AnonymousMembersProgram {
    private AnonymousMembersProgram() {}

    abstract static class Base {
        final int seed;

        Base(int seed) {
            this.seed = seed;
        }

        abstract int get();

        int twice() {
            return get() * 2;
        }
    }

    interface Rule {
        boolean accepts(int number);

        default Rule not() {
            return new Rule() {
                int asked;

                @Override
                public boolean accepts(int number) {
                    asked++;
                    return !Rule.this.accepts(number);
                }

                @Override
                public Rule not() {
                    return new Rule() {
                        @Override
                        public boolean accepts(int number) {
                            return asked < 3 && Rule.this.accepts(number);
                        }
                    };
                }
            };
        }
    }

    @Query
    static String memberClass(QueryCtx ctx) {
        int start = "abc".length();
        Base base = new Base(10) {
            class Counter {
                int n = start;

                int next() {
                    total++;
                    return ++n + seed;
                }
            }

            private int total;
            private final Counter counter = new Counter();

            @Override
            int get() {
                return counter.next() * 100 + total;
            }
        };
        return base.get() + ":" + base.twice() + ":" + base.seed;
    }

    @Query
    static String data(QueryCtx ctx) {
        int start = "abc".length();
        Base base = new Base(1) {
            record Pair(int a, int b) {
                int sum() {
                    return a + b;
                }
            }

            enum Mode {
                PLAIN,
                DOUBLED;

                Mode other() {
                    return this == PLAIN ? DOUBLED : PLAIN;
                }
            }

            interface Step {
                int apply(int number);
            }

            private Mode mode = Mode.PLAIN;

            @Override
            int get() {
                mode = mode.other();
                Step step = number -> mode == Mode.DOUBLED ? number * 2 : number;
                return step.apply(new Pair(start, mode.ordinal()).sum());
            }
        };
        return base.get() + ":" + base.twice() + ":" + base.get();
    }

    @Query
    static String hierarchy(QueryCtx ctx) {
        int start = "abc".length();
        Base base = new Base(7) {
            abstract class Step {
                final int by;

                Step(int by) {
                    this.by = by;
                }

                abstract int apply(int number);
            }

            final class Times extends Plus {
                Times(int by) {
                    super(by);
                }

                @Override
                int apply(int number) {
                    return super.apply(number) * by;
                }
            }

            class Plus extends Step {
                Plus(int by) {
                    super(by);
                }

                @Override
                int apply(int number) {
                    return number + by + seed;
                }
            }

            @Override
            int get() {
                int number = start;
                Step minus = new Step(5) {
                    @Override
                    int apply(int value) {
                        return value - by;
                    }
                };
                for (Step step : List.of(new Plus(2), new Times(3), minus)) {
                    number = step.apply(number);
                }
                return number;
            }
        };
        return base.get() + ":" + base.twice();
    }

    @Query
    static String local(QueryCtx ctx) {
        int start = "abc".length();
        Base base = new Base(0) {
            int calls;

            @Override
            int get() {
                class Adder {
                    int of(int number) {
                        calls++;
                        return number + start;
                    }
                }
                return new Adder().of(calls) + new Adder().of(calls) * 10;
            }
        };
        return base.get() + ":" + base.twice();
    }

    @Query
    static String anonymous(QueryCtx ctx) {
        Base base = new Base(4) {
            int calls;

            @Override
            int get() {
                Base inner = new Base(seed + 1) {
                    final int own = calls;

                    @Override
                    int get() {
                        calls++;
                        return own + seed;
                    }

                    @Override
                    int twice() {
                        Supplier<Base> deepest = () -> new Base(calls) {
                            @Override
                            int get() {
                                return own * 100 + seed + calls++;
                            }
                        };
                        return super.twice() + deepest.get().get();
                    }
                };
                return inner.get() + inner.twice();
            }
        };
        return base.get() + ":" + base.twice();
    }

    /** Each round of a loop, and each call of a lambda, has a class of its own. */
    @Query
    static String often(QueryCtx ctx) {
        List<Base> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int round = i;
            made.add(new Base(i) {
                class Part {
                    int get() {
                        return round * 10 + seed;
                    }
                }

                @Override
                int get() {
                    return new Part().get();
                }
            });
        }
        Function<Integer, Base> creating = number -> new Base(number + 1) {
            class Part {
                int get() {
                    return number * 100 + seed;
                }
            }

            @Override
            int get() {
                return new Part().get();
            }
        };
        made.add(creating.apply(5));
        made.add(creating.apply(6));
        String text = "";
        for (Base base : made) {
            text += base.twice() + " ";
        }
        return text;
    }

    @Query
    static String inHeader(QueryCtx ctx) {
        String text = "";
        for (Base base = new Base(3) {
                    int left = seed;

                    class Down {
                        int next() {
                            return left--;
                        }
                    }

                    @Override
                    int get() {
                        return new Down().next();
                    }
                };
                text.length() < 4; ) {
            text += base.get();
        }
        return text;
    }

    @Query
    static String nested(QueryCtx ctx) {
        Rule even = number -> number % 2 == 0;
        Rule odd = even.not();
        String text = "" + odd.accepts(1) + odd.accepts(2);
        Rule again = odd.not();
        return text + again.accepts(2) + odd.accepts(5) + again.accepts(2);
    }

    @Query
    static String withoutType(QueryCtx ctx) {
        var counter = new Object() {
            int count;

            class Step {
                void go() {
                    count += 2;
                }
            }

            void run() {
                new Step().go();
            }
        };
        List.of(1, 2, 3).forEach(number -> counter.count += number);
        counter.run();
        return "" + counter.count;
    }
}
