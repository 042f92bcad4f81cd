package dev.convex4j.processor.translating.operators;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.IterableObjects;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Map;
import java.util.Optional;

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

    private static TsExpression adapted(BodyExpression object, Expressions translator) {
        boolean instance = object.type() instanceof JavaType.Declared own
                && !translator.context().hierarchy().form(own.name()).isData();
        if (!instance) {
            throw IterableObjects.refused(object.position());
        }
        return IterableObjects.of(translator.code(object), object.position(), translator);
    }
}
