package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Streams and collectors as values: parameters, results, variables and fields. */
public final class StreamValuesProgram {
    private StreamValuesProgram() {}

    record Item(String name, String group, int amount) {}

    private static final List<Item> ITEMS =
            List.of(new Item("a", "x", 3), new Item("b", "y", 1), new Item("c", "x", 2));

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static Stream<String> upper(Stream<String> words) {
        return words.map(String::toUpperCase);
    }

    private static IntStream evens(int end) {
        return IntStream.range(0, end).filter(i -> i % 2 == 0);
    }

    private static LongStream longs(int count) {
        return LongStream.iterate(1, n -> n * 3).limit(count);
    }

    private static DoubleStream halves(List<Integer> numbers) {
        return numbers.stream().mapToDouble(n -> n / 2.0);
    }

    private static <T> List<T> atMost(int count, Stream<T> elements) {
        return elements.limit(count).toList();
    }

    private static int noted(String step, int value, List<String> log) {
        log.add(step + value);
        if (value == 13) {
            throw new IllegalArgumentException("unlucky");
        }
        return value;
    }

    private static Stream<Integer> noting(List<Integer> numbers, List<String> log) {
        return numbers.stream().map(n -> noted("m", n, log));
    }

    private static String outcome(Supplier<String> run) {
        try {
            return run.get();
        } catch (IllegalStateException e) {
            return "state: " + e.getMessage();
        } catch (IllegalArgumentException e) {
            return "argument: " + e.getMessage();
        }
    }

