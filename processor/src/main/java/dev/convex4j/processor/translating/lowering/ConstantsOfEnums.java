package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/** A constant of an enum from the creation that javac writes for it. */
final class ConstantsOfEnums {
    private ConstantsOfEnums() {}

    static ClassShape.Constant of(
            VariableElement field, BodyExpression creation, String documentation, Position position) {
        String name = field.getSimpleName().toString();
        if (creation instanceof BodyExpression.New plain) {
            return new ClassShape.Constant(
                    name,
                    plain.constructor(),
                    plain.arguments(),
                    plain.invocation(),
                    Optional.empty(),
                    documentation,
                    position);
        } else if (creation instanceof BodyExpression.NewAnonymous own) {
            return new ClassShape.Constant(
                    name,
                    own.superConstructor(),
                    own.arguments(),
                    own.invocation(),
                    Optional.of(own.className()),
                    documentation,
                    position);
        }
        // javac could not make sense of it, and nothing of the class is translated.
        return new ClassShape.Constant(
                name,
                new MethodKey("?", "<init>", List.of()),
                List.of(),
                Invocation.of(List.of(), false, JavaType.Primitive.VOID),
                Optional.empty(),
                documentation,
                position);
    }
}
