package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.SafeIntegers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a query that are no plain method call. */
public final class Queries {
    private static final String FILTER_LINT = "eslint-disable-next-line @convex-dev/no-filter-in-query -- ";

    private Queries() {}

    /** {@code collect()}, {@code take(n)}, {@code first()} and {@code unique()}. */
    public static Value read(BodyExpression.Call call, Expressions translator) {
        TsExpression code = Code.await(Code.call(
                Code.member(translator.receiver(call), call.method().name()), translator.codes(call.arguments())));
        String table = TypeNames.tableOfDocument(Types.argument(call.type()), translator.context())
                .orElseThrow(() -> anyTable(call));
        return Types.isOptional(call.type())
                ? new Value(Entries.document(table, code, translator), Absence.NULL)
                : Value.of(Entries.documents(table, code, translator));
    }

    /** Whether an expression gives the documents of a query to a loop. */
    public static boolean isIterated(BodyExpression values) {
        return values instanceof BodyExpression.Call call
                && call.method().name().equals("iterator")
                && call.method().owner().equals("dev.convex4j.runtime.OrderedQuery");
    }

    /** {@code checkPost(post, "posts");} for each document that a loop reads. */
    public static Optional<TsExpression> check(BodyExpression values, TsExpression document, Expressions translator) {
        BodyExpression query = ((BodyExpression.Call) values).receiver().orElseThrow();
        String table =
                TypeNames.tableOfQuery(query.type(), translator.context()).orElseThrow(() -> anyTable(values));
        return Entries.check(table, document, translator);
    }

    public static Untranslatable iteratorOutsideOfLoop(BodyExpression.Call call) {
        return Untranslatable.place(
                "this iterator of a query is not that of a `for` loop",
                "for (PostDoc post : query) { .. }",
                call.position());
    }

    /** A query is no {@code Iterable} in TypeScript, where a loop waits for each of its documents. */
    public static void requireQuery(BodyExpression value, JavaType target) {
        if (TypeNames.isQuery(value.type()) && target instanceof JavaType.Declared && !TypeNames.isQuery(target)) {
            throw Untranslatable.place(
                    "this query becomes a `" + Types.display(target) + "`",
                    "give the list that it reads, `query.take(10)`, or declare an `OrderedQuery<Post, PostDoc>`",
                    value.position());
        }
    }

    /** What every Java object can do, and every {@code Iterable}. */
    public static void requireOwnMethod(BodyExpression.Call call) {
        if (call.receiver().filter(query -> TypeNames.isQuery(query.type())).isPresent()
                && !call.method().owner().startsWith("dev.convex4j.runtime.")) {
            throw Untranslatable.construct(
                    "`" + call.method().name() + "(..)` of a query",
                    "write a loop, `for (PostDoc post : query) { .. }`, or read it: `query.take(10)`",
                    call.position());
        }
    }

    private static Untranslatable anyTable(BodyExpression query) {
        return Untranslatable.construct("a query of documents of any table", "query one table", query.position());
    }

    public static Value order(BodyExpression.Call call, Expressions translator) {
        if (call.arguments().get(0) instanceof BodyExpression.EnumConstant order) {
            return Value.of(Code.invoke(
                    translator.receiver(call), "order", Code.text(order.name().toLowerCase(Locale.ROOT))));
        }
        BodyExpression order = call.arguments().get(0);
        if (order instanceof BodyExpression.Conditional conditional
                && conditional.whenTrue() instanceof BodyExpression.EnumConstant whenTrue
                && conditional.whenFalse() instanceof BodyExpression.EnumConstant whenFalse) {
            return Value.of(Code.invoke(
                    translator.receiver(call),
                    "order",
                    new TsExpression.Conditional(
                            translator.code(conditional.condition()),
                            Code.text(whenTrue.name().toLowerCase(Locale.ROOT)),
                            Code.text(whenFalse.name().toLowerCase(Locale.ROOT)))));
        }
        throw Untranslatable.place(
                "this order is not written in place",
                "use `Order.ASC`, `Order.DESC`, or `condition ? Order.ASC : Order.DESC`",
                order.position());
    }

