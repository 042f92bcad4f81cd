package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Functions that methods give, that are made of others, or that variables hold, where the library wants one. */
public final class ComputedFunctionsProgram {
    private ComputedFunctionsProgram() {}

    enum Role {
        ADMIN,
        USER
    }

    record User(String name, Role role, int age) {
        static Predicate<User> hasRole(Role role) {
            return user -> user.role() == role;
        }

        static Predicate<User> olderThan(int age) {
            return user -> user.age() > age;
        }

        static Function<User, String> label(String prefix) {
            String start = prefix.toUpperCase() + ":";
            return user -> {
                String name = user.name();
                return start + name;
            };
        }
    }

    static final class Joining implements BinaryOperator<String> {
        private final String between;

        Joining(String between) {
            this.between = between;
        }

        @Override
        public String apply(String a, String b) {
            return a.isEmpty() ? b : a + between + b;
        }
    }

    private static final Map<String, Predicate<User>> FILTERS =
            Map.of("admins", User.hasRole(Role.ADMIN), "adults", User.olderThan(17));

    private static final List<User> USERS =
            List.of(new User("ann", Role.ADMIN, 40), new User("bob", Role.USER, 15), new User("cid", Role.USER, 20));

    private static final UnaryOperator<String> TWICE = text -> text + text;

    @Query
    static List<String> filtered(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(names(User.hasRole(Role.USER)));
        out.add(names(User.hasRole(Role.USER).and(User.olderThan(18))));
        out.add(names(User.hasRole(Role.ADMIN).or(User.olderThan(100)).negate()));
        for (String filter : List.of("admins", "adults")) {
            out.add(names(FILTERS.getOrDefault(filter, user -> false)));
        }
        Predicate<User> test = User.olderThan(30);
        out.add(USERS.stream().filter(User.hasRole(Role.USER)).count() + " "
                + USERS.stream().anyMatch(test)
                + USERS.stream().allMatch(test.or(User.hasRole(Role.USER)))
                + USERS.stream().noneMatch(Predicate.not(test)));
        List<User> left = new ArrayList<>(USERS);
        left.removeIf(User.olderThan(30).negate());
        out.add("" + left.size());
        return out;
    }

    private static String names(Predicate<? super User> test) {
        return USERS.stream().filter(test).map(User::name).collect(Collectors.joining(","));
    }

    @Query
    static List<String> mapped(QueryCtx ctx) {
        Function<String, Integer> length = String::length;
        Function<User, String> name = User::name;
        return List.of(
                USERS.stream().map(User.label("x")).toList().toString(),
                USERS.stream().map(name.andThen(TWICE)).collect(Collectors.joining("/")),
                USERS.stream().map(length.compose(name)).toList().toString(),
                Stream.of("a", "b").map(TWICE).toList().toString(),
                Optional.of("ab").map(TWICE).map(length).filter(n -> n == 4).isPresent() + "",
                USERS.stream().collect(Collectors.groupingBy(User.label("g"), TreeMap::new, Collectors.counting()))
                        + "",
                USERS.stream().collect(Collectors.toMap(name, length.compose(name), Math::max, TreeMap::new)) + "");
    }

    private static BinaryOperator<Integer> product() {
        return (a, b) -> a * b;
    }

    @Query
    static List<String> reduced(QueryCtx ctx) {
        BinaryOperator<String> longest = BinaryOperator.maxBy(Comparator.comparingInt(String::length));
        BinaryOperator<Integer> sum = Integer::sum;
        List<Integer> numbers = List.of(1, 2, 3, 4);
        List<String> texts = List.of("x", "yyy", "zzz");
        return List.of(
                numbers.stream().reduce(1, product()) + "",
                numbers.stream().reduce(0, sum) + "",
                numbers.stream().reduce(product()).orElse(0) + "",
                texts.stream().reduce("", longest),
                texts.stream().reduce(longest).orElse("none"),
                texts.stream().reduce("", new Joining("-")),
                texts.stream().map(TWICE).reduce("", new Joining("+")));
    }

    @Query
    static List<String> consumed(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Consumer<String> first = text -> out.add("1" + text);
        Consumer<String> second = text -> out.add("2" + text);
        List.of("a", "b").forEach(first.andThen(second));
        Map<String, Integer> counts = new LinkedHashMap<>();
        BinaryOperator<Integer> sum = Integer::sum;
        for (String text : List.of("k", "l", "k")) {
            counts.merge(text, 1, sum);
        }
        out.add("" + counts);
        return out;
    }

    @Query
    static List<String> optionals(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Map<String, String> names = Map.of("a", "Ann");
        Function<String, String> lookUp = name -> names.getOrDefault(name, "none");
        for (String given : List.of(" a ", "  ", "")) {
            Optional<String> key = given.isEmpty() ? Optional.empty() : Optional.of(given);
            out.add(key.map(text -> {
                        String trimmed = text.trim();
                        if (trimmed.isEmpty()) {
                            return null;
                        }
                        return trimmed;
                    })
                    .map(lookUp)
                    .orElse("none"));
            out.add(key.map(String::trim)
                    .map(lookUp.andThen(name -> name + "!"))
                    .orElse("-"));
            out.add(key.flatMap(text -> {
                                if (text.length() > 2) {
                                    return Optional.of(text.length());
                                }
                                return Optional.empty();
                            })
                            .orElse(-1)
                    + "");
        }
        return out;
    }

    /** The test comes from elsewhere, unless another one is set: what it does is seen between the elements. */
    private static List<String> marked(List<String> texts, Predicate<String> test, boolean all, List<String> log) {
        if (all) {
            test = text -> true;
        }
        return texts.stream()
                .filter(test)
                .map(text -> {
                    log.add("map " + text);
                    return text + "!";
                })
                .toList();
    }

    private static Predicate<String> opposite(Predicate<String> test) {
        return test.negate();
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        List<String> texts = List.of("a", "bb", "c");
        Predicate<String> quiet = text -> text.length() == 1;
        Predicate<String> noticed = text -> {
            log.add("test " + text);
            return quiet.test(text);
        };
        log.add("" + marked(texts, noticed, false, log));
        log.add("" + marked(texts, noticed, true, log));
        log.add("" + marked(texts, opposite(noticed), false, log));
        Predicate<String> flipped = opposite(noticed);
        log.add(""
                + texts.stream()
                        .filter(flipped)
                        .map(text -> log.add("map " + text) + text)
                        .toList());
        return log;
    }
}
