package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.function.Function;

/** The translation of one method's expressions, as its parts see it: each translates its own kind, and asks for the rest. */
public interface Expressions {
    TranslationContext context();

    Scope scope();

    Usage usage();

    /** The translation of the bodies of classes that stand in this method. */
    Bodies bodies();

    /** The statements of the method, for an expression that holds some. */
    Statements statements();

    /** The method or initializer that is being translated. */
    MethodKey member();

    /** The path of the module that the method lies in. */
    String module();

    /** The specifier with which this method's module imports another one. */
    String specifier(String toModule);

    /** An expression with what is known of it. */
    Value translate(BodyExpression expression);

    /** The code of an expression whose type is no {@code Optional}. */
    TsExpression code(BodyExpression expression);

    List<TsExpression> codes(List<BodyExpression> expressions);

    /** The code of an expression as a value of the slot that it goes into: a variable, a parameter, a result. */
    TsExpression into(BodyExpression expression, JavaType target);

    /** The arguments of a call or a construction, each as its parameter's type. */
    List<TsExpression> arguments(Invocation invocation, List<BodyExpression> arguments);

    /** The receiver of an instance call, which may be a part of a larger expression. */
    TsExpression receiver(BodyExpression.Call call);

    /** An {@code Optional} that is absent in the wanted way, which values that are surely there or not don't need to turn. */
    TsExpression optionalAs(BodyExpression optional, Absence wanted);

    /** A condition whose branches are translated in a way of their own, each knowing how the condition came out. */
    TsExpression chosen(BodyExpression.Conditional choice, Function<BodyExpression, TsExpression> translation);
}
