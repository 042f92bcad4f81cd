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
import java.util.List;
import java.util.Optional;

/** {@code withSearchIndex(POSTS.SEARCH_TITLE.search(words).eqAuthorId(id))}: the search becomes the callback of one call. */
public final class Searches {
    private Searches() {}

    public static Value withSearchIndex(BodyExpression.Call call, Expressions translator) {
        BodyExpression search = call.arguments().get(0);
        StubMember.SearchConstant index = index(search, translator);
        TsExpression receiver = translator.receiver(call);
        return Value.of(Code.invoke(
                receiver, "withSearchIndex", Code.text(index.index().name()), callback(index, search, translator)));
    }

    /** The index that is searched, on both sides of a condition. */
    private static StubMember.SearchConstant index(BodyExpression search, Expressions translator) {
        if (search instanceof BodyExpression.Conditional choice) {
            StubMember.SearchConstant index = index(choice.whenTrue(), translator);
            if (!index.equals(index(choice.whenFalse(), translator))) {
                throw Chosen.ofTwoIndexes(choice);
            }
            return index;
        } else if (search instanceof BodyExpression.Call call
                && filter(call, translator).isPresent()) {
            return index(call.receiver().orElseThrow(), translator);
        } else if (search instanceof BodyExpression.Call call
                && call.receiver().orElse(null) instanceof BodyExpression.InstanceField field
                && translator
                                .context()
                                .stubs()
                                .field(field.owner(), field.name())
                                .orElse(null)
                        instanceof StubMember.SearchConstant index) {
            return index;
        }
        throw outsideOfQuery(search);
    }

    public static Untranslatable outsideOfQuery(BodyExpression expression) {
        return Untranslatable.place(
                "this search is not written inside `withSearchIndex`",
                "write it in place, `withSearchIndex(POSTS.SEARCH_TITLE.search(words))`, or choose between two:"
                        + " `withSearchIndex(mine ? POSTS.SEARCH_TITLE.search(words).eqAuthor(me) :"
                        + " POSTS.SEARCH_TITLE.search(words))`",
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
            StubMember.SearchConstant index, BodyExpression search, Expressions translator) {
        String searched = FieldPath.resolve(
                        translator.context().program().backend(),
                        index.table(),
                        index.index().searchField())
                .map(FieldPath::wirePath)
                .orElseThrow();
        Scope.Frame frame = translator.scope().enter();
        String parameter = translator.scope().fresh("q");
        TsExpression code = search(search, searched, parameter, translator);
        translator.scope().leave(frame);
        return Code.arrow(List.of(parameter), code);
    }

    private static TsExpression search(
            BodyExpression search, String searched, String parameter, Expressions translator) {
        if (search instanceof BodyExpression.Conditional choice) {
            return Chosen.code(choice, each -> search(each, searched, parameter, translator), translator);
        }
        BodyExpression.Call call = (BodyExpression.Call) search;
        Optional<StubMember.SearchFilter> filter = filter(call, translator);
        if (filter.isEmpty()) {
            return Code.invoke(Code.name(parameter), "search", Code.text(searched), argument(call, translator));
        }
        FieldPath field = filter.get().field();
        return Code.invoke(
                search(call.receiver().orElseThrow(), searched, parameter, translator),
                "eq",
                Code.text(field.wirePath()),
                SafeIntegers.written(field.type(), argument(call, translator), field.wirePath(), translator.module()));
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
