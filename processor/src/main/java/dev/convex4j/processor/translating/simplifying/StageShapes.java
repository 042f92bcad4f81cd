package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import java.util.List;

/** The declarations of the methods that stand for constructors. */
final class StageShapes {
    private StageShapes() {}

    static MethodShape method(
            MethodKey key,
            List<MethodShape.Parameter> parameters,
            JavaType result,
            boolean varargs,
            boolean implicit,
            Position position) {
        return new MethodShape(
                key,
                Access.PACKAGE,
                false,
                false,
                false,
                false,
                List.of(),
                parameters,
                result,
                false,
                varargs,
                List.of(),
                List.of(),
                implicit,
                false,
                position);
    }

    /** The class's own type, its type parameters as arguments. */
    static JavaType type(ClassShape shape) {
        List<JavaType> arguments = shape.typeParameters().stream()
                .<JavaType>map(parameter -> new JavaType.Variable(parameter.name()))
                .toList();
        return new JavaType.Declared(shape.name(), arguments);
    }
}
