package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.InPlace;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.typescript.TsExpression;

/** Lists that are written in place where nothing says their type: TypeScript would take a constant of an enum for any text. */
public final class LiteralTypes {
    private LiteralTypes() {}

    /** The list with its type, if its elements alone say less than Java does. */
    public static TsExpression typed(BodyExpression list, TsExpression code, Expressions expressions) {
        boolean own = Types.argument(list.type()) instanceof JavaType.Declared element
                && expressions.context().hierarchy().shape(element.name()).isPresent()
                && expressions.context().hierarchy().form(element.name()).isData();
        boolean literals = code instanceof TsExpression.ArrayLiteral array
                && array.elements().stream().anyMatch(LiteralTypes::isLiteral);
        boolean empty = code instanceof TsExpression.ArrayLiteral array
                && array.elements().isEmpty();
        return empty
                ? InPlace.typed(code, list, expressions)
                : own && literals
                        ? new TsExpression.As(
                                code,
                                TypeNames.of(list.type(), expressions.module(), expressions.context(), list.position()))
                        : code;
    }

    private static boolean isLiteral(TsExpression element) {
        return element instanceof TsExpression.StringLiteral || element instanceof TsExpression.ObjectLiteral;
    }
}
