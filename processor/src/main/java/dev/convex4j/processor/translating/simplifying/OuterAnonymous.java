package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.HashSet;
import java.util.Set;

/** The anonymous classes that have classes inside which name them: their members, and those that keep their object. */
final class OuterAnonymous {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<String> usingOuter = new HashSet<>();

    OuterAnonymous(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
        program.methods().values().forEach(this::search);
    }

    static Set<String> in(Program program) {
        OuterAnonymous search = new OuterAnonymous(program);
        Set<String> found = new HashSet<>();
        for (ClassShape shape : program.classes().values()) {
            if (search.namesOuter(shape)) {
                shape.enclosingClass()
                        .flatMap(search.hierarchy::shape)
                        .filter(outer -> outer.nesting() == ClassShape.Nesting.ANONYMOUS
                                && !search.hierarchy.isConstantBody(outer))
                        .ifPresent(outer -> found.add(outer.name()));
            }
        }
        return found;
    }

    private void search(MethodBody body) {
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (expression instanceof BodyExpression.OuterThis) {
                    usingOuter.add(body.key().owner());
                }
            }
        });
    }

    private boolean namesOuter(ClassShape shape) {
        return shape.kind() == ClassShape.Kind.CLASS
                && ((shape.nesting() == ClassShape.Nesting.MEMBER && shape.local()) || needsOuter(shape));
    }

    /** Whether the objects of a class keep one of the class around. */
    boolean needsOuter(ClassShape shape) {
        return shape.inner() && (isUsingOuter(shape) || isBelowInner(shape));
    }

    private boolean isBelowInner(ClassShape shape) {
        return hierarchy.superclass(shape).filter(ClassShape::inner).isPresent();
    }

    /** Also where a class inside reaches through this one. */
    private boolean isUsingOuter(ClassShape shape) {
        return usingOuter.contains(shape.name())
                || program.classes().values().stream()
                        .filter(inner -> inner.enclosingClass()
                                .filter(shape.name()::equals)
                                .isPresent())
                        .anyMatch(inner -> isUsingOuter(inner) || isBelowInner(inner));
    }
}
