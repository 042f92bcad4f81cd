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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code withIndex(POSTS.BY_AUTHOR.eq(id).gte(t))}: the range, a value in Java, becomes the callback of one call. */
public final class IndexRanges {
    private static final String CREATION_TIME = "_creationTime";
    private static final Set<String> EQUALITIES = Set.of("eq", "eqAbsent");

    private IndexRanges() {}

    public static Value withIndex(BodyExpression.Call call, Expressions translator) {
        BodyExpression range = call.arguments().get(0);
        StubMember.IndexConstant index = index(range, translator.context());
        List<TsExpression> arguments = new ArrayList<>();
        TsExpression receiver = translator.receiver(call);
        arguments.add(Code.text(index.index().name()));
        if (!(range instanceof BodyExpression.InstanceField)) {
            arguments.add(callback(index, range, translator));
        }
        return Value.of(Code.call(Code.member(receiver, "withIndex"), List.copyOf(arguments)));
    }

    public static Untranslatable outsideOfQuery(BodyExpression call) {
        return Untranslatable.place(
                "an index range stands outside of `withIndex`",
                "write it in place: `withIndex(POSTS.BY_AUTHOR.eq(id))`",
                call.position());
    }

    /** The index that a range is of, on both sides of a condition. */
    private static StubMember.IndexConstant index(BodyExpression range, TranslationContext context) {
        if (range instanceof BodyExpression.Conditional choice) {
            StubMember.IndexConstant index = index(choice.whenTrue(), context);
            if (!index.equals(index(choice.whenFalse(), context))) {
                throw Chosen.ofTwoIndexes(choice);
            }
            return index;
        } else if (range instanceof BodyExpression.Call bound
                && bound.receiver().isPresent()
                && !bound.method().owner().startsWith("java.")) {
            return index(bound.receiver().get(), context);
        } else if (range instanceof BodyExpression.InstanceField field
                && context.stubs().field(field.owner(), field.name()).orElse(null)
                        instanceof StubMember.IndexConstant constant) {
            return constant;
        }
        throw Untranslatable.place(
                "this index range is not written in place",
                "write it there, `withIndex(POSTS.BY_AUTHOR.eq(id))`, or choose between two: `withIndex(recent ?"
                        + " POSTS.BY_AUTHOR.eq(id).gte(day) : POSTS.BY_AUTHOR.eq(id))`",
                range.position());
    }

    private static TsExpression callback(StubMember.IndexConstant index, BodyExpression range, Expressions translator) {
        Scope.Frame frame = translator.scope().enter();
        String parameter = translator.scope().fresh("q");
        TsExpression code = range(index, range, parameter, translator);
        translator.scope().leave(frame);
        return Code.arrow(List.of(parameter), code);
    }

    private static TsExpression range(
            StubMember.IndexConstant index, BodyExpression range, String parameter, Expressions translator) {
        if (range instanceof BodyExpression.Conditional choice) {
            return Chosen.code(choice, each -> range(index, each, parameter, translator), translator);
        } else if (range instanceof BodyExpression.Call bound) {
            BodyExpression before = bound.receiver().orElseThrow();
            String method = bound.method().name();
            int field = equalities(before);
            return Code.invoke(
                    range(index, before, parameter, translator),
                    method.equals("eqAbsent") ? "eq" : method,
                    Code.text(fieldName(index, field, translator)),
                    written(index, field, boundValue(bound, translator), translator));
        }
        return Code.name(parameter);
    }

    /** How many fields a range has settled; both sides of a condition that something follows have the same type. */
    private static int equalities(BodyExpression range) {
        if (range instanceof BodyExpression.Conditional choice) {
            return equalities(choice.whenTrue());
        }
        return range instanceof BodyExpression.Call bound
                ? equalities(bound.receiver().orElseThrow())
                        + (EQUALITIES.contains(bound.method().name()) ? 1 : 0)
                : 0;
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
