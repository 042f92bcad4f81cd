package dev.convex4j.processor.translating.streams;

import dev.convex4j.processor.translating.analysis.ReadOnly;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.functions.WaitingFunctions;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Set;

/** {@code Parallel.map(list, function)}: all calls of the function wait at the same time, because the user says so. */
public final class ParallelCalls {
    /** What a query or mutation reaches the database with; there, calls that overlap could see parts of each other. */
    private static final Set<String> OF_TRANSACTIONS = Set.of(
            "dev.convex4j.runtime.QueryCtx",
            "dev.convex4j.runtime.MutationCtx",
            "dev.convex4j.runtime.DatabaseReader",
            "dev.convex4j.runtime.DatabaseWriter");

    private ParallelCalls() {}

    public static Value map(BodyExpression.Call call, Expressions translator) {
        BodyExpression list = call.arguments().get(0);
        BodyExpression function = call.arguments().get(1);
        if (!WaitingFunctions.waits(function, translator)) {
            throw Untranslatable.construct(
                    "a function of `Parallel.map` that waits for nothing",
                    "list.stream().map(..).toList()",
                    function.position());
        }
        BodyExpression.Lambda lambda = WaitingFunctions.written(function, translator)
                .orElseThrow(() -> Untranslatable.construct(
                        "a function of `Parallel.map` that is computed elsewhere",
                        "write it as a lambda here",
                        function.position()));
        if (!ReadOnly.isApart(lambda, translator.context())) {
            throw Untranslatable.meaning(
                    "this function changes what others see",
                    "Its calls overlap, in any order.",
                    "return what it finds, and use the list that `Parallel.map` gives",
                    function.position());
        } else if (usesTransaction(lambda)) {
            throw Untranslatable.meaning(
                    "this function uses the database of a query or mutation",
                    "`Parallel.map` is for actions: what overlaps in a transaction would see parts of each other.",
                    "list.stream().map(..).toList(), which waits for all reads together",
                    function.position());
        }
        TsExpression promises = Code.invoke(
                Nulls.dereferenced(list, translator),
                "map",
                WaitingFunctions.arrow(lambda, Types.argument(call.type()), translator));
        return Value.of(Code.await(Code.call(Helpers.java("inOrder", translator), promises)));
    }

    private static boolean usesTransaction(BodyExpression.Lambda lambda) {
        Uses uses = new Uses();
        BodyWalker.walk(lambda, uses);
        return uses.found;
    }

    /** Looks for the context of a query or mutation. */
    private static final class Uses implements BodyVisitor {
        private boolean found;

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            found |= OF_TRANSACTIONS.stream().anyMatch(expression.type()::isClass);
        }
    }
}
