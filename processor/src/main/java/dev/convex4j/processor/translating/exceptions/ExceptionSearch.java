package dev.convex4j.processor.translating.exceptions;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.SeenExceptions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for what code can see of the exceptions that others throw. */
public final class ExceptionSearch {
    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<MethodKey> reached = new HashSet<>();
    private final Deque<MethodKey> waiting = new ArrayDeque<>();
    private final Set<Position> seen = new HashSet<>();
    private final Set<Position> thrown = new HashSet<>();
    private final Set<Position> all = new HashSet<>();
    private final List<BodyExpression> functions = new ArrayList<>();
    private final Set<String> usedTypes = new HashSet<>();
    private final Deque<String> called = new ArrayDeque<>();
    private final List<BodyStatement.Try> catchingAll = new ArrayList<>();
    private boolean checked;
    private boolean errors;

    private ExceptionSearch(Program program) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
    }

    /**
     * What code can see of the exceptions of a program.
     *
     * @param bodies what the program can run
     */
    public static SeenExceptions in(Program program, Collection<MethodBody> bodies) {
        ExceptionSearch search = new ExceptionSearch(program);
        bodies.forEach(body -> BodyWalker.walk(body, search.new Survey()));
        search.follow();
        Set<Position> plain = new HashSet<>(search.all);
        plain.retainAll(search.thrown);
        plain.removeAll(search.seen);
        return new SeenExceptions(
                Set.copyOf(plain),
                search.checked,
                search.errors,
                Recursion.within(search.catchingAll, program, search.hierarchy));
    }

    private void follow() {
        while (!waiting.isEmpty() || !called.isEmpty()) {
            if (waiting.isEmpty()) {
                String type = called.remove();
                functions.stream()
                        .filter(function -> isA(function, type))
                        .forEach(function -> BodyWalker.walk(function, new Inside()));
                continue;
            }
            @Nullable MethodBody body = program.methods().get(waiting.remove());
            if (body != null) {
                BodyWalker.walk(body, new Inside());
            }
        }
    }

    private boolean isA(BodyExpression function, String type) {
        return function.type() instanceof JavaType.Declared own
                && (own.name().equals(type) || hierarchy.ancestors(own.name()).contains(type));
    }

    private static boolean isFunction(BodyExpression expression) {
        return expression instanceof BodyExpression.Lambda || expression instanceof BodyExpression.MethodReference;
    }

    /** Where a value of an interface is used, any function may run that is written somewhere for it. */
    private void use(BodyExpression value) {
        if (!isFunction(value) && value.type() instanceof JavaType.Declared type && usedTypes.add(type.name())) {
            called.add(type.name());
        }
    }

    private void reach(MethodKey method) {
        if (reached.add(method)) {
            waiting.add(method);
            hierarchy.overriding(method).forEach(this::reach);
        }
    }

    /** Notes which exceptions are created, which of them are thrown at once, and what looks at exceptions. */
    private final class Survey implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (isFunction(expression)) {
                functions.add(expression);
            }
            if (expression instanceof BodyExpression.New creation && isException(creation.constructor())) {
                created(creation.constructor(), creation.position());
            } else if (expression instanceof BodyExpression.MethodReference reference
                    && isException(reference.method())
                    && reference.kind() == BodyExpression.ReferenceKind.CONSTRUCTOR) {
                created(reference.method(), reference.position());
            } else if (expression instanceof BodyExpression.Call call
                    && call.method().name().equals("orElseThrow")) {
                call.arguments().forEach(this::supplied);
            }
        }

        private void created(MethodKey constructor, Position position) {
            all.add(position);
            errors |= !ExceptionTypes.isSubclass(constructor.owner(), ExceptionTypes.EXCEPTION, program);
            checked |= !ExceptionTypes.isSubclass(constructor.owner(), ExceptionTypes.RUNTIME, program);
        }

        private void supplied(BodyExpression supplier) {
            if (supplier instanceof BodyExpression.MethodReference) {
                thrown.add(supplier.position());
            } else if (supplier instanceof BodyExpression.Lambda lambda
                    && lambda.body() instanceof LambdaBody.OfExpression body) {
                thrown.add(body.value().position());
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.Throw failure) {
                thrown.add(failure.value().position());
            } else if (statement instanceof BodyStatement.Try attempt) {
                tried(attempt);
            }
        }

        private void tried(BodyStatement.Try attempt) {
            boolean all = attempt.catches().stream()
                    .flatMap(clause -> clause.types().stream())
                    .anyMatch(ExceptionTypes::maySeeOverflow);
            if (all) {
                catchingAll.add(attempt);
            }
            if (looks(attempt)) {
                reachFromLibrary();
                BodyWalker.walk(attempt.body(), new Inside());
                for (BodyStatement.Resource resource : attempt.resources()) {
                    resource.variable().ifPresent(variable -> BodyWalker.walk(List.of(variable), new Inside()));
                    BodyWalker.walk(resource.close(), new Inside());
                }
            }
        }
    }

    /** What runs inside a {@code try} that looks at its exceptions. */
    private final class Inside implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            use(expression);
            if (expression instanceof BodyExpression.New creation) {
                seen.add(creation.position());
                create(creation.constructor());
            } else if (expression instanceof BodyExpression.NewAnonymous creation) {
                create(creation.superConstructor());
                reach(initializer(creation.className()));
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                seen.add(reference.position());
                create(reference.method());
            } else if (expression instanceof BodyExpression.Call call) {
                reach(call.method());
            }
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.ConstructorCall call) {
                create(call.constructor());
            }
        }
    }

    /** A constructor also runs the code of the declarations, and what Java calls of the superclass. */
    private void create(MethodKey constructor) {
        if (!reached.contains(constructor)) {
            reach(constructor);
            reach(initializer(constructor.owner()));
            hierarchy
                    .shape(constructor.owner())
                    .flatMap(hierarchy::implicitSuperConstructor)
                    .ifPresent(this::create);
        }
    }

    private static MethodKey initializer(String className) {
        return new MethodKey(className, MethodBody.INSTANCE_INITIALIZER, List.of());
    }

    /** The library calls methods without a sign in the code, such as {@code toString} and {@code compare}. */
    private void reachFromLibrary() {
        program.classes().values().stream()
                .flatMap(shape -> shape.methods().stream())
                .filter(method -> method.overridden().stream().anyMatch(above -> !program.isOwnClass(above.owner())))
                .map(MethodShape::key)
                .forEach(this::reach);
    }

    private boolean isException(MethodKey constructor) {
        return constructor.name().equals("<init>") && ExceptionTypes.isThrowable(constructor.owner(), program);
    }

    /** Whether a {@code try} tells exceptions apart, or uses one for more than to throw it again. */
    private boolean looks(BodyStatement.Try attempt) {
        return attempt.catches().stream()
                .anyMatch(clause -> !clause.types().stream().allMatch(ExceptionTypes::isGeneral)
                        || !new CaughtUses(clause, program).areAnonymous());
    }
}
