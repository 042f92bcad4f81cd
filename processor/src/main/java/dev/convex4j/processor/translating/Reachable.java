package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the registered functions and routes reach of the user's own code.
 *
 * @param helpers the methods that are no registered function
 * @param constants the static final fields, as {@code Owner.name}
 */
record Reachable(Set<MethodKey> helpers, Set<String> constants) {
    static Reachable from(Backend backend, Program program) {
        Set<MethodKey> functions = new HashSet<>();
        backend.functions().stream().map(FunctionModel::key).forEach(functions::add);
        Search search = new Search(program);
        functions.forEach(search::visit);
        backend.routes().stream().map(RouteModel::target).forEach(search::visit);
        search.finish();
        Set<MethodKey> helpers = new LinkedHashSet<>(search.methods);
        helpers.removeAll(functions);
        return new Reachable(helpers, search.constants);
    }

    private static final class Search implements BodyVisitor {
        private final Program program;
        private final Set<MethodKey> methods = new LinkedHashSet<>();
        private final Set<String> constants = new LinkedHashSet<>();
        private final Deque<MethodKey> waiting = new ArrayDeque<>();

        Search(Program program) {
            this.program = program;
        }

        void visit(MethodKey method) {
            if (program.methods().containsKey(method) && methods.add(method)) {
                waiting.add(method);
            }
        }

        void finish() {
            while (!waiting.isEmpty()) {
                @Nullable MethodBody body = program.methods().get(waiting.remove());
                if (body != null) {
                    BodyWalker.walk(body, this);
                }
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Call call) {
                visit(call.method());
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                visit(reference.method());
            } else if (expression instanceof BodyExpression.StaticField field
                    && program.isOwnClass(field.owner())
                    && constants.add(field.owner() + "." + field.name())) {
                @Nullable BodyExpression value = program.constants().get(field.owner() + "." + field.name());
                if (value != null) {
                    BodyWalker.walk(value, this);
                }
            }
        }
    }
}
