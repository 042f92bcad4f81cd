package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.function.Function;

/** A choice between two ranges, searches or conditions of one query: Convex's builders take it as it is. */
final class Chosen {
    private Chosen() {}

    /** {@code mine ? q.eq("author", author) : q}. */
    static TsExpression code(
            BodyExpression.Conditional choice, Function<BodyExpression, TsExpression> each, Expressions translator) {
        if (Asynchrony.reaches(choice.condition(), translator.context())) {
            throw Untranslatable.place(
                    "a condition in a query reads the database",
                    "assign it to a local variable before the query",
                    choice.condition().position());
        }
        return translator.chosen(choice, each);
    }

    static Untranslatable ofTwoIndexes(BodyExpression.Conditional choice) {
        return Untranslatable.place(
                "this chooses between two indexes",
                "choose between two queries: `recent ? query(POSTS).withIndex(..) : query(POSTS).withIndex(..)`",
                choice.position());
    }
}
