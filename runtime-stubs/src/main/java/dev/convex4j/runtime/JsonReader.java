package dev.convex4j.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON as JavaScript's {@code JSON.parse} does: strictly, all numbers as doubles, of equal names the last value. */
final class JsonReader {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");
    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int CODE_DIGITS = 4;

    private final String text;
    private int position;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The value that the text stands for.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    static Value read(String text) {
        JsonReader reader = new JsonReader(text);
        Value value = reader.value();
        if (reader.peek() != END) {
            throw malformed();
        }
        return value;
    }

    private static final char END = '\0';

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException("The text is no JSON");
    }

    /** The next character that is no white space, which stays. */
    private char peek() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position < text.length() && text.charAt(position) != END ? text.charAt(position) : ended();
    }

    /** A character NUL can't stand outside a text. */
    private char ended() {
        if (position < text.length()) {
            throw malformed();
        }
        return END;
    }

    private boolean accept(char expected) {
        boolean found = peek() == expected;
        position += found ? 1 : 0;
        return found;
    }

    private void expect(char expected) {
        if (!accept(expected)) {
            throw malformed();
        }
    }

    private Value value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> Value.of(string());
            case 't' -> word("true", Value.of(true));
            case 'f' -> word("false", Value.of(false));
            case 'n' -> word("null", Value.ofNull());
            default -> number();
        };
    }

    private Value object() {
        Map<String, Value> fields = new LinkedHashMap<>();
        expect('{');
        if (!accept('}')) {
            do {
                peek();
                String name = string();
                expect(':');
                fields.put(name, value());
            } while (accept(','));
            expect('}');
        }
        return Values.Fields.of(fields);
    }

    private Value list() {
        List<Value> items = new ArrayList<>();
        expect('[');
        if (!accept(']')) {
            do {
                items.add(value());
            } while (accept(','));
            expect(']');
        }
        return Value.of(items);
    }

    private Value word(String word, Value value) {
        if (!text.startsWith(word, position)) {
            throw malformed();
        }
        position += word.length();
        return value;
    }

    private Value number() {
        Matcher number = NUMBER.matcher(text).region(position, text.length());
        if (!number.lookingAt()) {
            throw malformed();
        }
        position = number.end();
        return Value.of(Double.parseDouble(number.group()));
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (true) {
            char next = next();
            if (next == '"') {
                return string.toString();
            } else if (next < ' ') {
                throw malformed();
            }
            string.append(next == '\\' ? escaped() : next);
        }
    }

    private char escaped() {
        char kind = next();
        if (kind != 'u') {
            int index = ESCAPES.indexOf(kind);
            if (index < 0) {
                throw malformed();
            }
            return ESCAPED.charAt(index);
        }
        int code = 0;
        for (int i = 0; i < CODE_DIGITS; i++) {
            int digit = "0123456789abcdef".indexOf(Character.toLowerCase(next()));
            if (digit < 0) {
                throw malformed();
            }
            code = (code << CODE_DIGITS) | digit;
        }
        return (char) code;
    }

    private char next() {
        if (position == text.length()) {
            throw malformed();
        }
        return text.charAt(position++);
    }
}
