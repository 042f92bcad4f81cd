package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a body returns, wherever in it; functions inside of it have returns of their own. */
public final class ReturnedValues {
    private ReturnedValues() {}

    /** The same statements, returning what {@code conversion} makes of each value. */
    public static List<TsStatement> mapped(List<TsStatement> statements, UnaryOperator<TsExpression> conversion) {
        return statements.stream()
                .map(statement -> mapped(statement, conversion))
                .toList();
    }

    private static TsStatement mapped(TsStatement statement, UnaryOperator<TsExpression> conversion) {
        if (statement instanceof TsStatement.Return result) {
            return new TsStatement.Return(result.value().map(conversion));
        } else if (statement instanceof TsStatement.If branch) {
            return new TsStatement.If(
                    branch.condition(), mapped(branch.whenTrue(), conversion), mapped(branch.whenFalse(), conversion));
        } else if (statement instanceof TsStatement.For loop) {
            return new TsStatement.For(
                    loop.initializer(), loop.condition(), loop.update(), mapped(loop.body(), conversion));
        } else if (statement instanceof TsStatement.ForOf loop) {
            return new TsStatement.ForOf(
                    loop.await(), loop.constant(), loop.target(), loop.values(), mapped(loop.body(), conversion));
        } else if (statement instanceof TsStatement.While loop) {
            return new TsStatement.While(loop.condition(), mapped(loop.body(), conversion));
        } else if (statement instanceof TsStatement.DoWhile loop) {
            return new TsStatement.DoWhile(mapped(loop.body(), conversion), loop.condition());
        } else if (statement instanceof TsStatement.Block block) {
            return new TsStatement.Block(mapped(block.statements(), conversion));
        } else if (statement instanceof TsStatement.Labeled labeled) {
            return new TsStatement.Labeled(labeled.label(), mapped(labeled.statement(), conversion));
        } else if (statement instanceof TsStatement.Commented commented) {
            return new TsStatement.Commented(commented.comments(), mapped(commented.statement(), conversion));
        } else if (statement instanceof TsStatement.Switch choice) {
            return new TsStatement.Switch(
                    choice.selector(),
                    choice.cases().stream()
                            .map(one ->
                                    new TsStatement.Case(one.comments(), one.labels(), mapped(one.body(), conversion)))
                            .toList());
        } else if (statement instanceof TsStatement.Try attempt) {
            return new TsStatement.Try(
                    mapped(attempt.body(), conversion),
                    attempt.handler()
                            .map(handler -> new TsStatement.Catch(handler.name(), mapped(handler.body(), conversion))),
                    mapped(attempt.finalizer(), conversion));
        }
        return statement;
    }
}