    @Query
    static List<String> results(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", " ", "b a", "one two  one")) {
            out.add(words(text).toList().toString());
            out.add(upper(words(text)).sorted().collect(Collectors.joining("|")));
            out.add(words(text).count() + " " + words(text).distinct().count());
            out.add(words(text).findFirst().orElse("none"));
            out.add(words(text).max(Comparator.comparingInt(String::length)).orElse("none"));
            out.add(words(text)
                    .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()))
                    .toString());
            out.add(words(text).reduce("", (a, b) -> a + b));
            out.add("" + words(text).mapToInt(String::length).sum());
            out.add(atMost(2, words(text)).toString());
            out.add("" + words(text).anyMatch("one"::equals)
                    + words(text).skip(1).noneMatch(String::isEmpty));
        }
        return out;
    }

    @Query
    static List<String> numbers(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int n : new int[] {0, 1, 7}) {
            out.add(evens(n).sum() + " " + evens(n).max().orElse(-1) + " "
                    + evens(n).average().orElse(-1));
            out.add(evens(n).boxed().toList() + " " + Arrays.toString(evens(n).toArray()));
            out.add(longs(n).sum() + " " + longs(n).boxed().toList());
            out.add(halves(evens(n).boxed().toList()).sum() + " "
                    + evens(n).asLongStream().sum());
            out.add(evens(n).summaryStatistics().getMax() + " "
                    + longs(n).summaryStatistics().getMin() + " "
                    + halves(List.of(n)).summaryStatistics().getAverage());
            out.add(evens(n).mapToObj(i -> "e" + i).collect(Collectors.joining()));
            out.add(evens(n).collect(StringBuilder::new, (b, i) -> b.append(i).append(';'), StringBuilder::append)
                    .toString());
        }
        List<String> log = new ArrayList<>();
        out.add(""
                + evens(5).sequential()
                        .peek(i -> log.add("i" + i))
                        .unordered()
                        .boxed()
                        .toList());
        out.add("" + longs(2).sequential().peek(i -> log.add("l" + i)).sum());
        out.add(""
                + halves(List.of(3))
                        .sequential()
                        .peek(i -> log.add("d" + i))
                        .max()
                        .orElse(0));
        out.add(longs(3).collect(StringBuilder::new, (b, n) -> b.append(n), StringBuilder::append)
                .toString());
        out.add(halves(List.of(1, 2))
                .collect(StringBuilder::new, (b, n) -> b.append(n), StringBuilder::append)
                .toString());
        out.add(words("b a").sequential().unordered().sorted().toList().toString());
        out.addAll(log);
        return out;
    }

    @Query
    static List<String> variables(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (int limit = 0; limit < 4; limit++) {
            Stream<Item> items = ITEMS.stream();
            if (limit > 0) {
                items = items.filter(item -> item.amount() > 1);
            }
            items = limit % 2 == 0 ? items.sorted(Comparator.comparing(Item::amount)) : items;
            if (limit > 1) {
                items = items.limit(limit - 1);
            }
            out.add(items.map(Item::name).collect(Collectors.joining()));
        }
        List<String> late = new ArrayList<>(List.of("a"));
        Stream<String> stream = late.stream();
        late.add("b");
        out.add(stream.toList().toString());
        return out;
    }

    @Query
    static List<String> once(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        out.add(outcome(() -> {
            Stream<String> words = words("a b");
            return words.toList() + "" + words.toList();
        }));
        out.add(outcome(() -> {
            Stream<String> words = words("a b");
            Stream<String> upper = upper(words);
            return words.count() + "" + upper.count();
        }));
        out.add(outcome(() -> {
            Stream<String> words = words("a b");
            Stream<String> both = Stream.concat(words, Stream.of("c"));
            return words.count() + "" + both.count();
        }));
        out.add(outcome(() -> {
            Stream<String> words = words("a b");
            Iterator<String> iterator = words.iterator();
            return iterator.next() + words.count();
        }));
        out.add(outcome(() -> {
            IntStream numbers = evens(5);
            return numbers.sum() + " " + numbers.sum();
        }));
        Supplier<Stream<String>> again = () -> words("c a b");
        out.add(again.get().sorted().toList() + "" + again.get().count());
        return out;
    }

    @Query
    static List<String> order(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        Stream<Integer> first = noting(List.of(1, 2, 3), log);
        log.add("made");
        log.add("" + first.filter(n -> noted("f", n, log) > 1).findFirst().orElse(0));
        log.add("" + noting(List.of(4, 5), log).map(n -> noted("n", n, log)).toList());
        log.add(outcome(() ->
                "" + noting(List.of(6, 13, 7), log).map(n -> noted("o", n, log)).toList()));
        log.add(outcome(() -> "" + noting(List.of(13), log).limit(0).toList()));
        log.add(""
                + Stream.concat(noting(List.of(1), log), noting(List.of(2, 3), log))
                        .limit(2)
                        .toList());
        log.add(""
                + Stream.of(1, 2)
                        .flatMap(n -> noting(List.of(n, n * 10), log))
                        .takeWhile(n -> n < 10)
                        .toList());
        Iterator<Integer> iterator = noting(List.of(8, 9), log).iterator();
        log.add("iterator");
        while (iterator.hasNext()) {
            log.add("next " + iterator.next());
        }
        noting(List.of(1, 2), log).forEach(n -> log.add("each" + n));
        log.add(outcome(() -> "" + noting(List.of(1, 2), log).filter(n -> n > 1).count()));
        return log;
    }

    @Query
    static List<String> flat(QueryCtx ctx) {
        List<String> texts = List.of("b a", "", "c");
        List<String> out = new ArrayList<>();
        out.add(texts.stream().flatMap(StreamValuesProgram::words).toList().toString());
        out.add(texts.stream()
                .flatMap(text -> words(text).map(word -> text.length() + word))
                .toList()
                .toString());
        out.add(texts.stream()
                .flatMap(text -> {
                    if (text.isEmpty()) {
                        return Stream.of("empty");
                    }
                    return words(text);
                })
                .toList()
                .toString());
        out.add(Stream.of(words("x y"), texts.stream())
                .flatMap(Function.identity())
                .toList()
                .toString());
        out.add(texts.stream().flatMapToInt(String::chars).sum() + "");
        out.add(Stream.concat(Stream.concat(words("a"), words("b")), texts.stream())
                .toList()
                .toString());
        out.add(texts.stream()
                .<String>mapMulti((text, sink) -> {
                    sink.accept(text);
                    if (text.length() > 1) {
                        sink.accept(text + "!");
                    }
                })
                .limit(3)
                .toList()
                .toString());
        List<String> log = new ArrayList<>();
        out.add(texts.stream()
                        .peek(text -> log.add("p" + text))
                        .filter(String::isEmpty)
                        .findFirst()
                        .isPresent() + "" + log);
        return out;
    }

    private static final class Shelf {
        private final Set<String> names = new LinkedHashSet<>();

        Stream<String> all() {
            return names.stream();
        }

        Stream<String> where(Predicate<String> test) {
            return all().filter(test);
        }
    }

    interface Source {
        Stream<Integer> numbers();
    }

    @Query
    static List<String> members(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        Shelf shelf = new Shelf();
        out.add("" + shelf.all().findFirst().isPresent());
        Collections.addAll(shelf.names, "b", "aa", "c", "b");
        out.add(shelf.where(name -> name.length() == 1)
                .sorted(Comparator.reverseOrder())
                .toList()
                .toString());
        out.add(shelf.all().toList().toString());
        Source source = () -> Stream.iterate(1, n -> n + 2);
        out.add(source.numbers().limit(3).toList().toString());
        out.add(source.numbers().takeWhile(n -> n < 6).map(String::valueOf).collect(Collectors.joining()));
        for (String name : (Iterable<String>) shelf.all()::iterator) {
            out.add(name + "?");
        }
        Stream.Builder<String> builder = Stream.builder();
        for (String name : shelf.names) {
            builder.add(name).accept(name + name);
        }
        out.add(builder.build().toList().toString());
        out.add(outcome(() -> builder.build().toList().toString()));
        return out;
    }

    private static <T> Collector<T, ?, List<T>> reversed() {
        return Collectors.collectingAndThen(Collectors.toList(), list -> {
            Collections.reverse(list);
            return list;
        });
    }

    private static Collector<Item, ?, Map<String, Integer>> totals() {
        return Collectors.groupingBy(Item::group, TreeMap::new, Collectors.summingInt(Item::amount));
    }

    @Query
    static List<String> collectors(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (List<Item> items : List.of(ITEMS, List.<Item>of())) {
            out.add(items.stream().map(Item::name).collect(reversed()).toString());
            out.add(items.stream().collect(totals()).toString());
            Collector<Item, ?, Long> counting = Collectors.counting();
            out.add("" + items.stream().collect(counting));
            Collector<String, StringBuilder, String> joined = Collector.of(
                    StringBuilder::new, StringBuilder::append, StringBuilder::append, StringBuilder::toString);
            out.add(items.stream().map(Item::name).collect(joined));
            out.add(items.stream()
                    .map(Item::name)
                    .collect(Collector.of(
                            ArrayList<String>::new, (list, name) -> list.add(0, name), (a, b) -> a, List::toString)));
            out.add(items.stream()
                    .map(Item::amount)
                    .collect(Collector.of(ArrayList<Integer>::new, (list, n) -> list.add(n * 2), (a, b) -> a))
                    .toString());
            List<String> names =
                    items.stream().map(Item::name).collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
            names.add("z");
            out.add(names.toString());
            out.add(items.stream()
                    .collect(Collectors.teeing(
                            Collectors.mapping(Item::name, Collectors.joining("/")),
                            Collectors.counting(),
                            (a, b) -> a + b)));
        }
        return out;
    }
}
