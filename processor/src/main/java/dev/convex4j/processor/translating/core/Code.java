package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import java.util.List;

/** Short ways to write the TypeScript that comes up everywhere. */
public final class Code {
    public static final TsExpression UNDEFINED = new TsExpression.Identifier("undefined");

    private Code() {}

    public static TsExpression absent(Absence absence) {
        return absence == Absence.NULL ? new TsExpression.NullLiteral() : UNDEFINED;
    }

    public static TsExpression name(String name) {
        return new TsExpression.Identifier(name);
    }

    public static TsExpression text(String value) {
        return new TsExpression.StringLiteral(value);
    }

    public static TsExpression member(TsExpression target, String name) {
        return new TsExpression.Member(target, name);
    }

    public static TsExpression call(TsExpression callee, TsExpression... arguments) {
        return new TsExpression.Call(callee, List.of(arguments));
    }

    public static TsExpression call(TsExpression callee, List<TsExpression> arguments) {
        return new TsExpression.Call(callee, arguments);
    }

    /** A call of a method: {@code target.name(arguments)}. */
    public static TsExpression invoke(TsExpression target, String name, TsExpression... arguments) {
        return call(member(target, name), arguments);
    }

    public static TsExpression await(TsExpression promise) {
        return new TsExpression.Await(promise);
    }

    public static TsExpression binary(String operator, TsExpression left, TsExpression right) {
        return new TsExpression.Binary(operator, left, right);
    }

    public static TsExpression not(TsExpression value) {
        return new TsExpression.Unary("!", value);
    }

    public static TsExpression arrow(List<String> parameters, TsExpression value) {
        return new TsExpression.Arrow(
                false,
                parameters.stream()
                        .map(dev.convex4j.processor.typescript.TsParameter::named)
                        .toList(),
                java.util.Optional.empty(),
                new TsExpression.ArrowBody.OfExpression(value));
    }

    public static TsExpression imported(TsImport source) {
        return new TsExpression.Imported(source);
    }
}
