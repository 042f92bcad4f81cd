package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.List;

/**
 * A method or constructor as declared.
 *
 * @param isDefault whether it is a method of an interface that has a body
 * @param resultNullable whether the result is {@code @Nullable}
 * @param varargs whether the last parameter, an array, takes any number of arguments
 * @param overridden the methods that it overrides or implements, of the nearest class first, also from outside the build
 * @param implicit whether the user has not written it: a default constructor, what a record or an enum gets
 * @param compact whether it is a record's constructor without parameters of its own, which sets the fields at its end
 */
public record MethodShape(
        MethodKey key,
        Access access,
        boolean isStatic,
        boolean isAbstract,
        boolean isDefault,
        boolean isFinal,
        List<TypeParameter> typeParameters,
        List<Parameter> parameters,
        JavaType resultType,
        boolean resultNullable,
        boolean varargs,
        List<JavaType> thrown,
        List<MethodKey> overridden,
        boolean implicit,
        boolean compact,
        Position position) {
    /** A parameter; {@code nullable} is whether it is {@code @Nullable}. */
    public record Parameter(String name, JavaType type, boolean nullable) {}
}
