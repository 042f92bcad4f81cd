package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.TypeParameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes values of the body model as an indented tree; what is empty, absent, false or a position is left out. */
final class BodyText {
    private static final int WIDTH = 100;

    private BodyText() {}

    static String of(Object value) {
        return text(value, "");
    }

    private static String text(Object value, String indent) {
        String line = flat(value);
        if (indent.length() + line.length() <= WIDTH) {
            return line;
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(part -> text(part, indent)).collect(Collectors.joining("\n" + indent));
        } else if (!(value instanceof Record) || isName(value)) {
            return line;
        }
        String inner = indent + "  ";
        List<String> lines = new ArrayList<>();
        lines.add(value.getClass().getSimpleName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = value(component, value);
            if (!isNothing(part) && part instanceof Collection<?> parts) {
                lines.add(inner + component.getName() + ":");
                parts.forEach(each -> lines.add(inner + "  " + text(each, inner + "  ")));
            } else if (!isNothing(part)) {
                lines.add(inner + component.getName() + "=" + text(part, inner));
            }
        }
        return String.join("\n", lines);
    }

    private static String flat(Object value) {
        if (value instanceof JavaType type) {
            return type(type);
        } else if (value instanceof TypeParameter parameter) {
            return parameter.bounds().isEmpty()
                    ? parameter.name()
                    : parameter.name() + " extends " + joined(parameter.bounds(), " & ");
        } else if (value instanceof MethodKey || !(value instanceof Record || value instanceof Collection)) {
            return value instanceof String text ? "\"" + text + "\"" : String.valueOf(value);
        } else if (value instanceof Collection<?> values) {
            return values.stream().map(BodyText::flat).collect(Collectors.joining(", ", "[", "]"));
        }
        List<String> parts = new ArrayList<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = value(component, value);
            if (part.equals(true)) {
                parts.add(component.getName());
            } else if (!isNothing(part)) {
                parts.add(component.getName() + "=" + flat(part));
            }
        }
        return value.getClass().getSimpleName() + "(" + String.join(", ", parts) + ")";
    }

    private static String type(JavaType type) {
        if (type instanceof JavaType.Primitive primitive) {
            return primitive.word();
        } else if (type instanceof JavaType.Array array) {
            return type(array.element()) + "[]";
        } else if (type instanceof JavaType.Variable variable) {
            return variable.name();
        } else if (type instanceof JavaType.Declared declared) {
            String name =
                    declared.name().replaceAll("^(java\\.lang|java\\.util|java\\.util\\.function|app)\\.(?=[A-Z])", "");
            return declared.arguments().isEmpty() ? name : name + "<" + joined(declared.arguments(), ", ") + ">";
        } else if (type instanceof JavaType.Intersection intersection) {
            return joined(intersection.bounds(), " & ");
        } else if (type instanceof JavaType.Union union) {
            return joined(union.alternatives(), " | ");
        }
        return type instanceof JavaType.Other other ? "?" + other.text() : "null";
    }

    private static String joined(List<JavaType> types, String separator) {
        return types.stream().map(BodyText::type).collect(Collectors.joining(separator));
    }

    private static boolean isName(Object value) {
        return value instanceof JavaType || value instanceof MethodKey || value instanceof TypeParameter;
    }

    private static boolean isNothing(Object part) {
        return part instanceof Position
                || part.equals(false)
                || part.equals("")
                || (part instanceof Collection<?> values && values.isEmpty())
                || (part instanceof Optional<?> optional && optional.isEmpty());
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            Object value = component.getAccessor().invoke(record);
            return value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
