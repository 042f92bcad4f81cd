package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;

/** {@code ctx.random()}, which is {@code Math} in TypeScript. */
public final class Randomness {
    private Randomness() {}

    /** {@code random.nextInt(bound)}; only a bound that may not be positive needs a test. */
    public static Value nextInt(BodyExpression.Call call, Expressions translator) {
        TsExpression random = translator.receiver(call);
        BodyExpression bound = call.arguments().get(0);
        boolean positive =
                ConstantValues.knownInteger(bound).filter(value -> value > 0).isPresent();
        TsExpression code = translator.code(bound);
        if (!positive) {
            return Value.of(Code.call(Helpers.java("randomInt", translator), random, code));
        }
        TsExpression scaled = Code.binary("*", Code.invoke(random, "random"), code);
        return Value.of(Code.invoke(Code.name("Math"), "floor", scaled));
    }

    /** {@code random.uuid()}, which JavaScript has elsewhere than its other random numbers. */
    public static Value uuid(BodyExpression.Call call, Expressions translator) {
        if (!(translator.receiver(call) instanceof TsExpression.Identifier)) {
            throw Untranslatable.construct(
                    "a UUID of a source that is computed", "write `ctx.random().uuid()`", call.position());
        }
        return Value.of(Code.invoke(Code.name("crypto"), "randomUUID"));
    }
}
