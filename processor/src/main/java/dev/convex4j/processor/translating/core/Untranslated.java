package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import java.util.Map;
import java.util.Optional;

/** The nodes that no part of the translation covers, with the words of their refusals. */
public final class Untranslated {
    private record Row(String construct, String instead) {}

    private static final Map<Class<?>, Row> ROWS = Map.ofEntries(
            Map.entry(BodyExpression.ArrayAccess.class, new Row("an array access", "use a `List`")),
            Map.entry(BodyExpression.ArrayLength.class, new Row("the length of an array", "use a `List`")),
            Map.entry(BodyExpression.NewArray.class, new Row("an array", "use `List.of(..)`")),
            Map.entry(
                    BodyExpression.ArrayConstructorReference.class,
                    new Row("a method reference as a value", "pass it directly to the method that calls it")),
            Map.entry(
                    BodyExpression.InstanceOf.class, new Row("`instanceof`", "keep the variants in separate methods")),
            Map.entry(
                    BodyExpression.SwitchExpression.class,
                    new Row("a `switch` expression", "use `if` and `else if`, or `? :`")),
            Map.entry(
                    BodyExpression.NewAnonymous.class,
                    new Row("an anonymous class", "use a lambda or a static helper")),
            Map.entry(BodyExpression.Super.class, new Row("`super`", "call a static helper instead")),
            Map.entry(BodyStatement.Switch.class, new Row("a `switch` statement", "use `if` and `else if`")),
            Map.entry(BodyStatement.Yield.class, new Row("`yield`", "use `if` and `else if`")),
            Map.entry(
                    BodyStatement.Try.class,
                    new Row("`try`", "let the exception end the function: Convex rolls a mutation back")),
            Map.entry(
                    BodyStatement.Synchronized.class,
                    new Row("`synchronized`", "remove it: a Convex function runs on one thread")),
            Map.entry(BodyStatement.Assert.class, new Row("`assert`", "use `if (..) { throw .. }`")),
            Map.entry(
                    BodyStatement.ConstructorCall.class,
                    new Row("the call of another constructor", "use a static method that creates the object")));

    private Untranslated() {}

    public static Optional<Untranslatable> of(BodyExpression expression) {
        return of(expression, expression.position());
    }

    public static Optional<Untranslatable> of(BodyStatement statement) {
        if (statement instanceof BodyStatement.LocalClass declaration) {
            String word = word(declaration.kind());
            return Optional.of(Untranslatable.construct(
                    "a local " + word, "declare it as a nested " + word, declaration.position()));
        }
        return of(statement, statement.position());
    }

    private static Optional<Untranslatable> of(Object node, Position position) {
        return Optional.ofNullable(ROWS.get(node.getClass()))
                .map(row -> Untranslatable.construct(row.construct(), row.instead(), position));
    }

    private static String word(ClassShape.Kind kind) {
        return switch (kind) {
            case CLASS -> "class";
            case RECORD -> "record";
            case ENUM -> "enum";
            case INTERFACE, ANNOTATION -> "interface";
        };
    }
}
