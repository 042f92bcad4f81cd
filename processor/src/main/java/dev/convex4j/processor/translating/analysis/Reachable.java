package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.DecodedType;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the registered functions and routes reach of the user's own code.
 *
 * @param helpers the methods that are no registered function
 * @param constants the values of the static final fields, by {@code Owner.name}
 * @param decoded the types that bodies check JSON against
 */
public record Reachable(Set<MethodKey> helpers, Map<String, BodyExpression> constants, List<DecodedType> decoded) {
    public static Reachable from(Backend backend, Program program) {
        Set<MethodKey> functions = new HashSet<>();
        backend.functions().stream().map(FunctionModel::key).forEach(functions::add);
        Search search = new Search(program);
        functions.forEach(search::visit);
        backend.routes().stream().map(RouteModel::target).forEach(search::visit);
        search.finish();
        Set<MethodKey> helpers = new LinkedHashSet<>(search.methods);
        helpers.removeAll(functions);
        return new Reachable(helpers, search.constants, List.copyOf(search.decoded));
    }

    private static final class Search implements BodyVisitor {
        private final Program program;
        private final Set<MethodKey> methods = new LinkedHashSet<>();
        private final Map<String, BodyExpression> constants = new LinkedHashMap<>();
        private final List<DecodedType> decoded = new ArrayList<>();
        private String module = "";
        private final Deque<MethodKey> waiting = new ArrayDeque<>();

        Search(Program program) {
            this.program = program;
        }

        void visit(MethodKey method) {
            if (program.methods().containsKey(method) && !program.isLocalClass(method.owner()) && methods.add(method)) {
                waiting.add(method);
                initialize(method.owner());
            }
        }

        /** Java runs a class's static initializer before the first use of its members. */
        private void initialize(String owner) {
            MethodKey initializer = new MethodKey(owner, MethodBody.STATIC_INITIALIZER, List.of());
            if (program.methods().containsKey(initializer) && methods.add(initializer)) {
                waiting.add(initializer);
            }
        }

        void finish() {
            while (!waiting.isEmpty()) {
                @Nullable MethodBody body = program.methods().get(waiting.remove());
                if (body != null) {
                    module = ModuleLayout.home(body.key().owner(), program.backend());
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
            } else if (expression instanceof BodyExpression.StaticField field) {
                constant(field);
            } else if (expression instanceof BodyExpression.ClassLiteral literal
                    && literal.named() instanceof JavaType.Declared named) {
                if (program.backend().records().containsKey(named.name())) {
                    decoded.add(new DecodedType(module, new ConvexType.RecordOf(named.name())));
                } else if (program.backend().unions().containsKey(named.name())) {
                    decoded.add(new DecodedType(module, new ConvexType.UnionOf(named.name())));
                }
            }
        }

        private void constant(BodyExpression.StaticField field) {
            String name = field.owner() + "." + field.name();
            if (!program.isOwnClass(field.owner()) || constants.containsKey(name)) {
                return;
            }
            if (field.constant().isPresent()) {
                constants.put(name, new BodyExpression.Literal(field.constant(), field.type(), field.position()));
                return;
            }
            initialize(field.owner());
            @Nullable BodyExpression value = program.constants().get(name);
            if (value == null) {
                // Not final, or not initialised where it is declared: translated code would have nothing to read.
                constants.put(
                        name,
                        new BodyExpression.Unsupported(
                                "the static field `" + field.name() + "`",
                                "make it `static final` with a value, or keep the state in a table",
                                field.type(),
                                field.position()));
            } else {
                constants.put(name, value);
                BodyWalker.walk(value, this);
            }
        }
    }
}
