package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.NamedClasses;
import dev.convex4j.processor.translating.layout.DecodedType;
import dev.convex4j.processor.translating.layout.Homes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the registered functions and routes reach of the user's own code.
 *
 * @param methods the methods that are no registered function, those of classes too, also abstract ones
 * @param constants the values of the static final fields, by {@code Owner.name}
 * @param decoded the types that bodies check JSON against
 * @param initialized the user's classes whose static fields Java computes
 */
public record Reachable(
        Set<MethodKey> methods,
        Map<String, BodyExpression> constants,
        List<DecodedType> decoded,
        Set<String> initialized) {
    public static Reachable from(Backend backend, Program program, Hierarchy hierarchy, Homes homes) {
        Set<MethodKey> functions = new HashSet<>();
        backend.functions().stream().map(FunctionModel::key).forEach(functions::add);
        Search search = new Search(program, hierarchy, homes);
        functions.forEach(search::visit);
        backend.routes().stream().map(RouteModel::target).forEach(search::visit);
        backend.cronMethods().forEach(search::visit);
        search.finish();
        Set<MethodKey> methods = new LinkedHashSet<>(search.methods);
        methods.removeAll(functions);
        return new Reachable(methods, search.constants, List.copyOf(search.decoded), search.initialized);
    }

    /** The reached methods that are functions of a module rather than members of a class. */
    public Set<MethodKey> functions(Program program, Hierarchy hierarchy) {
        Set<MethodKey> functions = new LinkedHashSet<>(methods);
        functions.removeIf(key -> !isFunction(key, program, hierarchy));
        return functions;
    }

    private static boolean isFunction(MethodKey key, Program program, Hierarchy hierarchy) {
        MethodBody body = program.methods().get(key);
        if (program.backend().nativeOf(key).isPresent()) {
            return false;
        }
        if (body != null && !hierarchy.isWritten(key)) {
            return false;
        }
        boolean data = hierarchy.shape(key.owner()).isPresent()
                && hierarchy.form(key.owner()).isData();
        boolean isDefault = hierarchy.method(key).filter(MethodShape::isDefault).isPresent();
        return body == null ? data : body.isStatic() || data || isDefault;
    }

    private static final class Search implements BodyVisitor {
        private final Program program;
        private final Hierarchy hierarchy;
        private final Homes homes;
        private final HashedKeys keys;
        private final Set<MethodKey> methods = new LinkedHashSet<>();
        private final Set<String> initialized = new LinkedHashSet<>();
        private final Set<String> instantiated = new HashSet<>();
        private final Map<String, BodyExpression> constants = new LinkedHashMap<>();
        private final List<DecodedType> decoded = new ArrayList<>();
        private String module = "";
        private boolean hashed;
        private final Deque<MethodKey> waiting = new ArrayDeque<>();
        private final NamedClasses named = new NamedClasses();
        private final Set<String> declared = new HashSet<>();

        Search(Program program, Hierarchy hierarchy, Homes homes) {
            this.program = program;
            this.hierarchy = hierarchy;
            this.homes = homes;
            this.keys = new HashedKeys(program, hierarchy);
        }

        void visit(MethodKey method) {
            boolean known = program.methods().containsKey(method)
                    || hierarchy.method(method).filter(MethodShape::isAbstract).isPresent();
            if (known && methods.add(method)) {
                waiting.add(method);
                initialize(method.owner());
            }
        }

        /** Java runs the static initializers of a class and its superclass before the first use of its members. */
        private void initialize(String owner) {
            if (!initialized.add(owner)) {
                return;
            }
            hierarchy
                    .shape(owner)
                    .flatMap(ClassShape::superclass)
                    .filter(JavaType.Declared.class::isInstance)
                    .ifPresent(type -> initialize(((JavaType.Declared) type).name()));
            MethodKey initializer = new MethodKey(owner, MethodBody.STATIC_INITIALIZER, List.of());
            if (program.methods().containsKey(initializer) && methods.add(initializer)) {
                waiting.add(initializer);
            }
            hierarchy
                    .shape(owner)
                    .filter(shape -> shape.kind() == ClassShape.Kind.ENUM && instantiated.add(owner))
                    .ifPresent(this::constantsOf);
        }

        /** The constants of an enum are created with it. */
        private void constantsOf(ClassShape shape) {
            visit(new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of()));
            for (ClassShape.Constant constant : shape.constants()) {
                visit(constant.constructor());
                constant.arguments().forEach(argument -> BodyWalker.walk(argument, this));
            }
        }

        /** What creating an instance runs, and what the JDK may call of it. */
        private void instantiate(String className) {
            if (!instantiated.add(className)) {
                return;
            }
            visit(new MethodKey(className, MethodBody.INSTANCE_INITIALIZER, List.of()));
            initialize(className);
            hierarchy.shape(className).ifPresent(shape -> {
                Hierarchy.supertypes(shape).forEach(this::instantiate);
                hierarchy.implicitSuperConstructor(shape).ifPresent(this::visit);
                calledByLibrary(shape);
            });
        }

        private void calledByLibrary(ClassShape shape) {
            shape.methods().stream()
                    .filter(method -> hashed || !isHashCode(method.key()))
                    .filter(method -> method.overridden().stream()
                            .anyMatch(declared ->
                                    hierarchy.shape(declared.owner()).isEmpty()))
                    .map(MethodShape::key)
                    .forEach(this::visit);
            shape.constants().stream()
                    .flatMap(constant -> constant.body().flatMap(hierarchy::shape).stream())
                    .forEach(this::calledByLibrary);
        }

        void finish() {
            do {
                while (!waiting.isEmpty()) {
                    follow(waiting.remove());
                }
                named.names().stream().filter(declared::add).forEach(this::declare);
            } while (!waiting.isEmpty() || !declared.containsAll(named.names()));
        }

        private void follow(MethodKey method) {
            hierarchy.method(method).ifPresent(named::signature);
            @Nullable MethodBody body = program.methods().get(method);
            if (body != null) {
                module = homes.module(body.key().owner());
                BodyWalker.walk(body, this);
            }
        }

        /**
         * A class that code names is declared as a whole even if nothing creates an instance, such as an exception that is
         * only caught: without a constructor nothing would say what its fields hold.
         */
        private void declare(String className) {
            ClassShape shape = hierarchy.shape(className).orElse(null);
            if (shape == null) {
                return;
            }
            named.declaration(shape);
            if (shape.kind() == ClassShape.Kind.RECORD || shape.kind() == ClassShape.Kind.ENUM) {
                // Its values may come from outside.
                calledByLibrary(shape);
                return;
            }
            if (shape.kind() != ClassShape.Kind.CLASS || instantiated.contains(className)) {
                return;
            }
            visit(new MethodKey(className, MethodBody.INSTANCE_INITIALIZER, List.of()));
            if (shape.constructors().stream().map(MethodShape::key).noneMatch(methods::contains)) {
                shape.constructors().stream()
                        .map(MethodShape::key)
                        .flatMap(key -> Optional.ofNullable(program.methods().get(key)).stream())
                        .filter(constructor -> !Construction.delegates(constructor))
                        .findFirst()
                        .ifPresent(constructor -> visit(constructor.key()));
            }
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            named.enter(expression, insideLambda);
            if (!hashed && keys.areIn(expression)) {
                hash();
            }
            if (expression instanceof BodyExpression.Call call) {
                called(call.method());
                if (call.receiver().isEmpty()) {
                    initialize(call.method().owner());
                }
            } else if (expression instanceof BodyExpression.MethodReference reference) {
                called(reference.method());
                if (reference.kind() == BodyExpression.ReferenceKind.CONSTRUCTOR) {
                    instantiate(reference.method().owner());
                }
            } else if (expression instanceof BodyExpression.New creation) {
                visit(creation.constructor());
                instantiate(creation.constructor().owner());
            } else if (expression instanceof BodyExpression.NewAnonymous creation) {
                visit(creation.superConstructor());
                instantiate(creation.className());
            } else if (expression instanceof BodyExpression.EnumConstant constant) {
                initialize(constant.owner());
            } else if (expression instanceof BodyExpression.InstanceField field) {
                initialize(field.owner());
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

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            named.enter(statement, insideLambda);
            if (statement instanceof BodyStatement.ConstructorCall call) {
                visit(call.constructor());
                instantiate(call.constructor().owner());
            }
        }

        private static boolean isHashCode(MethodKey method) {
            return method.name().equals("hashCode");
        }

        /** Whoever asks for one hash code may ask for those of its parts. */
        private void hash() {
            hashed = true;
            instantiated.stream()
                    .flatMap(name -> hierarchy.shape(name).stream())
                    .flatMap(shape -> shape.methods().stream())
                    .map(MethodShape::key)
                    .filter(Search::isHashCode)
                    .forEach(this::visit);
        }

        private void called(MethodKey method) {
            if (!hashed && (isHashCode(method) || method.name().equals("hash"))) {
                hash();
            }
            visit(method);
            hierarchy.overriding(method).forEach(this::visit);
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
