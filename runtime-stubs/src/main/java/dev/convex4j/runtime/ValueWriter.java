package dev.convex4j.runtime;

import dev.convex4j.annotations.SafeInteger;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a value of a record and of what it holds: what lies on Convex where Java has the record. */
final class ValueWriter {
    private static final Set<Class<?>> SMALL_NUMBERS =
            Set.of(Double.class, Float.class, Integer.class, Short.class, Byte.class);

    private ValueWriter() {}

    /** The value that stands for a record, a text, a number and the like. */
    static Value of(@Nullable Object data) {
        if (data == null) {
            return Value.ofNull();
        } else if (data instanceof Value value) {
            return value;
        } else if (data instanceof Record record) {
            return record(record);
        } else if (data instanceof List<?> list) {
            List<Value> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return Value.of(items);
        } else if (data instanceof Map<?, ?> map) {
            Map<String, Value> fields = new LinkedHashMap<>();
            map.forEach((key, item) -> fields.put(String.valueOf(key), of(item)));
            return Values.Fields.of(fields);
        }
        return simple(data);
    }

    private static Value simple(Object data) {
        if (data instanceof String || data instanceof Character || data instanceof Id<?>) {
            return Value.of(data.toString());
        } else if (data instanceof Boolean bool) {
            return Value.of(bool.booleanValue());
        } else if (data instanceof Long integer) {
            return Value.of(integer.longValue());
        } else if (data instanceof Number number && SMALL_NUMBERS.contains(data.getClass())) {
            return Value.of(number.doubleValue());
        } else if (data instanceof Instant time) {
            return Value.of((double) time.toEpochMilli());
        } else if (data instanceof Duration duration) {
            return Value.of((double) duration.toMillis());
        } else if (data instanceof Enum<?> constant) {
            return EnumLiteral.of(constant);
        } else if (data instanceof byte[] bytes) {
            return new Values.Bytes(bytes);
        }
        throw new UnsupportedOperationException(data.getClass() + " has no value in Convex");
    }

    private static Value record(Record data) {
        Map<String, Value> fields = new LinkedHashMap<>();
        RecordTag.of(data.getClass()).ifPresent(tag -> fields.put(tag.property(), Value.of(tag.literal())));
        for (RecordComponent component : data.getClass().getRecordComponents()) {
            @Nullable Object part = part(data, component);
            @Nullable Object present = part instanceof Optional<?> optional ? optional.orElse(null) : part;
            if (present != null || !(part instanceof Optional<?>)) {
                fields.put(WireName.of(component, component.getName()), component(present, component));
            }
        }
        return Values.Fields.of(fields);
    }

    /** What the record holds, whatever its methods make of it. */
    private static @Nullable Object part(Record data, RecordComponent component) {
        try {
            Field field = data.getClass().getDeclaredField(component.getName());
            field.setAccessible(true);
            return field.get(data);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Value component(@Nullable Object part, RecordComponent component) {
        return part instanceof Long number && isNumber(component) ? Value.of((double) number) : of(part);
    }

    private static boolean isNumber(RecordComponent component) {
        boolean inside = component.getAnnotatedType() instanceof AnnotatedParameterizedType optional
                && isSafeInteger(optional.getAnnotatedActualTypeArguments()[0]);
        return inside || isSafeInteger(component) || isSafeInteger(component.getAnnotatedType());
    }

    private static boolean isSafeInteger(AnnotatedElement element) {
        return element.isAnnotationPresent(SafeInteger.class);
    }
}
