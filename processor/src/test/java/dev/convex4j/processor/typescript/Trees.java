package dev.convex4j.processor.typescript;

import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds and prints trees, short enough for tests to be read. */
final class Trees {
    private Trees() {}

    static TsExpression id(String name) {
        return new TsExpression.Identifier(name);
    }

    static TsExpression string(String value) {
        return new TsExpression.StringLiteral(value);
    }

    static TsExpression number(double value) {
        return new TsExpression.NumberLiteral(value);
    }

    static TsExpression template(String before, TsExpression value, String after) {
        return new TsExpression.TemplateLiteral(List.of(before, after), List.of(value));
    }

    static TsExpression binary(TsExpression left, String operator, TsExpression right) {
        return new TsExpression.Binary(operator, left, right);
    }

    static TsExpression unary(String operator, TsExpression operand) {
        return new TsExpression.Unary(operator, operand);
    }

    static TsExpression conditional(TsExpression test, TsExpression whenTrue, TsExpression whenFalse) {
        return new TsExpression.Conditional(test, whenTrue, whenFalse);
    }

    static TsExpression await(TsExpression value) {
        return new TsExpression.Await(value);
    }

    static TsExpression assign(TsExpression target, TsExpression value) {
        return new TsExpression.Assign("=", target, value);
    }

    static TsExpression call(TsExpression callee, TsExpression... arguments) {
        return new TsExpression.Call(callee, List.of(arguments));
    }

    static TsExpression construct(TsExpression callee, TsExpression... arguments) {
        return new TsExpression.New(callee, List.of(arguments));
    }

    /** A chain of names with dots between. */
    static TsExpression path(String names) {
        return Stream.of(names.split("\\."))
                .map(Trees::id)
                .reduce((target, name) -> new TsExpression.Member(target, ((TsExpression.Identifier) name).name()))
                .orElseThrow();
    }

    /** A call of a method. */
    static TsExpression on(TsExpression target, String method, TsExpression... arguments) {
        return call(new TsExpression.Member(target, method), arguments);
    }

    static Property entry(String key, TsExpression value) {
        return new Property.KeyValue(key, value);
    }

    static TsExpression object(Property... properties) {
        return new TsExpression.ObjectLiteral(List.of(properties));
    }

    static TsExpression expanded(Property... properties) {
        return new TsExpression.ObjectLiteral(List.of(properties), true);
    }

    static TsExpression array(TsExpression... elements) {
        return new TsExpression.ArrayLiteral(List.of(elements));
    }

    static TsExpression arrow(String parameter, TsExpression body) {
        return new TsExpression.Arrow(
                false, List.of(TsParameter.named(parameter)), Optional.empty(), new ArrowBody.OfExpression(body));
    }

    static TsExpression function(List<TsParameter> parameters, TsStatement... body) {
        return new TsExpression.Arrow(false, parameters, Optional.empty(), new ArrowBody.OfBlock(List.of(body)));
    }

    static TsStatement run(TsExpression expression) {
        return new TsStatement.ExpressionStatement(expression);
    }

    static TsStatement returned(TsExpression value) {
        return new TsStatement.Return(Optional.of(value));
    }

    static TsStatement constant(String name, TsExpression value) {
        return new TsStatement.Variable(true, TsParameter.named(name), Optional.of(value));
    }

    static TsType type(String name, TsType... arguments) {
        return new TsType.Reference(name, List.of(arguments));
    }

    static TsType keyword(String name) {
        return new TsType.Keyword(name);
    }

    static TsDeclaration top(TsStatement statement) {
        return new TsDeclaration.TopLevel(statement);
    }

    static TsFile file(TsDeclaration... declarations) {
        return new TsFile(List.of(), List.of(), List.of(declarations));
    }

    static String print(TsDeclaration... declarations) {
        return TsPrinter.print(file(declarations));
    }

    static String print(TsStatement statement) {
        return print(top(statement));
    }

    /** An expression as the statement it is printed as, without the semicolon. */
    static String print(TsExpression expression) {
        return print(run(expression)).replaceFirst(";\n$", "");
    }

    /** A type as the right side of an alias. */
    static String print(TsType type) {
        return print(new TsDeclaration.TypeAlias(Optional.empty(), false, "T", List.of(), type));
    }
}
