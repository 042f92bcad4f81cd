package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Classes inside classes and methods, and objects that are functions. */
public final class InnerClassesProgram {
    private InnerClassesProgram() {}

    /** Each level has a field of the same name. */
    static class Outer {
        int x = 1;

        class Middle {
            int x = 2;

            class Inner {
                int x = 3;

                String all() {
                    int x = 4;
                    return x + " " + this.x + " " + Middle.this.x + " " + Outer.this.x++;
                }
            }
        }
    }

    /** An inner class that extends another one of the same class. */
    static class Shop {
        private final String name;

        Shop(String name) {
            this.name = name;
        }

        class Shelf {
            String label() {
                return "shelf of " + name;
            }
        }

        class TopShelf extends Shelf {
            @Override
            String label() {
                return "top " + super.label() + ", " + name;
            }
        }

        Shelf top() {
            return new TopShelf();
        }
    }

    static class Base {
        int x = 1;
        String text = "base";

        int x() {
            return x;
        }
    }

    /** Hides fields. */
    static class Derived extends Base {
        int x = 2;
        String text = "derived";

        String all() {
            super.x += 10;
            return x + " " + super.x + " " + ((Base) this).x + " " + text + " " + super.text + " " + x();
        }
    }

    /** Lambdas, anonymous classes and a named class implement it. */
    interface Rule {
        boolean accepts(int number);

        default Rule not() {
            return number -> !accepts(number);
        }

        default String name() {
            return describe("rule");
        }

        private String describe(String kind) {
            return kind + " " + accepts(0) + accepts(1);
        }

        static Rule above(int limit) {
            return number -> number > limit;
        }
    }

    static class Even implements Rule {
        @Override
        public boolean accepts(int number) {
            return number % 2 == 0;
        }

        @Override
        public String name() {
            return "even " + Rule.super.name();
        }
    }

    /** Only functions. */
    interface Operator {
        int apply(int left, int right);

        default int twice(int value) {
            return apply(value, value);
        }
    }

    /** Mentions itself. */
    interface Step {
        Step next(List<String> log);
    }

    /** Implements two functional interfaces of the JDK. */
    static class Growing implements Function<Integer, Integer>, Predicate<String> {
        private int added;

        Growing(int added) {
            this.added = added;
        }

        @Override
        public Integer apply(Integer number) {
            added++;
            return number + added;
        }

        @Override
        public boolean test(String text) {
            return text.length() > added;
        }
    }

    static class Counter {
        private int count = 4;

        Supplier<Integer> counting() {
            return new Supplier<Integer>() {
                @Override
                public Integer get() {
                    return count++;
                }
            };
        }

        Supplier<Supplier<Integer>> nested() {
            return new Supplier<>() {
                @Override
                public Supplier<Integer> get() {
                    return new Supplier<>() {
                        @Override
                        public Integer get() {
                            return count * 100;
                        }
                    };
                }
            };
        }
    }

    static class Sum {
        final int all;

        Sum(String label, int... numbers) {
            int sum = label.length();
            for (int number : numbers) {
                sum += number;
            }
            all = sum;
        }
    }

    private static final Function<String, Integer> LENGTH = new Function<>() {
        @Override
        public Integer apply(String text) {
            return text.length();
        }
    };

    private static Step countdown(int from) {
        return log -> {
            log.add("step " + from);
            return from == 0 ? null : countdown(from - 1);
        };
    }

    private static int twice(Function<Integer, Integer> function) {
        return function.apply(1) + function.apply(1);
    }

    @Query
    static List<String> outerInstances(QueryCtx ctx) {
        Outer outer = new Outer();
        Outer.Middle.Inner inner = outer.new Middle().new Inner();
        return List.of(inner.all(), inner.all(), "" + outer.x);
    }

    @Query
    static List<String> innerInheritance(QueryCtx ctx) {
        Shop shop = new Shop("c");
        Shop.Shelf shelf = shop.new Shelf() {
            @Override
            String label() {
                return "special " + super.label();
            }
        };
        return List.of(new Shop("a").top().label(), new Shop("b").new TopShelf().label(), shelf.label());
    }

    @Query
    static List<String> hiddenFields(QueryCtx ctx) {
        Derived derived = new Derived();
        Base base = derived;
        base.x++;
        derived.x *= 7;
        return List.of(derived.all(), "" + base.x + derived.x + base.text + derived.text);
    }

    @Query
    static List<String> objectsAndFunctions(QueryCtx ctx) {
        Rule anonymous = new Rule() {
            @Override
            public boolean accepts(int number) {
                return number == 1;
            }
        };
        List<String> names = new ArrayList<>();
        for (Rule rule : List.of(new Even(), Rule.above(0), anonymous, anonymous.not(), number -> true)) {
            names.add(rule.name() + " " + rule.accepts(7) + " " + rule.not().accepts(7));
        }
        return names;
    }

    @Query
    static List<Integer> anonymousFunctions(QueryCtx ctx) {
        Operator times = new Operator() {
            @Override
            public int apply(int left, int right) {
                return left * right;
            }
        };
        Operator minus = (left, right) -> left - right;
        int base = times.twice(3);
        IntUnaryOperator plus = new IntUnaryOperator() {
            @Override
            public int applyAsInt(int operand) {
                if (operand < 0) {
                    return base;
                }
                return operand + base;
            }
        };
        return List.of(base, minus.apply(3, 1), minus.twice(5), plus.applyAsInt(2), plus.applyAsInt(-2));
    }

    @Query
    static List<Integer> anonymousOfObjects(QueryCtx ctx) {
        Counter counter = new Counter();
        Supplier<Integer> counting = counter.counting();
        counting.get();
        return List.of(counting.get(), counter.count, counter.nested().get().get(), LENGTH.apply("abc"));
    }

    @Query
    static List<String> functionOfItself(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        Step step = countdown(2);
        while (step != null) {
            step = step.next(log);
        }
        return log;
    }

    @Query
    static List<String> objectAsFunction(QueryCtx ctx) {
        Growing growing = new Growing(1);
        Function<Integer, Integer> function = growing;
        Predicate<String> predicate = growing;
        return List.of(
                "" + function.apply(1) + twice(growing) + growing.added,
                "" + List.of(1, 2).stream().map(growing).toList(),
                "" + predicate.test("abcdef") + predicate.test("abcdefg"));
    }

    @Query
    static List<Integer> variableArguments(QueryCtx ctx) {
        return List.of(new Sum("").all, new Sum("a", 1, 2).all, new Sum("b", new int[] {3, 4, 5}).all);
    }

    @Query
    static List<String> localClasses(QueryCtx ctx) {
        int base = LENGTH.apply("four");
        String prefix = "p" + base;
        class Link {
            final int position;

            Link(int position) {
                this.position = position;
            }

            Link next() {
                return new Link(position + base);
            }

            class Mark {
                String text() {
                    return prefix + position + base;
                }
            }

            class Bold extends Mark {
                @Override
                String text() {
                    return "*" + super.text() + "*";
                }
            }
        }
        Link.Mark mark = new Link(1).next().new Bold();
        List<String> texts = new ArrayList<>(List.of(mark.text()));
        for (int i = 0; i < 2; i++) {
            int number = i;
            class Local {
                String text() {
                    return "local " + number;
                }
            }
            texts.add(new Local().text());
        }
        return texts;
    }
}
