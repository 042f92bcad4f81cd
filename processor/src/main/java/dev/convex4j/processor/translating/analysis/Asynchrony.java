package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.library.LibraryRow;
import java.util.HashSet;
import java.util.Set;

/** Which of the user's methods have to wait: those that reach an asynchronous library method over any calls. */
public final class Asynchrony {
    private Asynchrony() {}

    /** The methods whose TypeScript is a promise; callers of one are asynchronous themselves. */
    public static Set<MethodKey> of(Program program, Library library, Hierarchy hierarchy) {
        Set<MethodKey> found = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (MethodBody body : program.methods().values()) {
                if (!found.contains(body.key()) && new Search(library, found).isFoundIn(body)) {
                    found.add(body.key());
                    grown = true;
                }
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
        if (found.contains(method)) {
            return found.add(declared);
        }
        return found.contains(declared) && found.add(method);
    }

    /** Whether the evaluation of an expression waits for something. */
    public static boolean reaches(BodyExpression expression, TranslationContext context) {
        Search search = new Search(context.library(), context.asyncMethods());
        BodyWalker.walk(expression, search);
        return search.found;
    }

    private static final class Search implements BodyVisitor {
        private final Library library;
        private final Set<MethodKey> asyncMethods;
        private boolean found;

        Search(Library library, Set<MethodKey> asyncMethods) {
            this.library = library;
            this.asyncMethods = asyncMethods;
        }

        boolean isFoundIn(MethodBody body) {
            BodyWalker.walk(body, this);
            return found;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Call call) {
                found |= isAsync(call.method());
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                found |= isAsync(reference.method());
            }
        }

        private boolean isAsync(MethodKey method) {
            return asyncMethods.contains(method)
                    || library.method(method).map(LibraryRow::async).orElse(false);
        }
    }
}
