package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Loops over objects of the user's own. */
public final class OwnIterablesProgram {
    private OwnIterablesProgram() {}

    /** A list of nodes. */
    static final class Stack<T> implements Iterable<T> {
        private static final class Node<T> {
            private final T value;
            private final @Nullable Node<T> next;

            Node(T value, @Nullable Node<T> next) {
                this.value = value;
                this.next = next;
            }
        }

        private @Nullable Node<T> head;
        private int size;

        void push(T value) {
            head = new Node<>(value, head);
            size++;
        }

        @Override
        public Iterator<T> iterator() {
            return new Iterator<T>() {
                private @Nullable Node<T> at = head;

                @Override
                public boolean hasNext() {
                    return at != null;
                }

                @Override
                public T next() {
                    if (at == null) {
                        throw new NoSuchElementException("no more");
                    }
                    T value = at.value;
                    at = at.next;
                    return value;
                }
            };
        }
    }

    /** The numbers from one to another. */
    static class Range implements Iterable<Integer> {
        private final int from;
        private final int to;
        private int asked;

        Range(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Iterator<Integer> iterator() {
            return new RangeIterator();
        }

        private final class RangeIterator implements Iterator<Integer> {
            private int next = from;

            @Override
            public boolean hasNext() {
                asked++;
                return next < to;
            }

            @Override
            public Integer next() {
                return next++;
            }
        }
    }

    /** An iterator with a type of its own. */
    static final class Letters implements Iterable<Character> {
        static final class Walk implements Iterator<Character> {
            private char next = 'a';

            @Override
            public boolean hasNext() {
                return next <= 'c';
            }

            @Override
            public Character next() {
                return next++;
            }
        }

        @Override
        public Walk iterator() {
            return new Walk();
        }
    }

    private static int sum(Iterator<Integer> numbers) {
        int sum = 0;
        while (numbers.hasNext()) {
            sum += numbers.next();
        }
        return sum;
    }

    @Query
    static List<String> loops(QueryCtx ctx) {
        Stack<String> stack = new Stack<>();
        List<String> log = new ArrayList<>();
        for (String none : stack) {
            log.add("never " + none);
        }
        stack.push("a");
        stack.push("b");
        stack.push("c");
        for (String each : stack) {
            if (each.equals("b")) {
                continue;
            }
            log.add(each + stack.size);
        }
        Range range = new Range(1, 5);
        long product = 1;
        outer:
        for (long number : range) {
            for (int other : new Range(0, 10)) {
                if (other * number > 6) {
                    continue outer;
                }
                product += other;
            }
            if (number == 3) {
                break;
            }
        }
        log.add(product + " " + range.asked);
        for (char letter : new Letters()) {
            log.add("" + letter);
        }
        log.add("" + sum(new Range(1, 4).iterator()));
        Iterator<String> twice = stack.iterator();
        log.add(twice.next() + twice.next() + twice.next() + twice.hasNext());
        try {
            twice.next();
        } catch (NoSuchElementException e) {
            log.add("caught " + e.getMessage());
        }
        return log;
    }

    private static int total(Iterable<Integer> numbers) {
        int total = 0;
        for (int number : numbers) {
            total = total * 10 + number;
        }
        for (int number : numbers) {
            total += number;
        }
        return total;
    }

    private static Iterable<String> doubled(List<String> names, List<String> log) {
        return () -> {
            log.add("iterator");
            return new Iterator<String>() {
                private int index;

                @Override
                public boolean hasNext() {
                    log.add("asked " + index);
                    return index < names.size() * 2;
                }

                @Override
                public String next() {
                    return names.get(index++ / 2);
                }
            };
        };
    }

    @Query
    static List<String> functions(QueryCtx ctx) {
        List<String> log = new ArrayList<>();
        Range range = new Range(1, 4);
        log.add("" + total(range) + total(new Range(2, 4)::iterator) + range.asked);
        Iterable<String> names = doubled(List.of("a", "b"), log);
        for (String name : names) {
            log.add(name);
            if (name.equals("b")) {
                break;
            }
        }
        names.forEach(name -> log.add("each " + name));
        Iterable<Character> letters = Letters.Walk::new;
        for (char letter : letters) {
            log.add(letter + "");
        }
        List<Integer> numbers = List.of(7, 8);
        Iterable<Integer> listed = range.asked > 100 ? range : numbers::iterator;
        log.add("" + total(listed));
        return log;
    }
}
