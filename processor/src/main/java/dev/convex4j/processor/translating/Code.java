package dev.convex4j.processor.translating;

import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.util.List;

/** Short ways to write the TypeScript that comes up everywhere. */
final class Code {
    static final TsExpression UNDEFINED = new TsExpression.Identifier("undefined");

    private Code() {}

    static TsExpression absent(Absence absence) {
        return absence == Absence.NULL ? new TsExpression.NullLiteral() : UNDEFINED;
    }

    static TsExpression name(String name) {
        return new TsExpression.Identifier(name);
    }

    static TsExpression text(String value) {
        return new TsExpression.StringLiteral(value);
    }

    static TsExpression member(TsExpression target, String name) {
        return new TsExpression.Member(target, name);
    }

    static TsExpression call(TsExpression callee, TsExpression... arguments) {
        return new TsExpression.Call(callee, List.of(arguments));
    }

    static TsExpression call(TsExpression callee, List<TsExpression> arguments) {
        return new TsExpression.Call(callee, arguments);
    }

    /** A call of a method: {@code target.name(arguments)}. */
    static TsExpression invoke(TsExpression target, String name, TsExpression... arguments) {
        return call(member(target, name), arguments);
    }

    static TsExpression await(TsExpression promise) {
        return new TsExpression.Await(promise);
    }

    static TsExpression binary(String operator, TsExpression left, TsExpression right) {
        return new TsExpression.Binary(operator, left, right);
    }

    static TsExpression not(TsExpression value) {
        return new TsExpression.Unary("!", value);
    }

    static TsExpression arrow(List<String> parameters, TsExpression value) {
        return new TsExpression.Arrow(
                false,
                parameters.stream()
                        .map(dev.convex4j.processor.typescript.TsParameter::named)
                        .toList(),
                java.util.Optional.empty(),
                new TsExpression.ArrowBody.OfExpression(value));
    }

    static TsExpression imported(TsImport source) {
        return new TsExpression.Imported(source);
    }
}
