package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.ClassForm;

/** Questions about the user's types. */
public final class Hierarchies {
    private Hierarchies() {}

    /** Where the user's class stands that a type names. */
    static Position position(JavaType type, TranslationContext context) {
        return context.hierarchy()
                .shape(((JavaType.Declared) type).name())
                .orElseThrow()
                .position();
    }

    /** Whether the values of a type are instances of TypeScript classes, which have an identity. */
    public static boolean isInstance(JavaType type, TranslationContext context) {
        if (!(type instanceof JavaType.Declared declared)
                || context.hierarchy().shape(declared.name()).isEmpty()) {
            return false;
        }
        ClassForm form = context.hierarchy().form(declared.name());
        return form == ClassForm.CLASS || form == ClassForm.INTERFACE;
    }

    /** Whether a class declares no way to create an instance but the one that Java adds. */
    static boolean hasWrittenConstructor(ClassShape shape) {
        return shape.constructors().stream().anyMatch(constructor -> !constructor.implicit());
    }
}
