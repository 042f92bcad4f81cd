package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/** Constants of enums, records and objects as functions of the JDK. */
public final class ObjectsAsFunctionsProgram {
    private ObjectsAsFunctionsProgram() {}

    enum Op implements IntBinaryOperator {
        ADD("+") {
            @Override
            public int applyAsInt(int left, int right) {
                return left + right;
            }
        },
        MULTIPLY("*") {
            @Override
            public int applyAsInt(int left, int right) {
                return left * right;
            }
        },
        POWER("^") {
            @Override
            public int applyAsInt(int left, int right) {
                int result = 1;
                for (int i = 0; i < right; i++) {
                    result = MULTIPLY.applyAsInt(result, left);
                }
                return result;
            }
        };

        final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        String show(int left, int right) {
            return left + sign + right + "=" + applyAsInt(left, right);
        }
    }

    record Item(String name, int price) {}

    enum Order implements Comparator<Item> {
        BY_NAME {
            @Override
            public int compare(Item left, Item right) {
                return left.name().compareTo(right.name());
            }
        },
        BY_PRICE {
            @Override
            public int compare(Item left, Item right) {
                return Integer.compare(left.price(), right.price());
            }
        }
    }

    /** The enum itself has the method. */
    enum Sign implements Predicate<Integer>, Supplier<String> {
        POSITIVE,
        NEGATIVE;

        @Override
        public boolean test(Integer number) {
            return this == POSITIVE ? number > 0 : number < 0;
        }

        @Override
        public String get() {
            return name().toLowerCase();
        }
    }

    /** Only what implements it has the method. */
    interface Rule extends Predicate<Integer> {
        default String label() {
            return "rule" + test(1) + test(4);
        }
    }

    record Over(int limit) implements Rule {
        @Override
        public boolean test(Integer number) {
            return number > limit;
        }
    }

    enum Parity implements Rule {
        EVEN {
            @Override
            public boolean test(Integer number) {
                return number % 2 == 0;
            }
        },
        ODD {
            @Override
            public boolean test(Integer number) {
                return number % 2 != 0;
            }

            @Override
            public String label() {
                return "odd " + super.label();
            }
        }
    }

    abstract static class Step implements Function<String, Integer> {
        abstract String name();

        int both(String text) {
            return apply(text) + apply(text + text);
        }
    }

    static final class Length extends Step {
        private int calls;

        @Override
        String name() {
            return "length" + calls;
        }

        @Override
        public Integer apply(String text) {
            calls++;
            return text.length();
        }
    }

    static final class First extends Step {
        @Override
        String name() {
            return "first";
        }

        @Override
        public Integer apply(String text) {
            return (int) text.charAt(0);
        }
    }

