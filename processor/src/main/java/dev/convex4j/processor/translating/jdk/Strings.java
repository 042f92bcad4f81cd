package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.operators.StringConcatenation;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;

/** The texts of values, and where they are written to. */
public final class Strings {
    private Strings() {}

    /** {@code String.valueOf(value)} and {@code value.toString()}. */
    public static Value textOf(BodyExpression.Call call, Expressions translator) {
        List<BodyExpression> value = call.receiver().map(List::of).orElse(call.arguments());
        return Value.of(StringConcatenation.of(value, translator));
    }

    /** {@code System.out.println(text)}: the function's log. */
    public static Value println(BodyExpression.Call call, Expressions translator) {
        BodyExpression.StaticField stream = (BodyExpression.StaticField) call.receiver()
                .filter(BodyExpression.StaticField.class::isInstance)
                .orElseThrow(() -> Untranslatable.construct(
                        "a `PrintStream`", "use `System.out` or `System.err`", call.position()));
        TsExpression console = translator.code(stream);
        String method = stream.name().equals("err") ? "error" : "log";
        return Value.of(Code.invoke(console, method, printed(call, translator)));
    }

    /** What the log shows as Java prints it: a text, or a value whose text is the same. */
    private static TsExpression printed(BodyExpression.Call call, Expressions translator) {
        if (call.arguments().isEmpty()) {
            return Code.text("");
        }
        BodyExpression argument = call.arguments().get(0);
        return switch (call.method().parameterTypes().get(0)) {
            case "java.lang.String" -> translator.code(argument);
            case "int" -> translator.into(argument, JavaType.Primitive.INT);
            case "boolean" -> translator.into(argument, JavaType.Primitive.BOOLEAN);
            default -> StringConcatenation.of(List.of(argument), translator);
        };
    }
}
