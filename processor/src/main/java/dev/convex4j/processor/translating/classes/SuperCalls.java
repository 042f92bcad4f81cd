package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code super(..)}, written or added by Java. */
final class SuperCalls {
    private SuperCalls() {}

    /** The statement; without a written call, what Java adds to a class without a constructor. */
    static TsStatement statement(
            ClassShape shape, Optional<BodyStatement.ConstructorCall> written, Expressions expressions) {
        TranslationContext context = expressions.context();
        Optional<BodyStatement.ConstructorCall> call = written.or(() -> implicit(shape, context));
        Optional<ClassShape> above = context.hierarchy().superclass(shape);
        List<TsExpression> arguments = new ArrayList<>();
        BodyExpression place = new BodyExpression.This(new JavaType.Declared(shape.name()), shape.position());
        above.flatMap(superclass -> Creations.outerArgument(
                        superclass, call.flatMap(BodyStatement.ConstructorCall::outer), place, expressions))
                .ifPresent(arguments::add);
        call.ifPresent(passing -> arguments.addAll(passed(above, passing, expressions)));
        return new TsStatement.ExpressionStatement(Code.call(Code.name("super"), arguments));
    }

    /** Whether the constructor of the superclass takes anything, though Java's takes nothing. */
    static boolean passesSomething(ClassShape shape, Expressions around) {
        Optional<ClassShape> above = around.context().hierarchy().superclass(shape);
        return implicit(shape, around.context())
                .filter(call -> !passed(above, call, around).isEmpty())
                .isPresent();
    }

    private static List<TsExpression> passed(
            Optional<ClassShape> above, BodyStatement.ConstructorCall call, Expressions expressions) {
        return Creations.superArguments(
                above, call.constructor(), call.arguments(), call.invocation(), call.position(), expressions);
    }

    private static Optional<BodyStatement.ConstructorCall> implicit(ClassShape shape, TranslationContext context) {
        return context.hierarchy().implicitSuperConstructor(shape).map(constructor -> {
            boolean varargs = !constructor.parameterTypes().isEmpty();
            List<JavaType> types = context.hierarchy().method(constructor).stream()
                    .flatMap(method -> method.parameters().stream())
                    .map(MethodShape.Parameter::type)
                    .toList();
            return new BodyStatement.ConstructorCall(
                    constructor,
                    false,
                    Optional.empty(),
                    List.of(),
                    new Invocation(types, types, JavaType.Primitive.VOID, varargs),
                    true,
                    shape.position());
        });
    }
}
