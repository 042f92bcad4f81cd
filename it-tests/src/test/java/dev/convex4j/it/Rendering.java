package dev.convex4j.it;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes a result as {@code node/programs.mjs} writes its TypeScript: numbers by their bits, strings by their units. */
final class Rendering {
    private Rendering() {}

    static String of(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? of(optional.get()) : "null";
        }
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof Enum<?> constant) {
            return quoted(constant.name());
        }
        if (value instanceof Instant instant) {
            return of(instant.toEpochMilli());
        }
        if (value instanceof Duration duration) {
            return of(duration.toMillis());
        }
        if (value instanceof Double number && number.isNaN()) {
            return "NaN";
        }
        if (value instanceof Number number) {
            return "#" + Long.toHexString(Double.doubleToLongBits(number.doubleValue()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Rendering::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Record wrapped) {
            return ofRecord(wrapped);
        }
        throw new IllegalArgumentException("no rendering for " + value.getClass());
    }

    /** An absent component is no field at all. */
    private static String ofRecord(Record value) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object field = componentOf(value, component);
            if (!Optional.empty().equals(field)) {
                fields.add(component.getName() + ": " + of(field));
            }
        }
        return fields.stream().sorted().collect(Collectors.joining(", ", "{", "}"));
    }

    private static Object componentOf(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char unit : text.toCharArray()) {
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\b' -> quoted.append("\\b");
                case '\f' -> quoted.append("\\f");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (unit >= ' ' && unit <= '~') {
                        quoted.append(unit);
                    } else {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
