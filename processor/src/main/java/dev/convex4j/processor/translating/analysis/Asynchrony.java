package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.library.LibraryRow;
import java.util.HashSet;
import java.util.Set;

/** Which of the user's methods have to wait: those that reach an asynchronous library method over any calls. */
public final class Asynchrony {
    private Asynchrony() {}

    /** The methods whose TypeScript is a promise; callers of one are asynchronous themselves. */
    public static Set<MethodKey> of(Program program, Library library) {
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
        }
        return Set.copyOf(found);
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
