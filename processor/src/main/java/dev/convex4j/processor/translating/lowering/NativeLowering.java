package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.NativeModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Native methods: their body is a call of what the user wrote in TypeScript. */
final class NativeLowering {
    private NativeLowering() {}

    static List<BodyStatement> body(
            ExecutableElement method, List<BodyExpression.Parameter> parameters, JavaTypes types, Position position) {
        JavaType result = types.of(method.getReturnType());
        BodyExpression call = new BodyExpression.Call(
                NativeModel.implementation(types.key(method)),
                Optional.empty(),
                parameters.stream()
                        .<BodyExpression>map(parameter ->
                                new BodyExpression.Local(parameter.name(), parameter.id(), parameter.type(), position))
                        .toList(),
                false,
                result,
                position);
        return List.of(
                result == JavaType.Primitive.VOID
                        ? new BodyStatement.ExpressionStatement(call, position)
                        : new BodyStatement.Return(Optional.of(call), position));
    }
}
