package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What goes where a {@code Collection} or an {@code Iterable} goes: anything that JavaScript's loops take. */
final class Iterables {
    private static final String ITERABLE = "java.lang.Iterable";

    /** The parts of a map that are the map itself, seen from another side. */
    private static final Map<String, String> VIEWS = Map.of("keySet", "keysOf", "values", "valuesOf");

    private Iterables() {}

    static boolean isAny(JavaType target) {
        return CollectionKind.of(target)
                .filter(CollectionKind.COLLECTION::equals)
                .isPresent();
    }

    static TsExpression into(BodyExpression expression, JavaType target, Expressions translator) {
        Optional<BodyExpression> map = ListTypes.viewed(expression);
        boolean own = target.isClass(ITERABLE)
                && expression.type() instanceof JavaType.Declared declared
                && translator.context().hierarchy().shape(declared.name()).isPresent();
        if (own) {
            return adapted(expression, translator);
        } else if (map.isEmpty()) {
            return translator.code(expression);
        }
        return view((BodyExpression.Call) expression, map.get(), translator);
    }

    /** {@code valuesOf(scores)}. */
    private static TsExpression view(BodyExpression.Call view, BodyExpression map, Expressions translator) {
        String helper = VIEWS.get(view.method().name());
        if (helper == null || translator.context().lists().mayBeUnordered(view.position())) {
            return translator.code(view);
        }
        return Code.call(Helpers.java(helper, translator), Nulls.dereferenced(map, translator));
    }

    /** {@code iterable(basket)}: a loop over it asks the iterator of the basket. */
    private static TsExpression adapted(BodyExpression object, Expressions translator) {
        boolean instance = object.type() instanceof JavaType.Declared own
                && !translator.context().hierarchy().form(own.name()).isData();
        if (!instance || waits(translator.context())) {
            throw Untranslatable.construct(
                    "this object as an `Iterable` of any kind",
                    "declare the parameter as its own class, or pass a list of the elements",
                    object.position());
        }
        return Code.call(Helpers.java("iterable", translator), translator.code(object));
    }

    private static boolean waits(TranslationContext context) {
        return Stream.of(
                        context.hierarchy().implementing(ITERABLE, "iterator"),
                        context.hierarchy().implementing("java.util.Iterator", "hasNext"),
                        context.hierarchy().implementing("java.util.Iterator", "next"))
                .anyMatch(methods -> methods.stream().anyMatch(context.asyncMethods()::contains));
    }
}
