package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.SafeIntegers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code ctx.vectorSearch(FOODS.BY_EMBEDDING, vector).limit(16).filter(..).collect()} as Convex's one call. */
public final class VectorSearches {
    private VectorSearches() {}

    public static Value read(BodyExpression.Call call, Expressions translator) {
        Deque<BodyExpression.Call> steps = new ArrayDeque<>();
        BodyExpression step = call.receiver().orElseThrow();
        while (step instanceof BodyExpression.Call one && !one.method().name().equals("vectorSearch")) {
            steps.push(one);
            step = one.receiver().orElseThrow();
        }
        if (!(step instanceof BodyExpression.Call search)) {
            throw unread(step);
        }
        StubMember.VectorConstant index = index(search, translator);
        TsExpression context = translator.receiver(search);
        List<Property> options = new ArrayList<>();
        options.add(new Property.KeyValue(
                "vector", translator.code(search.arguments().get(1))));
        Set<String> named = new HashSet<>();
        for (BodyExpression.Call one : steps) {
            if (!named.add(one.method().name())) {
                throw Untranslatable.place(
                        "this search calls `" + one.method().name() + "` twice",
                        "call it once; several values are joined by `f.or(..)` or `f.in(..)`",
                        one.position());
            }
            BodyExpression argument = one.arguments().get(0);
            options.add(
                    one.method().name().equals("limit")
                            ? new Property.KeyValue("limit", translator.code(argument))
                            : new Property.KeyValue("filter", filter(argument, index, translator)));
        }
        return Value.of(Code.await(Code.invoke(
                context,
                "vectorSearch",
                Code.text(index.table().name()),
                Code.text(index.index().name()),
                new TsExpression.ObjectLiteral(List.copyOf(options)))));
    }

    public static Untranslatable unread(BodyExpression part) {
        return Untranslatable.place(
                "this vector search is not written in one expression",
                "write it from `ctx.vectorSearch(..)` to `.collect()`",
                part.position());
    }

    private static StubMember.VectorConstant index(BodyExpression.Call search, Expressions translator) {
        BodyExpression index = search.arguments().get(0);
        if (index instanceof BodyExpression.InstanceField field
                && translator
                                .context()
                                .stubs()
                                .field(field.owner(), field.name())
                                .orElse(null)
                        instanceof StubMember.VectorConstant constant) {
            return constant;
        }
        throw Untranslatable.place(
                "this index is not written in place",
                "use the table's constant, such as `FOODS.BY_EMBEDDING`",
                index.position());
    }

    private static TsExpression filter(
            BodyExpression predicate, StubMember.VectorConstant index, Expressions translator) {
        if (!(predicate instanceof BodyExpression.Lambda lambda)
                || !(lambda.body() instanceof LambdaBody.OfExpression body)) {
            throw Queries.filterElsewhere(predicate, "filter(f -> f.eq(FOODS.cuisine, cuisine))");
        }
        if (Asynchrony.reaches(body.value(), translator.context())) {
            throw Untranslatable.place(
                    "a filter waits for something",
                    "assign the value to a local variable before the search",
                    body.value().position());
        }
        requireFilterFields(body.value(), index, translator);
        Scope.Frame frame = translator.scope().enter();
        String parameter = translator.scope().fresh("q");
        translator
                .scope()
                .alias(lambda.parameters().get(0).id(), new Scope.Binding(parameter, Absence.UNDEFINED, true));
        TsExpression condition = translator.code(body.value());
        translator.scope().leave(frame);
        return Code.arrow(List.of(parameter), condition);
    }

    private static void requireFilterFields(
            BodyExpression condition, StubMember.VectorConstant index, Expressions translator) {
        if (condition instanceof BodyExpression.Conditional choice) {
            requireFilterFields(choice.whenTrue(), index, translator);
            requireFilterFields(choice.whenFalse(), index, translator);
            return;
        }
        if (!(condition instanceof BodyExpression.Call call)) {
            throw Untranslatable.place(
                    "this condition is not written in place",
                    "write it as `f.eq(FOODS.cuisine, cuisine)`",
                    condition.position());
        }
        if (call.method().name().equals("or")) {
            call.arguments().forEach(one -> requireFilterFields(one, index, translator));
            return;
        }
        Field field = Queries.field(call.arguments().get(0), translator.context());
        if (!index.index().filterFields().contains(field.javaName())) {
            throw Untranslatable.place(
                    "`" + field.javaName() + "` is no filter field of the index `"
                            + index.index().name() + "`",
                    "add it to the index: `filterFields = \"" + field.javaName() + "\"`",
                    call.position());
        }
    }

    /** {@code f.eq(FOODS.cuisine, cuisine)}, and {@code f.in(FOODS.cuisine, cuisines)} for several values. */
    public static Value comparison(BodyExpression.Call call, Expressions translator) {
        TsExpression builder = translator.receiver(call);
        Field field = Queries.field(call.arguments().get(0), translator.context());
        BodyExpression argument = call.arguments().get(1);
        TsExpression value = translator.into(argument, call.invocation().targetType(1));
        if (call.method().name().equals("eq")) {
            return Value.of(equal(builder, field, value, translator));
        }
        Scope.Frame frame = translator.scope().enter();
        String each = translator.scope().fresh("value");
        TsExpression alternatives = Code.invoke(
                value, "map", Code.arrow(List.of(each), equal(builder, field, Code.name(each), translator)));
        translator.scope().leave(frame);
        return Value.of(Code.invoke(builder, "or", new TsExpression.Spread(alternatives)));
    }

    private static TsExpression equal(TsExpression builder, Field field, TsExpression value, Expressions translator) {
        return Code.invoke(
                builder,
                "eq",
                Code.text(field.wireName()),
                SafeIntegers.written(field.type(), value, field.wireName(), translator.module()));
    }
}
