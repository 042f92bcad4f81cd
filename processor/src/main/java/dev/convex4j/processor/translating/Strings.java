package dev.convex4j.processor.translating;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.typescript.TsExpression;

/** String methods whose parameters allow more than a {@code String}. */
final class Strings {
    private Strings() {}

    static Value contains(BodyExpression.Call call, ExpressionTranslator translator) {
        BodyExpression part = call.arguments().get(0);
        if (!Types.isString(part.type())) {
            throw Untranslatable.type(part.type(), "pass a `String`", part.position());
        }
        return Value.of(Code.invoke(translator.receiver(call), "includes", translator.code(part)));
    }

    /** {@code System.out.println(text)}: the function's log. */
    static Value println(BodyExpression.Call call, ExpressionTranslator translator) {
        BodyExpression.StaticField stream = (BodyExpression.StaticField) call.receiver()
                .filter(BodyExpression.StaticField.class::isInstance)
                .orElseThrow(() -> Untranslatable.construct(
                        "a `PrintStream`", "use `System.out` or `System.err`", call.position()));
        TsExpression console = translator.code(stream);
        String method = stream.name().equals("err") ? "error" : "log";
        return Value.of(Code.call(Code.member(console, method), translator.codes(call.arguments())));
    }
}
