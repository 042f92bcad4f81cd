package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsImport;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code Env}: the typed environment, whose variables {@code convex.config.ts} declares. */
public final class Environment {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]+[A-Za-z0-9_]*");

    /** Always there, and never declared. */
    private static final Set<String> PLATFORM = Set.of("CONVEX_CLOUD_URL", "CONVEX_SITE_URL");

    private Environment() {}

    public static Value required(BodyExpression.Call call, Expressions translator) {
        return read(call, true, translator);
    }

    public static Value optional(BodyExpression.Call call, Expressions translator) {
        return read(call, false, translator);
    }

    private static Value read(BodyExpression.Call call, boolean required, Expressions translator) {
        BodyExpression argument = call.arguments().get(0);
        if (!(Constants.of(argument) instanceof String name)) {
            throw Untranslatable.place(
                    "the name of this environment variable is computed",
                    "write it as a literal or a `static final String`: Convex declares every variable",
                    argument.position());
        }
        if (!NAME.matcher(name).matches() || name.length() > 40) {
            throw Untranslatable.meaning(
                    "`" + name + "` can't be the name of an environment variable",
                    "Convex takes letters, digits and underscores, not starting with a digit, at most 40 of them.",
                    "EMAIL_API_KEY",
                    argument.position());
        }
        if (!PLATFORM.contains(name)) {
            translator.usage().environment(name, required);
        }
        return Value.of(
                Code.member(Code.imported(TsImport.value(translator.specifier("_generated/server"), "env")), name));
    }
}
