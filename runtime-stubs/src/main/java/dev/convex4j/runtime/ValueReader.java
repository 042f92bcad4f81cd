package dev.convex4j.runtime;

import dev.convex4j.annotations.Int64;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a value as what a Java type describes: a record, a sealed interface of records, and what these are made of. */
final class ValueReader {
    private static final double LARGEST_SAFE = 9007199254740991.0;

    private ValueReader() {}

    static <T> T read(Value value, Class<T> type) {
        try {
            return type.cast(plain(value, type, type));
        } catch (Mismatch e) {
            throw no(type);
        }
    }

    /** Says no more than on Convex, where it has no cause. */
    private static IllegalStateException no(Class<?> type) {
        return new IllegalStateException("The value is no " + type.getSimpleName());
    }

    /** A part of the value isn't what the type says. */
    private static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a part of a value.
     *
     * @param declaration where an annotation on a declaration may also stand: the component, or the type itself
     */
    private static @Nullable Object read(Value value, AnnotatedType type, AnnotatedElement declaration) {
        if (value.isNull() && (isNullable(type) || isNullable(declaration))) {
            return null;
        } else if (type instanceof AnnotatedParameterizedType generic
                && generic.getType() instanceof ParameterizedType parameterized
                && parameterized.getRawType() instanceof Class<?> raw) {
            return generic(value, raw, generic.getAnnotatedActualTypeArguments());
        } else if (type.getType() instanceof Class<?> plain) {
            return plain(value, plain, type.isAnnotationPresent(Int64.class) ? type : declaration);
        }
        throw new UnsupportedOperationException("Values are not read as " + type);
    }

    private static Object plain(Value value, Class<?> plain, AnnotatedElement declaration) {
        if (plain == Value.class) {
            return value;
        } else if (plain.isRecord()) {
            return record(value, plain);
        } else if (plain.isEnum()) {
            return constant(value, plain);
        } else if (plain.isSealed()) {
            return member(value, plain);
        }
        return simple(value, plain, declaration);
    }

    private static Object generic(Value value, Class<?> raw, AnnotatedType... arguments) {
        if (raw == List.class && value instanceof Values.Items list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(read(item, arguments[0], arguments[0])));
            return Collections.unmodifiableList(items);
        } else if (raw == Map.class && value instanceof Values.Fields object) {
            Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
            new TreeMap<>(object.fields())
                    .forEach((name, item) -> entries.put(
                            read(Value.of(name), arguments[0], arguments[0]), read(item, arguments[1], arguments[1])));
            return Collections.unmodifiableMap(entries);
        } else if (raw == Id.class && value instanceof Values.Text text) {
            return new Id<>(text.text());
        }
        throw new Mismatch();
    }

    private static Object simple(Value value, Class<?> type, AnnotatedElement declaration) {
        if (type == String.class && value instanceof Values.Text text) {
            return text.text();
        } else if ((type == boolean.class || type == Boolean.class) && value instanceof Values.Bool bool) {
            return bool.value();
        } else if ((type == long.class || type == Long.class) && declaration.isAnnotationPresent(Int64.class)) {
            if (value instanceof Values.Int64 integer) {
                return integer.integer();
            }
        } else if (value instanceof Values.Float64 number) {
            return number(number.number(), type);
        }
        throw new Mismatch();
    }

    private static Object number(double number, Class<?> type) {
        if (type == double.class || type == Double.class) {
            return number;
        }
        boolean negativeZero = Double.compare(number, -0.0) == 0;
        boolean whole = !negativeZero && Double.compare(Math.rint(number), number) == 0;
        if (type == float.class || type == Float.class) {
            return exact((float) number, number, (float) number);
        } else if (whole && (type == int.class || type == Integer.class)) {
            return exact((int) number, number, (int) number);
        } else if (whole && (type == short.class || type == Short.class)) {
            return exact((short) number, number, (short) number);
        } else if (whole && (type == byte.class || type == Byte.class)) {
            return exact((byte) number, number, (byte) number);
        } else if (whole && (type == long.class || type == Long.class) && Math.abs(number) <= LARGEST_SAFE) {
            return (long) number;
        }
        throw new Mismatch();
    }

    private static Object exact(double converted, double number, Object result) {
        if (Double.compare(converted, number) != 0) {
            throw new Mismatch();
        }
        return result;
    }

    private static Object record(Value value, Class<?> type) {
        if (!(value instanceof Values.Fields object)
                || !RecordTag.of(type).stream().allMatch(tag -> tag.isOn(object))) {
            throw new Mismatch();
        }
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(object, components[i]);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object component(Values.Fields object, RecordComponent component) {
        Optional<Value> field = object.find(WireName.of(component, component.getName()));
        AnnotatedType type = component.getAnnotatedType();
        if (type instanceof AnnotatedParameterizedType optional && component.getType() == Optional.class) {
            return field.map(value -> read(value, optional.getAnnotatedActualTypeArguments()[0], component));
        }
        return read(field.orElseThrow(Mismatch::new), type, component);
    }

    private static boolean isNullable(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
    }

    private static Object constant(Value value, Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            if (EnumLiteral.of((Enum<?>) constant).equals(value)) {
                return constant;
            }
        }
        throw new Mismatch();
    }

    private static Object member(Value value, Class<?> union) {
        for (Class<?> member : union.getPermittedSubclasses()) {
            try {
                return member.isSealed() ? member(value, member) : record(value, member);
            } catch (Mismatch e) {
                // Another one may have its tag.
            }
        }
        throw new Mismatch();
    }
}