    public static Value filter(BodyExpression.Call call, Expressions translator) {
        if (call.arguments().get(0) instanceof BodyExpression.Lambda lambda
                && lambda.body() instanceof LambdaBody.OfExpression body) {
            if (Asynchrony.reaches(body.value(), translator.context())) {
                throw Untranslatable.place(
                        "a filter reads the database",
                        "assign the value to a local variable before the query",
                        body.value().position());
            }
            TsExpression receiver = translator.receiver(call);
            Scope.Frame frame = translator.scope().enter();
            String parameter = translator.scope().fresh("q");
            translator
                    .scope()
                    .alias(lambda.parameters().get(0).id(), new Scope.Binding(parameter, Absence.UNDEFINED, true));
            TsExpression condition = translator.code(body.value());
            translator.scope().leave(frame);
            TsExpression member = new TsExpression.Member(receiver, "filter", false, List.of(lintComment(call)));
            return Value.of(Code.call(member, Code.arrow(List.of(parameter), condition)));
        }
        throw filterElsewhere(call.arguments().get(0), "filter(f -> f.eq(POSTS.title, title))");
    }

    /** Convex's filters are expressions; what they need is there before. */
    static Untranslatable filterElsewhere(BodyExpression predicate, String example) {
        return predicate instanceof BodyExpression.Lambda
                ? Untranslatable.place(
                        "this filter has statements",
                        "compute what it needs before the query, and choose by a condition: `filter(f -> mine ? f.eq(..) :"
                                + " f.eq(..))`",
                        predicate.position())
                : Untranslatable.place(
                        "this filter is not written in place", "write it as `" + example + "`", predicate.position());
    }

    /** Convex's linter warns of every filter; the two that CVX401 lets pass are meant. */
    private static String lintComment(BodyExpression.Call filter) {
        BodyExpression step = filter;
        while (step instanceof BodyExpression.Call call
                && call.receiver().isPresent()
                && !call.method().name().equals("query")) {
            if (call.method().name().equals("withIndex")) {
                return FILTER_LINT + "narrows an index range";
            } else if (call.method().name().equals("withSearchIndex")) {
                return FILTER_LINT + "narrows a search";
            }
            step = call.receiver().get();
        }
        boolean begun = step instanceof BodyExpression.Call call
                && call.method().owner().equals("dev.convex4j.runtime.DatabaseReader");
        if (!begun) {
            return FILTER_LINT + "narrows what the query reads";
        }
        return FILTER_LINT + "reads the whole table on purpose";
    }

    /** {@code f.eq(POSTS.title, title)}: {@code q.eq(q.field("title"), title)}. */
    public static Value comparison(BodyExpression.Call call, Expressions translator) {
        TsExpression builder = translator.receiver(call);
        Field field = field(call.arguments().get(0), translator.context());
        TsExpression left = Code.invoke(builder, "field", Code.text(field.wireName()));
        BodyExpression value = call.arguments().get(1);
        TsExpression right = translator.into(value, call.invocation().targetType(1));
        return Value.of(Code.invoke(
                builder,
                call.method().name(),
                left,
                SafeIntegers.written(field.type(), right, field.wireName(), translator.module())));
    }

    public static Value junction(BodyExpression.Call call, Expressions translator) {
        return Value.of(Code.call(
                Code.member(translator.receiver(call), call.method().name()), translator.codes(call.arguments())));
    }

    /** The field that a constant such as {@code POSTS.title} stands for. */
    static Field field(BodyExpression expression, TranslationContext context) {
        if (expression instanceof BodyExpression.InstanceField field
                && context.stubs().field(field.owner(), field.name()).orElse(null)
                        instanceof StubMember.FieldConstant constant) {
            return constant.field();
        }
        throw Untranslatable.place(
                "this field is not written in place",
                "use the table's constant, such as `POSTS.title`; where a condition says which, write it around the"
                        + " comparisons: `byTitle ? f.eq(POSTS.title, text) : f.eq(POSTS.author, text)`",
                expression.position());
    }
}
