package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.SafeIntegers;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** {@code withSearchIndex(POSTS.SEARCH_TITLE.search(words).eqAuthorId(id))}: the search becomes the callback of one call. */
public final class Searches {
    private Searches() {}

    public static Value withSearchIndex(BodyExpression.Call call, Expressions translator) {
        Deque<BodyExpression.Call> filters = new ArrayDeque<>();
        BodyExpression step = call.arguments().get(0);
        while (step instanceof BodyExpression.Call filter
                && filter(filter, translator).isPresent()) {
            filters.push(filter);
            step = filter.receiver().orElseThrow();
        }
        if (!(step instanceof BodyExpression.Call search)
                || !(search.receiver().orElse(null) instanceof BodyExpression.InstanceField field)
                || !(translator
                                .context()
                                .stubs()
                                .field(field.owner(), field.name())
                                .orElse(null)
                        instanceof StubMember.SearchConstant index)) {
            throw outsideOfQuery(step);
        }
        TsExpression receiver = translator.receiver(call);
        return Value.of(Code.invoke(
                receiver,
                "withSearchIndex",
                Code.text(index.index().name()),
                callback(index, search, filters, translator)));
    }

    public static Untranslatable outsideOfQuery(BodyExpression expression) {
        return Untranslatable.place(
                "this search is not written inside `withSearchIndex`",
                "write it in place: `withSearchIndex(POSTS.SEARCH_TITLE.search(words))`",
                expression.position());
    }

    private static Optional<StubMember.SearchFilter> filter(BodyExpression.Call call, Expressions translator) {
        return translator
                .context()
                .stubs()
                .method(call.method().owner(), call.method().name())
                .filter(StubMember.SearchFilter.class::isInstance)
                .map(StubMember.SearchFilter.class::cast);
    }

    private static TsExpression callback(
            StubMember.SearchConstant index,
            BodyExpression.Call search,
            Deque<BodyExpression.Call> filters,
            Expressions translator) {
        String searched = FieldPath.resolve(
                        translator.context().program().backend(),
                        index.table(),
                        index.index().searchField())
                .map(FieldPath::wirePath)
                .orElseThrow();
        Scope.Frame frame = translator.scope().enter();
        String parameter = translator.scope().fresh("q");
        TsExpression code =
                Code.invoke(Code.name(parameter), "search", Code.text(searched), argument(search, translator));
        for (BodyExpression.Call call : filters) {
            FieldPath field = filter(call, translator).orElseThrow().field();
            code = Code.invoke(
                    code,
                    "eq",
                    Code.text(field.wirePath()),
                    SafeIntegers.written(
                            field.type(), argument(call, translator), field.wirePath(), translator.module()));
        }
        translator.scope().leave(frame);
        return Code.arrow(List.of(parameter), code);
    }

    private static TsExpression argument(BodyExpression.Call call, Expressions translator) {
        BodyExpression value = call.arguments().get(0);
        if (Asynchrony.reaches(value, translator.context())) {
            throw Untranslatable.place(
                    "a part of a search reads the database",
                    "assign the value to a local variable before the query",
                    value.position());
        }
        return translator.into(value, call.invocation().targetType(0));
    }
}
