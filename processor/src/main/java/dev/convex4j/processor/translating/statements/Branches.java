package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.analysis.Presence;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.List;
import java.util.Set;

/** {@code if}: what its condition makes known of optionals holds in the branches, and behind one that leaves. */
final class Branches {
    private Branches() {}

    static void ifStatement(
            BodyStatement.If statement, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        BodyExpression condition = statements.hoists().hoisted(statement.condition(), to);
        TsExpression test = ComparedNames.open(Nulls.unboxed(condition, expressions));
        Scope scope = expressions.scope();
        Set<Integer> whenTrue = Presence.when(condition, true);
        Set<Integer> whenFalse = Presence.when(condition, false);
        Scope.Frame frame = scope.enter();
        scope.assumePresent(whenTrue);
        List<TsStatement> thenBlock = statements.block(statement.whenTrue());
        scope.leave(frame);
        scope.assumePresent(whenFalse);
        List<TsStatement> elseBlock = statements.block(statement.whenFalse());
        scope.leave(frame);
        to.add(new TsStatement.If(test, thenBlock, elseBlock));
        if (Exits.always(statement.whenTrue())) {
            scope.assumePresent(whenFalse);
        }
        if (!statement.whenFalse().isEmpty() && Exits.always(statement.whenFalse())) {
            scope.assumePresent(whenTrue);
        }
    }
}
