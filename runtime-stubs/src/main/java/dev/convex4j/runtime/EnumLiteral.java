package dev.convex4j.runtime;

import dev.convex4j.annotations.Literal;
import dev.convex4j.annotations.Literals;
import dev.convex4j.annotations.Name;
import java.lang.reflect.Field;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands for a constant of an enum in Convex: {@code @Literal}, {@code @Name}, {@code @Literals}, or its name. */
final class EnumLiteral {
    private EnumLiteral() {}

    static Value of(Enum<?> constant) {
        Field field = field(constant);
        Literal literal = field.getAnnotation(Literal.class);
        if (literal != null && literal.value().length == 1) {
            // Convex and JSON know no negative zero.
            return Value.of(literal.value()[0] + 0.0);
        } else if (literal != null && literal.bool().length == 1) {
            return Value.of(literal.bool()[0]);
        } else if (literal != null && literal.text().length == 1) {
            return Value.of(literal.text()[0]);
        }
        Name name = field.getAnnotation(Name.class);
        return Value.of(name == null ? written(constant) : name.value());
    }

    private static String written(Enum<?> constant) {
        return Optional.ofNullable(literals(constant.getDeclaringClass()))
                .map(literals -> literals.value().of(constant.name()))
                .orElse(constant.name());
    }

    private static Field field(Enum<?> constant) {
        try {
            return constant.getDeclaringClass().getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Literals literals(Class<?> type) {
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            Literals literals = each.getAnnotation(Literals.class);
            if (literals != null) {
                return literals;
            }
        }
        return type.getPackage() == null ? null : type.getPackage().getAnnotation(Literals.class);
    }
}
