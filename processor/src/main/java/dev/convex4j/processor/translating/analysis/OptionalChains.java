package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** Turns {@code place.a.b()} into {@code start?.a.b()}. */
public final class OptionalChains {
    private OptionalChains() {}

    public static Optional<TsExpression> from(TsExpression chain, String place, TsExpression start) {
        if (chain instanceof TsExpression.Member member) {
            if (isPlace(member.target(), place)) {
                return Optional.of(new TsExpression.Member(start, member.name(), true));
            }
            return from(member.target(), place, start)
                    .map(target -> new TsExpression.Member(target, member.name(), member.optional()));
        } else if (chain instanceof TsExpression.Call call
                && call.callee() instanceof TsExpression.Member
                && call.arguments().stream().allMatch(argument -> isFree(argument, place))) {
            return from(call.callee(), place, start).map(callee -> new TsExpression.Call(callee, call.arguments()));
        }
        return Optional.empty();
    }

    private static boolean isPlace(TsExpression expression, String place) {
        return expression instanceof TsExpression.Identifier identifier
                && identifier.name().equals(place);
    }

    /** Whether an argument surely doesn't use the place: only the plainest ones are looked at. */
    private static boolean isFree(TsExpression argument, String place) {
        return argument instanceof TsExpression.StringLiteral
                || argument instanceof TsExpression.NumberLiteral
                || argument instanceof TsExpression.BooleanLiteral
                || (argument instanceof TsExpression.Identifier && !isPlace(argument, place));
    }
}
