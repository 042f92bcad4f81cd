package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.regex.JavaRegex;
import dev.convex4j.processor.translating.regex.RegexRefusal;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** The patterns that arguments are: constants, whose meaning is known when they are compiled. */
final class Regexes {
    private static final String PATTERN = "java.util.regex.Pattern";

    private Regexes() {}

    /** The constant pattern that an expression is. */
    static JavaRegex constant(BodyExpression pattern, int flags) {
        String text = ConstantValues.known(pattern)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElseThrow(() -> Untranslatable.construct(
                        "a regular expression that is computed",
                        "write it as a constant, or use `Pattern.quote(text)` for a text as it stands",
                        pattern.position()));
        try {
            return JavaRegex.of(text, flags);
        } catch (RegexRefusal refusal) {
            throw refused(refusal, pattern.position());
        }
    }

    /** A literal that finds what the pattern finds. */
    static TsExpression anywhere(JavaRegex regex, String moreFlags, Position position) {
        try {
            return literal(regex.anywhere(), moreFlags);
        } catch (RegexRefusal refusal) {
            throw refused(refusal, position);
        }
    }

    /** A literal that tests whole texts. */
    static TsExpression whole(JavaRegex regex) {
        return literal(regex.whole(), "");
    }

    /** {@code /x/.test(text)}. */
    static TsExpression test(JavaRegex regex, TsExpression text) {
        return Code.invoke(whole(regex), "test", text);
    }

    private static TsExpression literal(JavaRegex.JavaScript regex, String moreFlags) {
        return new TsExpression.RegexLiteral(regex.pattern(), moreFlags + regex.flags());
    }

    private static Untranslatable refused(RegexRefusal refusal, Position position) {
        return Untranslatable.meaning(
                refusal.construct(),
                "JavaScript has no pattern that always matches what Java's does.",
                refusal.instead(),
                position);
    }

    /** What {@code Pattern.quote(text)} quotes. */
    static Optional<BodyExpression> quoted(BodyExpression pattern) {
        return pattern instanceof BodyExpression.Call call
                        && call.method().owner().equals(PATTERN)
                        && call.method().name().equals("quote")
                ? Optional.of(call.arguments().get(0))
                : Optional.empty();
    }
}
