package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.SafeIntegers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code withIndex(POSTS.BY_AUTHOR.eq(id).gte(t))}: the range, a value in Java, becomes the callback of one call. */
public final class IndexRanges {
    private static final String CREATION_TIME = "_creationTime";
    private static final Set<String> EQUALITIES = Set.of("eq", "eqAbsent");

    private IndexRanges() {}

    public static Value withIndex(BodyExpression.Call call, Expressions translator) {
        Deque<BodyExpression.Call> bounds = new ArrayDeque<>();
        BodyExpression start = call.arguments().get(0);
        while (start instanceof BodyExpression.Call bound && bound.receiver().isPresent()) {
            bounds.push(bound);
            start = bound.receiver().get();
        }
        StubMember.IndexConstant index = index(start, translator.context());
        List<TsExpression> arguments = new ArrayList<>();
        TsExpression receiver = translator.receiver(call);
        arguments.add(Code.text(index.index().name()));
        if (!bounds.isEmpty()) {
            arguments.add(callback(index, bounds, translator));
        }
        return Value.of(Code.call(Code.member(receiver, "withIndex"), List.copyOf(arguments)));
    }

    public static Untranslatable outsideOfQuery(BodyExpression call) {
        return Untranslatable.place(
                "an index range stands outside of `withIndex`",
                "write it in place: `withIndex(POSTS.BY_AUTHOR.eq(id))`",
                call.position());
    }

    private static StubMember.IndexConstant index(BodyExpression start, TranslationContext context) {
        if (start instanceof BodyExpression.InstanceField field
                && context.stubs().field(field.owner(), field.name()).orElse(null)
                        instanceof StubMember.IndexConstant constant) {
            return constant;
        }
        throw Untranslatable.place(
                "this index range is not written in place",
                "start it with the index: `withIndex(POSTS.BY_AUTHOR.eq(id))`",
                start.position());
    }

    private static TsExpression callback(
            StubMember.IndexConstant index, Deque<BodyExpression.Call> bounds, Expressions translator) {
        Scope.Frame frame = translator.scope().enter();
        String parameter = translator.scope().fresh("q");
        TsExpression code = Code.name(parameter);
        int field = 0;
        for (BodyExpression.Call bound : bounds) {
            String method = bound.method().name();
            code = Code.invoke(
                    code,
                    method.equals("eqAbsent") ? "eq" : method,
                    Code.text(fieldName(index, field, translator)),
                    written(index, field, boundValue(bound, translator), translator));
            if (EQUALITIES.contains(method)) {
                field++;
            }
        }
        translator.scope().leave(frame);
        return Code.arrow(List.of(parameter), code);
    }

    private static TsExpression written(
            StubMember.IndexConstant index, int number, TsExpression code, Expressions translator) {
        return field(index, number, translator)
                .map(field -> SafeIntegers.written(field.type(), code, field.wirePath(), translator.module()))
                .orElse(code);
    }

    private static TsExpression boundValue(BodyExpression.Call bound, Expressions translator) {
        if (bound.arguments().isEmpty()) {
            return Code.UNDEFINED;
        }
        BodyExpression value = bound.arguments().get(0);
        if (Asynchrony.reaches(value, translator.context())) {
            throw Untranslatable.place(
                    "a bound of an index range reads the database",
                    "assign the value to a local variable before the query",
                    value.position());
        }
        return translator.into(value, bound.invocation().targetType(0));
    }

    /** The name of the index's n-th field in documents; the creation time follows the last one. */
    private static String fieldName(StubMember.IndexConstant index, int number, Expressions translator) {
        if (number >= index.index().fields().size()) {
            return CREATION_TIME;
        }
        String javaName = index.index().fields().get(number);
        return field(index, number, translator)
                .map(FieldPath::wirePath)
                .orElse(javaName.equals("creationTime") ? CREATION_TIME : javaName);
    }

    private static Optional<FieldPath> field(StubMember.IndexConstant index, int number, Expressions translator) {
        return number >= index.index().fields().size()
                ? Optional.empty()
                : FieldPath.resolve(
                        translator.context().program().backend(),
                        index.table(),
                        index.index().fields().get(number));
    }
}
