package dev.convex4j.runtime;

import dev.convex4j.annotations.Discriminator;
import dev.convex4j.annotations.Int64;
import dev.convex4j.annotations.Name;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a value as what a Java type describes: a record, a sealed interface of records, and what these are made of. */
final class ValueReader {
    private static final double LARGEST_SAFE = 9007199254740991.0;

    private ValueReader() {}

    static <T> T read(Value value, Class<T> type) {
        try {
            return type.cast(read(value, type, type));
        } catch (Mismatch e) {
            throw new IllegalStateException("The value is no " + type.getSimpleName(), e);
        }
    }

    /** A part of the value isn't what the type says. */
    private static final class Mismatch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Object read(Value value, Type type, AnnotatedElement declaration) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            return generic(value, raw, generic.getActualTypeArguments());
        } else if (type instanceof Class<?> plain) {
            return plain(value, plain, declaration);
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

    private static Object generic(Value value, Class<?> raw, Type[] arguments) {
        if (raw == List.class && value instanceof Values.Items list) {
            List<Object> items = new ArrayList<>();
            list.items().forEach(item -> items.add(read(item, arguments[0], raw)));
            return List.copyOf(items);
        } else if (raw == Map.class && value instanceof Values.Fields object) {
            Map<Object, Object> entries = new LinkedHashMap<>();
            object.fields()
                    .forEach((name, item) ->
                            entries.put(read(Value.of(name), arguments[0], raw), read(item, arguments[1], raw)));
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
        } else if (type == Instant.class) {
            return Instant.ofEpochMilli((long) number);
        } else if (type == Duration.class) {
            return Duration.ofMillis((long) number);
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
        if (!(value instanceof Values.Fields object)) {
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
        Optional<Value> field = object.find(name(component, component.getName()));
        if (component.getType() == Optional.class) {
            Type inner = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return field.map(value -> read(value, inner, component));
        } else if (field.isEmpty()) {
            throw new Mismatch();
        } else if (field.get().isNull() && isNullable(component)) {
            return null;
        }
        return read(field.get(), component.getGenericType(), component);
    }

    private static boolean isNullable(RecordComponent component) {
        return Stream.of(
                        component.getAnnotations(), component.getAnnotatedType().getAnnotations())
                .flatMap(Arrays::stream)
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
        String property = Optional.ofNullable(union.getAnnotation(Discriminator.class))
                .map(Discriminator::value)
                .orElse("type");
        for (Class<?> member : union.getPermittedSubclasses()) {
            if (member.isSealed()) {
                try {
                    return member(value, member);
                } catch (Mismatch e) {
                    continue;
                }
            }
            String simple = member.getSimpleName();
            String tag = name(member, Character.toLowerCase(simple.charAt(0)) + simple.substring(1));
            boolean meant = value instanceof Values.Fields object
                    && object.find(property).filter(Value.of(tag)::equals).isPresent();
            if (meant) {
                return record(value, member);
            }
        }
        throw new Mismatch();
    }

    private static String name(AnnotatedElement element, String otherwise) {
        Name name = element.getAnnotation(Name.class);
        return name == null ? otherwise : name.value();
    }
}
