package dev.convex4j.processor.translating.exceptions;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exceptions as values: how they are created, and what they say. */
public final class Throwables {
    /** The helpers that ask errors of any kind what Java's methods ask. */
    private static final Map<String, String> HELPERS = Map.of(
            "getMessage", "messageOf",
            "getLocalizedMessage", "messageOf",
            "getCause", "causeOf",
            "toString", "textOf");

    private Throwables() {}

    /** {@code new Error(message, { cause })}, or one of the class where code can see it. */
    public static Value create(BodyExpression.Call creation, Expressions expressions) {
        MethodKey constructor = creation.method();
        boolean causeAlone = creation.arguments().size() == 1 && isCause(constructor, 0);
        boolean plain = !causeAlone && expressions.context().exceptions().isPlain(creation.position());
        TsExpression type = plain ? Code.name("Error") : ExceptionTypes.reference(constructor.owner(), expressions);
        return Value.of(new TsExpression.New(type, arguments(constructor, creation.arguments(), expressions)));
    }

    /** {@code message, { cause }}: what TypeScript's constructors of exceptions take. */
    public static List<TsExpression> arguments(
            MethodKey constructor, List<BodyExpression> arguments, Expressions expressions) {
        boolean causeAlone = arguments.size() == 1 && isCause(constructor, 0);
        List<TsExpression> codes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            if (!isCause(constructor, i)) {
                codes.add(message(constructor, arguments.get(i), expressions));
            } else {
                if (causeAlone) {
                    codes.add(Code.UNDEFINED);
                }
                codes.add(new TsExpression.ObjectLiteral(
                        List.of(new Property.KeyValue("cause", expressions.code(arguments.get(i))))));
            }
        }
        return List.copyOf(codes);
    }

    /** How many arguments TypeScript's constructor gets in place of these. */
    public static int count(MethodKey constructor) {
        List<String> types = constructor.parameterTypes();
        return types.size() == 1 && isCause(constructor, 0) ? 2 : types.size();
    }

    private static boolean isCause(MethodKey constructor, int parameter) {
        return constructor.parameterTypes().get(parameter).equals(ExceptionTypes.THROWABLE);
    }

    private static TsExpression message(MethodKey constructor, BodyExpression argument, Expressions expressions) {
        boolean ofString = constructor.parameterTypes().get(0).equals(Types.STRING);
        if (ofString || (Types.isString(argument.type()) && !Nulls.mayBe(argument, expressions))) {
            return expressions.code(argument);
        } else if (ExceptionTypes.isThrowable(
                argument.type(), expressions.context().program())) {
            throw Untranslatable.construct(
                    "an `AssertionError` of an exception alone",
                    "give it a message, too: `new AssertionError(e.getMessage(), e)`",
                    argument.position());
        }
        JavaType text = new JavaType.Declared(Types.STRING);
        BodyExpression empty = new BodyExpression.Literal(Optional.of(""), text, argument.position());
        return expressions.code(new BodyExpression.Binary("+", empty, argument, text, argument.position()));
    }

    /** The name that Java's texts of an exception begin with: the binary one. */
    public static String javaName(ClassShape shape, Hierarchy hierarchy) {
        return shape.enclosingClass()
                .filter(around -> !shape.local())
                .flatMap(hierarchy::shape)
                .map(around -> javaName(around, hierarchy) + "$" + shape.simpleName())
                .orElse(shape.name());
    }

    /** {@code getMessage()} and the others that only read. */
    public static Value read(BodyExpression.Call call, Expressions expressions) {
        BodyExpression receiver = call.receiver().orElseThrow();
        String name = call.method().name();
        if (receiver instanceof BodyExpression.Super) {
            return Value.of(Code.invoke(Code.name("super"), name));
        } else if (!ExceptionTypes.isTwin(receiver.type(), expressions.context().program())) {
            String helper = HELPERS.get(name);
            if (helper != null) {
                TsExpression error = Nulls.checked(receiver, expressions.code(receiver), expressions);
                return Value.of(Code.call(Helpers.java(helper, expressions), error));
            }
        }
        return Value.of(Code.invoke(expressions.receiver(call), name));
    }

    /** {@code addSuppressed} and {@code getSuppressed}, which JavaScript's own errors don't have. */
    public static Value suppressed(BodyExpression.Call call, Expressions expressions) {
        BodyExpression receiver = call.receiver().orElseThrow();
        List<TsExpression> arguments = new ArrayList<>();
        arguments.add(Nulls.checked(receiver, expressions.code(receiver), expressions));
        call.arguments()
                .forEach(argument -> arguments.add(Nulls.checked(argument, expressions.code(argument), expressions)));
        String helper = call.method().name().equals("addSuppressed") ? "addSuppressed" : "suppressedOf";
        return Value.of(Code.call(Helpers.java(helper, expressions), arguments));
    }
}
