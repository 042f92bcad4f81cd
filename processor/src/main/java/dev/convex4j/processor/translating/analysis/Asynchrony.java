package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.library.LibraryRow;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which of the user's methods have to wait: those that reach an asynchronous library method over any calls. */
public final class Asynchrony {
    private Asynchrony() {}

    /** The methods whose TypeScript is a promise; callers of one are asynchronous themselves. */
    public static Set<MethodKey> of(Program program, Library library, Hierarchy hierarchy) {
        Set<MethodKey> found = new HashSet<>();
        program.backend().natives().values().stream()
                .filter(NativeModel::async)
                .map(method -> NativeModel.implementation(method.key()))
                .forEach(found::add);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (MethodBody body : program.methods().values()) {
                Search search = new Search(program, library, found);
                BodyWalker.walk(body, search);
                grown |= search.found && found.add(body.key());
                grown |= found.addAll(search.functions);
            }
            for (BodyExpression value : program.constants().values()) {
                Search search = new Search(program, library, found);
                BodyWalker.walk(value, search);
                grown |= found.addAll(search.functions);
            }
            grown |= spread(program, hierarchy, found);
        }
        return Set.copyOf(found);
    }

    /** A virtual method waits if any that a call of it may end in does. */
    private static boolean spread(Program program, Hierarchy hierarchy, Set<MethodKey> found) {
        boolean grown = false;
        for (ClassShape shape : program.classes().values()) {
            for (MethodShape method : shape.methods()) {
                for (MethodKey declared : method.overridden()) {
                    if (hierarchy.method(declared).isPresent()) {
                        grown |= join(method.key(), declared, found);
                    }
                }
            }
            for (ClassShape.Inherited inherited : shape.inherited()) {
                grown |= join(inherited.implementation(), inherited.declared(), found);
            }
        }
        return grown;
    }

    private static boolean join(MethodKey method, MethodKey declared, Set<MethodKey> found) {
        boolean upwards = found.contains(method) && found.add(declared);
        boolean downwards = found.contains(declared) && found.add(method);
        return upwards || downwards;
    }

    /** Whether the evaluation of an expression waits for something. */
    public static boolean reaches(BodyExpression expression, TranslationContext context) {
        Search search = new Search(context.program(), context.library(), context.asyncMethods());
        BodyWalker.walk(expression, search);
        return search.found;
    }

    /** Whether a call of the lambda waits for something. */
    public static boolean bodyReaches(BodyExpression.Lambda lambda, TranslationContext context) {
        Search search = new Search(context.program(), context.library(), context.asyncMethods());
        if (lambda.body() instanceof BodyExpression.LambdaBody.OfExpression body) {
            BodyWalker.walk(body.value(), search);
        } else if (lambda.body() instanceof BodyExpression.LambdaBody.OfBlock body) {
            BodyWalker.walk(body.statements(), search);
        }
        return search.found;
    }

    /**
     * Looks for what waits. A function of one of the user's own interfaces only waits when it is called: then each call of
     * the interface's method does.
     */
    private static final class Search implements BodyVisitor {
        private final Program program;
        private final Library library;
        private final Set<MethodKey> asyncMethods;
        private final Set<MethodKey> functions = new HashSet<>();
        private final Deque<MethodKey> inside = new ArrayDeque<>();
        private boolean found;

        Search(Program program, Library library, Set<MethodKey> asyncMethods) {
            this.program = program;
            this.library = library;
            this.asyncMethods = asyncMethods;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Lambda lambda) {
                ownFunction(lambda.function()).ifPresent(inside::push);
            } else if (expression instanceof BodyExpression.Call call && isAsync(call.method())) {
                note(inside.isEmpty() ? Optional.empty() : Optional.of(inside.peek()));
            } else if (expression instanceof BodyExpression.MethodReference reference && isAsync(reference.method())) {
                Optional<MethodKey> around = inside.isEmpty() ? Optional.empty() : Optional.of(inside.peek());
                note(ownFunction(reference.function()).or(() -> around));
            }
        }

        @Override
        public void leave(BodyExpression expression) {
            if (expression instanceof BodyExpression.Lambda lambda) {
                ownFunction(lambda.function()).ifPresent(function -> inside.pop());
            }
        }

        private void note(Optional<MethodKey> function) {
            function.ifPresent(functions::add);
            found |= function.isEmpty();
        }

        private Optional<MethodKey> ownFunction(Function function) {
            return function.method().filter(method -> program.isOwnClass(method.owner()));
        }

        private boolean isAsync(MethodKey method) {
            return asyncMethods.contains(method)
                    || library.method(method).map(LibraryRow::async).orElse(false);
        }
    }
}
