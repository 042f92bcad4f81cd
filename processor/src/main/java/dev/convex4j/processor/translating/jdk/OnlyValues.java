package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import java.util.Set;

/**
 * Classes of which there is only one value on Convex, so that the code of a call doesn't name it: every time zone is UTC, every
 * charset UTF-8.
 */
public final class OnlyValues {
    private static final Set<String> CLASSES =
            Set.of("java.time.ZoneId", "java.time.ZoneOffset", "java.nio.charset.Charset", "java.util.HexFormat");

    private static final Set<String> FACTORIES = Set.of("java.time.ZoneId", "java.util.HexFormat");

    private OnlyValues() {}

    public static boolean isOne(JavaType type) {
        return type instanceof JavaType.Declared declared && CLASSES.contains(declared.name());
    }

    /** Translates a value that is left out then, and refuses one whose computation might be noticed. */
    public static void check(BodyExpression value, Expressions translator) {
        boolean made = value instanceof BodyExpression.Call call
                && FACTORIES.contains(call.method().owner())
                && call.method().name().equals("of");
        if (!made && !Purity.isPure(value, translator.context())) {
            throw Untranslatable.construct(
                    "a time zone, a charset or a format that is computed",
                    "write it in place: `ZoneOffset.UTC`, `StandardCharsets.UTF_8`, `HexFormat.of()`",
                    value.position());
        }
        translator.code(value);
    }
}