    @Query
    static List<String> operators(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Op op : Op.values()) {
            texts.add(op.show(2, 3) + IntStream.of(1, 2, 3).reduce(2, op) + used(op));
        }
        IntBinaryOperator chosen = texts.size() > 2 ? Op.POWER : Op.ADD;
        texts.add("" + chosen.applyAsInt(2, 10) + used(Op.ADD) + used((left, right) -> left - right));
        Map<String, IntBinaryOperator> bySign = new LinkedHashMap<>();
        for (Op op : Op.values()) {
            bySign.put(op.sign, op);
        }
        bySign.put("-", (left, right) -> left - right);
        bySign.forEach((sign, op) -> texts.add(sign + op.applyAsInt(Integer.MAX_VALUE, 2)));
        List<IntBinaryOperator> all = List.of(Op.ADD, Op.MULTIPLY, Math::max);
        int result = 1;
        for (IntBinaryOperator op : all) {
            result = op.applyAsInt(result, 7);
        }
        texts.add("" + result);
        return texts;
    }

    private static int used(IntBinaryOperator operator) {
        return operator.applyAsInt(5, 6);
    }

    private static List<Item> items() {
        return new ArrayList<>(List.of(new Item("b", 1), new Item("a", 3), new Item("c", 1), new Item("a", 2)));
    }

    @Query
    static List<String> orders(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Order order : Order.values()) {
            List<Item> items = items();
            items.sort(order);
            texts.add(items.toString());
            items.sort(order.reversed());
            texts.add(items.toString());
            items.sort(order.thenComparing(Order.BY_PRICE).thenComparing(Order.BY_NAME.reversed()));
            texts.add(items.toString());
            texts.add("" + order.compare(items.get(0), items.get(3)));
        }
        texts.add(
                items().stream().sorted(Order.BY_PRICE).map(Item::name).toList().toString());
        texts.add(items().stream().max(Order.BY_NAME).map(Item::name).orElse("none"));
        return texts;
    }

    @Query
    static List<String> predicates(QueryCtx ctx) {
        List<Integer> numbers = List.of(-3, 0, 1, 2, 5);
        List<String> texts = new ArrayList<>();
        texts.add(numbers.stream().filter(Sign.NEGATIVE).toList().toString());
        texts.add(numbers.stream().filter(Sign.POSITIVE.negate()).toList().toString());
        texts.add(
                numbers.stream().filter(Sign.POSITIVE.and(Parity.ODD)).toList().toString());
        texts.add(numbers.stream()
                .filter(new Over(1).or(Sign.NEGATIVE).and(number -> number != 2))
                .toList()
                .toString());
        Rule rule = texts.isEmpty() ? new Over(3) : Parity.EVEN;
        texts.add(numbers.stream().filter(rule).toList() + rule.label() + rule.test(7));
        texts.add(Parity.ODD.label() + new Over(2).label() + supplied(Sign.NEGATIVE));
        return texts;
    }

    private static String supplied(Supplier<String> supplier) {
        return supplier.get();
    }

    @Query
    static List<String> objects(QueryCtx ctx) {
        List<String> texts = new ArrayList<>();
        for (Step step : List.of(new Length(), new First())) {
            texts.add(List.of("a", "bcd").stream().map(step).toList() + step.name() + step.both("xy") + step.name());
        }
        Step length = new Length();
        IntUnaryOperator plusOne = number -> number + 1;
        Function<String, Integer> more = length.andThen(plusOne::applyAsInt);
        texts.add("" + more.apply("four") + length.name());
        return texts;
    }

    /** Two functions in one object: the type of a variable says which is meant. */
    static final class Two implements Predicate<String>, Function<String, Boolean> {
        @Override
        public boolean test(String text) {
            return text.isEmpty();
        }

        @Override
        public Boolean apply(String text) {
            return text.length() > 1;
        }
    }

    /** A function of the elements of its type argument. */
    interface Choice<T> extends Predicate<T> {
        default String label() {
            return "choice";
        }
    }

    record Above(int limit) implements Choice<Integer> {
        @Override
        public boolean test(Integer number) {
            return number > limit;
        }
    }

    static final class Among<T> implements Choice<T> {
        private final List<T> wanted;

        Among(List<T> wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean test(T value) {
            return wanted.get(0) == null || wanted.size() > 1;
        }
    }

    /** What implements the interface stands in a class that doesn't know it. */
    abstract static class Backwards {
        public int compare(String left, String right) {
            return right.compareTo(left);
        }
    }

    abstract static class Named extends Backwards implements Comparator<String> {
        abstract String name();
    }

    static final class Plainly extends Named {
        @Override
        String name() {
            return "plainly";
        }
    }

    static final class Shortest extends Named {
        @Override
        String name() {
            return "shortest";
        }

        @Override
        public int compare(String left, String right) {
            int sizes = Integer.compare(left.length(), right.length());
            return sizes == 0 ? right.compareTo(left) : sizes;
        }
    }

    @Query
    static List<String> chosen(QueryCtx ctx) {
        Two two = new Two();
        Predicate<String> test = two;
        Function<String, Boolean> function = two;
        List<String> texts = List.of("", "a", "bc");
        List<String> results = new ArrayList<>();
        results.add("" + texts.stream().filter(test).toList()
                + texts.stream().map(function).toList());
        results.add("" + texts.stream().filter(test.negate()).toList());
        results.add("" + texts.stream().filter(two).toList()
                + texts.stream().map(two).toList());
        results.add(""
                + texts.stream()
                        .filter(two.negate())
                        .map(two.andThen(is -> !is))
                        .toList());
        Choice<Integer> above = new Above(2);
        Among<Integer> among = new Among<>(List.of(1));
        Choice<String> named = new Among<>(List.of("a", "b"));
        List<Integer> numbers = List.of(1, 2, 3);
        results.add("" + numbers.stream().filter(above.negate()).toList() + above.label());
        results.add("" + numbers.stream().filter(among.negate()).toList());
        results.add("" + texts.stream().filter(named.negate()).toList()
                + texts.stream().filter(named.and(text -> !text.isEmpty())).toList());
        return results;
    }

    @Query
    static List<String> inherited(QueryCtx ctx) {
        List<String> results = new ArrayList<>();
        for (Named order : List.of(new Plainly(), new Shortest())) {
            List<String> texts = new ArrayList<>(List.of("a", "ccc", "b"));
            texts.sort(order);
            results.add(order.name() + texts + order.compare("x", "yy"));
            texts.sort(order.reversed());
            results.add("" + texts);
        }
        for (Op op : Op.values()) {
            IntBinaryOperator bound = op::applyAsInt;
            BiFunction<Op, Integer, Integer> unbound = (each, number) -> each.applyAsInt(number, number);
            results.add(bound.applyAsInt(3, 2) + " " + unbound.apply(op, 4));
        }
        ToIntBiFunction<Sign, Integer> test = (sign, number) -> sign.test(number) ? 1 : 0;
        BiPredicate<Sign, Integer> signs = Sign::test;
        results.add(test.applyAsInt(Sign.NEGATIVE, -3) + " " + signs.test(Sign.POSITIVE, -3));
        return results;
    }
}
