package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.ConstructorCall;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.EarlyUses;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Which classes need more than the one constructor that TypeScript has, which runs the code of the classes below only after
 * its own. A class is together with all that it extends and all that extends it.
 */
final class StagedClasses {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Construction construction;
    private final Map<String, EarlyUses.Found> early = new HashMap<>();
    private final Set<String> staged = new LinkedHashSet<>();

    private StagedClasses(Program program, Hierarchy hierarchy, Construction construction) {
        this.program = program;
        this.hierarchy = hierarchy;
        this.construction = construction;
    }

    static StagedClasses of(Program program, Hierarchy hierarchy, Set<MethodKey> reached) {
        StagedClasses classes = new StagedClasses(program, hierarchy, new Construction(program, hierarchy, reached));
        classes.find(reached);
        return classes;
    }

    Set<String> names() {
        return staged;
    }

    /** The fields that may be read as zeros, as {@code Owner.name}. */
    Set<String> early() {
        Set<String> fields = new HashSet<>();
        early.values().forEach(found -> fields.addAll(found.fields()));
        return fields;
    }

    private void find(Set<MethodKey> reached) {
        for (ClassShape shape : program.classes().values()) {
            if (isClass(shape)) {
                early.put(shape.name(), EarlyUses.of(shape, program, hierarchy));
            }
        }
        for (ClassShape shape : program.classes().values()) {
            if (isClass(shape) && (hasSeveral(shape) || usesBelow(shape))) {
                add(shape);
            }
        }
        for (MethodKey key : reached) {
            MethodBody body = program.methods().get(key);
            if (body != null) {
                BodyWalker.walk(body, new Calls());
            }
        }
        for (ClassShape shape : program.classes().values()) {
            hierarchy.implicitSuperConstructor(shape).ifPresent(above -> call(above, List.of()));
        }
    }

    private boolean isClass(ClassShape shape) {
        return shape.kind() == ClassShape.Kind.CLASS && hierarchy.form(shape.name()) == ClassForm.CLASS;
    }

    private boolean hasSeveral(ClassShape shape) {
        return construction.independent(shape).size() > 1
                && construction.stored(shape).isEmpty();
    }

    private boolean usesBelow(ClassShape shape) {
        return Objects.requireNonNull(early.get(shape.name())).below();
    }

    /** Adds the whole family, unless it is one of exceptions: those get what they say from a constructor of the library. */
    private void add(ClassShape shape) {
        ClassShape root = shape;
        Optional<ClassShape> above = hierarchy.superclass(root);
        while (above.isPresent()) {
            root = above.get();
            above = hierarchy.superclass(root);
        }
        if (root.superclass().isPresent()) {
            return;
        }
        Deque<ClassShape> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            ClassShape next = waiting.remove();
            if (isClass(next) && staged.add(next.name())) {
                waiting.addAll(hierarchy.subtypes(next.name()));
            }
        }
    }

    /** A call of a constructor by one of a class below, where TypeScript's may be another one. */
    private void call(MethodKey constructor, List<BodyExpression> arguments) {
        ClassShape shape = hierarchy.shape(constructor.owner()).orElse(null);
        if (shape == null || !isClass(shape) || staged.contains(shape.name())) {
            return;
        }
        boolean direct = construction.stored(shape).isEmpty()
                && construction.delegating(shape).stream()
                        .noneMatch(body -> body.key().equals(constructor));
        if (!direct && construction.inlined(shape, constructor, arguments).isEmpty()) {
            add(shape);
        }
    }

    /** Finds the calls of constructors. */
    private final class Calls implements BodyVisitor {
        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof ConstructorCall constructor && !constructor.own()) {
                call(constructor.constructor(), constructor.arguments());
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.NewAnonymous creation) {
                call(creation.superConstructor(), creation.arguments());
            }
        }
    }
}
