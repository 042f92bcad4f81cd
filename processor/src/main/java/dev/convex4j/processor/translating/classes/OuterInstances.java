package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;

/** Which inner, local and anonymous classes use the instance of the class around: only those keep it. */
final class OuterInstances {
    private OuterInstances() {}

    /** Whether the class keeps its outer instance in a field; what is around data is a parameter that it sees anyway. */
    static boolean isNeeded(ClassShape shape, TranslationContext context) {
        Hierarchy hierarchy = context.hierarchy();
        return shape.inner()
                && shape.enclosingClass()
                        .filter(name -> hierarchy.shape(name).isPresent() && hierarchy.form(name) == ClassForm.CLASS)
                        .isPresent()
                && (usesOuter(shape, context) || isUsedInside(shape, context) || isPassedOn(shape, context));
    }

    /** Whether the constructor of the superclass wants one. */
    private static boolean isPassedOn(ClassShape shape, TranslationContext context) {
        return context.hierarchy()
                .superclass(shape)
                .filter(above -> isNeeded(above, context))
                .isPresent();
    }

    /** Whether a class inside this one uses an instance further out, which it reaches through this one's. */
    static boolean isUsedInside(ClassShape shape, TranslationContext context) {
        return context.program().classes().values().stream()
                .filter(inner -> inner.inner()
                        && inner.enclosingClass().filter(shape.name()::equals).isPresent())
                .anyMatch(inner -> usesFurther(inner, shape, context) || isUsedInside(inner, context));
    }

    private static boolean usesFurther(ClassShape inner, ClassShape shape, TranslationContext context) {
        Search search = new Search(shape.name());
        walk(inner, context, search);
        return search.found;
    }

    private static boolean usesOuter(ClassShape shape, TranslationContext context) {
        Search search = new Search("");
        walk(shape, context, search);
        return search.found;
    }

    private static void walk(ClassShape shape, TranslationContext context, BodyVisitor visitor) {
        for (MethodBody body : context.program().methods().values()) {
            if (body.key().owner().equals(shape.name())) {
                BodyWalker.walk(body, visitor);
            }
        }
    }

    /** Finds the instance of a class around, other than {@code except}. */
    private static final class Search implements BodyVisitor {
        private final String except;
        private boolean found;

        Search(String except) {
            this.except = except;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.OuterThis outer) {
                found |= !outer.owner().equals(except);
            }
        }
    }
}
