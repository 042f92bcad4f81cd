package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.RecordMarks;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a plain object is asked which record it is. */
final class RecordTests {
    private RecordTests() {}

    /** Whether an object is one of a record rather than of others; empty where there is nothing to ask. */
    static Optional<TsExpression> of(
            TsExpression value, ClassShape leaf, List<ClassShape> others, TranslationContext context) {
        boolean tagged = RecordMarks.tag(RecordMarks.with(leaf, others), context.hierarchy())
                .isPresent();
        return RecordMarks.of(leaf, others, context.hierarchy()).orElseThrow().stream()
                .filter(mark -> !tagged || mark.literal().isPresent())
                .map(mark -> test(value, mark))
                .reduce((left, right) -> Code.binary("&&", left, right));
    }

    /** What is done for each record, which is asked for what the remaining ones don't have; the last one needs no test. */
    static List<Choices.Alternative> each(
            TsExpression value,
            List<ClassShape> records,
            Function<ClassShape, List<TsStatement>> code,
            TranslationContext context) {
        List<Choices.Alternative> found = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            TsExpression test = of(value, records.get(i), records.subList(i + 1, records.size()), context)
                    .orElse(Code.UNDEFINED);
            found.add(new Choices.Alternative(test, code.apply(records.get(i))));
        }
        return List.copyOf(found);
    }

    private static TsExpression test(TsExpression value, RecordMarks.Mark mark) {
        if (mark.literal().isPresent()) {
            return Code.binary(
                    "===",
                    Code.member(value, mark.property()),
                    Code.text(mark.literal().get()));
        }
        TsExpression has = Code.binary("in", Code.text(mark.property()), value);
        return mark.isThere() ? has : new TsExpression.Unary("!", has);
    }
}
