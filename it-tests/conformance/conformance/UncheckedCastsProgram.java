package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.util.Arrays;
import java.util.NoSuchElementException;

/** Casts to type variables of classes, which Java doesn't check. */
public final class UncheckedCastsProgram {
    private UncheckedCastsProgram() {}

    /** A stack over an array of objects. */
    static final class Stack<T> {
        private Object[] data = new Object[2];
        private int size;

        void push(T value) {
            if (size == data.length) {
                data = Arrays.copyOf(data, size * 2);
            }
            data[size++] = value;
        }

        @SuppressWarnings("unchecked")
        T pop() {
            if (size == 0) {
                throw new NoSuchElementException("empty");
            }
            T value = (T) data[--size];
            data[size] = null;
            return value;
        }
    }

    @Query
    static String stack(QueryCtx ctx) {
        Stack<String> texts = new Stack<>();
        for (String text : "a b c d".split(" ")) {
            texts.push(text);
        }
        String out = texts.pop() + texts.pop();
        Stack<Integer> numbers = new Stack<>();
        numbers.push(7);
        numbers.push(8);
        int sum = numbers.pop() + numbers.pop();
        try {
            out += numbers.pop();
        } catch (NoSuchElementException e) {
            out += e.getMessage();
        }
        return out + sum;
    }

    /** A ring over an array of the variable's type. */
    static final class Ring<T> {
        private final T[] items;
        private int next;

        @SuppressWarnings("unchecked")
        Ring(int capacity) {
            items = (T[]) new Object[capacity];
        }

        void add(T item) {
            items[next % items.length] = item;
            next++;
        }

        T last() {
            return items[(next - 1) % items.length];
        }
    }

    @Query
    static String ring(QueryCtx ctx) {
        Ring<String> ring = new Ring<>(2);
        ring.add("x");
        ring.add("y");
        ring.add("z");
        return "" + ring.last();
    }
}
