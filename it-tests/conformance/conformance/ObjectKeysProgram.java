package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Objects with their own equals as keys, and keys whose type is a type variable. */
public final class ObjectKeysProgram {
    private ObjectKeysProgram() {}

    /** As an editor generates it. */
    static final class Money {
        private final String currency;
        private final long cents;

        Money(String currency, long cents) {
            this.currency = currency;
            this.cents = cents;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            if (this == o) {
                return true;
            }
            if (o == null || getClass() != o.getClass()) {
                return false;
            }
            Money money = (Money) o;
            return cents == money.cents && currency.equals(money.currency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(currency, cents);
        }

        @Override
        public String toString() {
            return cents + currency;
        }
    }

    /** A class with subclasses, all of whose hash codes are the same. */
    static class Shape {
        final int size;

        Shape(int size) {
            this.size = size;
        }

        @Override
        public boolean equals(@Nullable Object o) {
            if (!(o instanceof Shape)) {
                return false;
            }
            Shape other = (Shape) o;
            return other.getClass() == this.getClass() && other.size == size;
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    static final class Square extends Shape {
        Square(int size) {
            super(size);
        }
    }

    /** Equal only to itself. */
    static final class Token {}

    record Pair(Money money, List<Shape> shapes) {}

    @Query
    static List<String> keys(QueryCtx ctx) {
        Map<Money, String> names = new LinkedHashMap<>();
        names.put(new Money("EUR", 100), "one");
        names.put(new Money("EUR", 200), "two");
        names.put(new Money("EUR", 100), "uno");
        Map<Money, Integer> hashed = new HashMap<>();
        hashed.merge(new Money("A", 1), 1, Integer::sum);
        hashed.merge(new Money("A", 1), 1, Integer::sum);
        Set<Shape> shapes = new LinkedHashSet<>();
        shapes.add(new Shape(1));
        shapes.add(new Square(1));
        shapes.add(new Square(1));
        boolean removed = shapes.remove(new Square(1));
        Set<Pair> pairs = new HashSet<>();
        pairs.add(new Pair(new Money("A", 1), List.of(new Shape(1), new Square(2))));
        pairs.add(new Pair(new Money("A", 1), List.of(new Shape(1), new Square(2))));
        pairs.add(new Pair(new Money("A", 1), List.of(new Square(1), new Square(2))));
        List<String> log = new ArrayList<>();
        log.add(names + " " + names.get(new Money("EUR", 200)) + names.containsKey(new Money("USD", 100)));
        log.add(hashed.size() + " " + hashed.get(new Money("A", 1)) + names.remove(new Money("EUR", 100)) + names);
        log.add(shapes.size() + " " + removed + shapes.contains(new Shape(1)) + shapes.contains(new Square(1)));
        log.add("" + pairs.size());
        log.add("" + new Money("A", 1).equals(null) + new Money("A", 1).equals("A")
                + new Shape(3).equals(new Square(3)));
        return log;
    }

    /** A repository for rows of any kind. */
    abstract static class Repository<T, K> {
        private final Map<K, T> rows = new LinkedHashMap<>();

        abstract K keyOf(T row);

        void save(T row) {
            rows.put(keyOf(row), row);
        }

        Optional<T> find(K key) {
            return Optional.ofNullable(rows.get(key));
        }

        int size() {
            return rows.size();
        }
    }

    record User(String name, int age) {}

    static final class Users extends Repository<User, String> {
        @Override
        String keyOf(User row) {
            return row.name();
        }
    }

    static final class ByAge extends Repository<User, Integer> {
        @Override
        Integer keyOf(User row) {
            return row.age();
        }
    }

    static <T, K> Map<K, List<T>> grouped(List<T> values, Function<T, K> key) {
        Map<K, List<T>> groups = new LinkedHashMap<>();
        for (T value : values) {
            groups.computeIfAbsent(key.apply(value), each -> new ArrayList<>()).add(value);
        }
        return groups;
    }

    static <T> int distinct(List<T> values) {
        return new HashSet<>(values).size();
    }

    @Query
    static List<String> variables(QueryCtx ctx) {
        Users users = new Users();
        users.save(new User("ann", 3));
        users.save(new User("bob", 3));
        users.save(new User("ann", 4));
        ByAge ages = new ByAge();
        ages.save(new User("ann", 3));
        ages.save(new User("bob", 3));
        List<String> log = new ArrayList<>();
        log.add(users.size() + " " + users.find("ann").map(User::age).orElse(0)
                + users.find("x").isPresent());
        log.add(ages.size() + " " + ages.find(3).map(User::name).orElse("none"));
        log.add("" + grouped(List.of("a", "bb", "cc"), String::length));
        log.add(""
                + grouped(List.of(new User("a", 1), new User("b", 1)), user -> new User("x", user.age()))
                        .size());
        log.add("" + distinct(List.of("a", "b", "a")) + distinct(List.of(1L, 1L, 2L)));
        Token token = new Token();
        log.add("" + distinct(List.of(token, token, new Token())) + distinct(List.of(List.of(1), List.of(1))));
        log.add("" + distinct(List.of(new Money("a", 1), new Money("a", 1))) + distinct(List.of('a', 'b', 'a')));
        return log;
    }
}
