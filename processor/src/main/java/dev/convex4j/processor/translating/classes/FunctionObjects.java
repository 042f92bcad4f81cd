package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lambdas for an interface that only classes implement too: objects with the interface's method. */
public final class FunctionObjects {
    private FunctionObjects() {}

    /** The value of a lambda's functional type: the function itself, or {@code { test: (x) => .. }}. */
    public static TsExpression of(BodyExpression written, TsExpression function, Expressions expressions) {
        JavaType type = written.type();
        if (type.isClass(IterableObjects.ITERABLE)) {
            return IterableObjects.ofFunction(function, written.position(), expressions);
        }
        TranslationContext context = expressions.context();
        Optional<ClassShape> shape = type instanceof JavaType.Declared declared
                ? context.hierarchy().shape(declared.name())
                : Optional.empty();
        boolean object = !context.functions().isFunction(type);
        Optional<MethodKey> method = shape.flatMap(own -> context.hierarchy().functionOf(own.name()));
        if (!object || method.isEmpty()) {
            return function;
        }
        ClassForm form = context.hierarchy().form(shape.get().name());
        if (form == ClassForm.CHOICE) {
            return function;
        } else if (form == ClassForm.MIXED) {
            throw Mixtures.declared(shape.get().name(), context);
        } else if (form != ClassForm.INTERFACE || isBesideData(shape.get(), context)) {
            throw Mixtures.refused(shape.get().name(), shape.get().position(), context);
        }
        List<Property> properties = new ArrayList<>();
        properties.add(new Property.KeyValue(context.members().method(method.get()), function));
        ClassMethods.defaults(shape.get(), expressions).forEach(each -> properties.add(new Property.Method(each)));
        return new TsExpression.ObjectLiteral(List.copyOf(properties));
    }

    /** Whether values of an interface above are told apart by what they are, which such an object doesn't say. */
    private static boolean isBesideData(ClassShape shape, TranslationContext context) {
        return context.hierarchy().ancestors(shape.name()).stream()
                .filter(above -> context.hierarchy().shape(above).isPresent())
                .anyMatch(above -> context.hierarchy().form(above).isData());
    }
}
