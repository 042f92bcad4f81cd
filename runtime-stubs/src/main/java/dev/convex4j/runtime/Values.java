package dev.convex4j.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The kinds of {@link Value}. Texts of them are for logs. */
final class Values {
    private Values() {}

    /** {@code null}. */
    enum Nothing implements Value {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    record Text(String text) implements Value {
        Text {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "\"" + text + "\"";
        }
    }

    record Bool(boolean value) implements Value {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    record Float64(double number) implements Value {
        @Override
        public String toString() {
            return String.valueOf(number);
        }
    }

    record Int64(long integer) implements Value {
        @Override
        public String toString() {
            return integer + "n";
        }
    }

    /** Bytes, which lie in records that errors carry; nothing reads them from there. */
    // Two buffers are two values.
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] bytes) implements Value {
        /** What JavaScript's {@code JSON.stringify} makes of a buffer. */
        @Override
        public String toString() {
            return "{}";
        }
    }

    record Items(List<Value> items) implements Value {
        @Override
        public String toString() {
            return items.toString();
        }
    }

    /** An object; its fields in the order in which they were added. */
    record Fields(Map<String, Value> fields) implements Value {
        static final Fields NONE = new Fields(Map.of());

        /** An object of a map that nobody else changes. */
        static Fields of(Map<String, Value> fields) {
            return new Fields(Collections.unmodifiableMap(fields));
        }

        Fields plus(String name, Value value) {
            Map<String, Value> more = new LinkedHashMap<>(fields);
            more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, name));
            return of(more);
        }

        @Override
        public String toString() {
            return fields.toString();
        }
    }

    static Fields fields(Value value) {
        if (value instanceof Fields object) {
            return object;
        }
        throw isNo("an object", value);
    }

    static IllegalStateException isNo(String wanted, Value value) {
        return new IllegalStateException("The value is " + kind(value) + ", not " + wanted);
    }

    private static String kind(Value value) {
        if (value instanceof Text) {
            return "a text";
        } else if (value instanceof Bool) {
            return "a boolean";
        } else if (value instanceof Float64) {
            return "a number";
        } else if (value instanceof Int64) {
            return "a 64-bit integer";
        } else if (value instanceof Items) {
            return "a list";
        }
        return value instanceof Nothing ? "null" : "an object";
    }
}
