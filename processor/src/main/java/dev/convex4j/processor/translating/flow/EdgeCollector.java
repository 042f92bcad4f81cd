package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down which lists one body brings where. */
final class EdgeCollector implements BodyVisitor {
    /** The methods of the library that take what lies in a list, and not the list itself. */
    private static final Set<String> COPYING =
            Set.of("addAll", "removeAll", "containsAll", "retainAll", "copyOf", "putAll", "equals");

    private final Program program;
    private final Targets targets;
    private final Origins origins;
    private final Edges edges;
    private final MethodKey key;
    private final MethodKey root;

    /** The functions that give what lies in maps. */
    private final Set<BodyExpression> ofMaps = Collections.newSetFromMap(new IdentityHashMap<>());

    EdgeCollector(Program program, Targets targets, Edges edges, MethodKey key) {
        this.program = program;
        this.targets = targets;
        this.origins = new Origins(program, targets);
        this.edges = edges;
        this.key = key;
        this.root = targets.root(key);
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        instantiations(expression);
        ListTypes.viewed(expression).ifPresent(this::viewed);
        if (expression instanceof BodyExpression.Assign assign) {
            assign(assign);
        } else if (expression instanceof BodyExpression.Call call) {
            call(call);
        } else if (expression instanceof BodyExpression.New creation && !ListTypes.isCreation(creation)) {
            creation(creation.constructor(), creation.arguments());
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            creation(creation.superConstructor(), creation.arguments());
        } else if (expression instanceof BodyExpression.NewArray array) {
            array.elements().forEach(this::intoElements);
        } else if (expression instanceof BodyExpression.Lambda lambda) {
            lambda(lambda);
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            reference(reference);
        } else if (expression instanceof BodyExpression.ClassLiteral literal) {
            foreign(literal.named());
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            pattern(test.pattern());
        } else if (expression instanceof BodyExpression.SwitchExpression choice) {
            choice.cases().forEach(this::patterns);
        }
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable) {
            variable.value().ifPresent(value -> into(value, new Slot.Local(root, variable.id())));
        } else if (statement instanceof BodyStatement.Return result && !insideLambda) {
            result.value().ifPresent(value -> into(value, new Slot.Result(key)));
        } else if (statement instanceof BodyStatement.ForEach loop) {
            Slot element = ListTypes.viewed(loop.values()).isPresent()
                    ? ListTypes.elementOfMap(loop.variable().type())
                    : ListTypes.element(loop.variable().type());
            edges.add(Set.of(element), new Slot.Local(root, loop.variable().id()));
        } else if (statement instanceof BodyStatement.ConstructorCall call) {
            creation(call.constructor(), call.arguments());
        } else if (statement instanceof BodyStatement.Switch choice) {
            choice.cases().forEach(this::patterns);
        }
    }

    /** What lies in a map may come into lists through its views. */
    private void viewed(BodyExpression map) {
        if (map.type() instanceof JavaType.Declared type) {
            type.arguments().forEach(part -> edges.add(Set.of(ListTypes.elementOfMap(part)), ListTypes.element(part)));
        }
    }

    /** What the type variables of the user's generic methods and classes stand for. */
    private void instantiations(BodyExpression expression) {
        if (expression instanceof BodyExpression.Call call
                && program.isOwnClass(call.method().owner())) {
            instantiate(call.invocation());
            edges.instantiate(call.invocation().declaredResultType(), call.type());
        } else if (expression instanceof BodyExpression.New creation
                && program.isOwnClass(creation.constructor().owner())) {
            instantiate(creation.invocation());
            edges.join(creation.type());
        } else if (expression instanceof BodyExpression.MethodReference reference
                && program.isOwnClass(reference.method().owner())) {
            List<JavaType> declared = reference.invocation().declaredParameterTypes();
            List<JavaType> seen = reference.parameterTypes();
            int first = reference.kind() == BodyExpression.ReferenceKind.UNBOUND ? 1 : 0;
            for (int i = 0; i < declared.size() && i + first < seen.size(); i++) {
                edges.instantiate(declared.get(i), seen.get(i + first));
            }
            edges.instantiate(
                    reference.invocation().declaredResultType(),
                    reference.function().resultType());
        }
    }

    private void instantiate(Invocation invocation) {
        for (int i = 0; i < invocation.declaredParameterTypes().size(); i++) {
            edges.instantiate(
                    invocation.declaredParameterTypes().get(i),
                    invocation.parameterTypes().get(i));
        }
    }

    private void into(BodyExpression value, Slot slot) {
        if (ListTypes.mayBeList(value.type())) {
            edges.add(origins.of(value, root), slot);
        }
    }

    private void intoElements(BodyExpression value) {
        into(value, ListTypes.element(value.type()));
    }

    private void assign(BodyExpression.Assign assign) {
        if (assign.target() instanceof BodyExpression.Local local) {
            into(assign.value(), new Slot.Local(root, local.id()));
        } else if (assign.target() instanceof BodyExpression.InstanceField field) {
            into(assign.value(), new Slot.Field(field.owner(), field.name()));
        } else {
            intoElements(assign.value());
        }
    }

    private void call(BodyExpression.Call call) {
        MethodKey method = call.method();
        if (CollectionKind.of(method.owner()).filter(CollectionKind::isMap).isPresent()) {
            ofMaps.addAll(call.arguments());
        }
        if (program.isOwnClass(method.owner()) || method.owner().startsWith("java.util.function.")) {
            List<MethodBody> bodies = targets.of(method);
            bodies.forEach(body -> parameters(body, call.arguments(), call.varargs()));
            if (!program.methods().containsKey(method)) {
                for (int i = 0; i < call.arguments().size(); i++) {
                    into(call.arguments().get(i), new Slot.Argument(method, i));
                }
            }
        } else if (!COPYING.contains(method.name())) {
            call.arguments().forEach(argument -> into(argument, ListTypes.elementIn(method.owner(), argument.type())));
        }
        if (!program.isOwnClass(method.owner()) && !method.owner().startsWith("java.")) {
            foreign(call.type());
        } else if (method.name().equals("identity")) {
            identity();
        }
    }

    /** {@code Function.identity()} gives what it is called with, */
    private void identity() {
        MethodKey apply = new MethodKey("java.util.function.Function", "apply", List.of("java.lang.Object"));
        edges.add(Set.of(new Slot.Argument(apply, 0)), new Slot.Given(apply));
    }

    private void parameters(MethodBody body, List<BodyExpression> arguments, boolean varargs) {
        int last = body.parameters().size() - 1;
        for (int i = 0; i < arguments.size(); i++) {
            if (varargs && i >= last) {
                intoElements(arguments.get(i));
            } else if (i <= last) {
                into(arguments.get(i), parameter(body, i));
            }
        }
    }

    private Slot parameter(MethodBody body, int index) {
        return new Slot.Local(
                targets.root(body.key()), body.parameters().get(index).id());
    }

    private void creation(MethodKey constructor, List<BodyExpression> arguments) {
        @Nullable MethodBody body = program.methods().get(constructor);
        @Nullable RecordShape shape = program.records().get(constructor.owner());
        if (body != null) {
            parameters(body, arguments, false);
            arguments.forEach(this::intoElements);
        } else if (shape != null) {
            for (int i = 0; i < arguments.size() && i < shape.components().size(); i++) {
                into(arguments.get(i), component(shape, i));
            }
        } else {
            arguments.forEach(this::intoElements);
        }
    }

    static Slot component(RecordShape shape, int index) {
        return new Slot.Field(shape.className(), shape.components().get(index).javaName());
    }

    private void lambda(BodyExpression.Lambda lambda) {
        boolean own = lambda.function().method().isPresent()
                && program.isOwnClass(lambda.function().method().get().owner());
        for (int i = 0; i < lambda.parameters().size(); i++) {
            BodyExpression.Parameter parameter = lambda.parameters().get(i);
            Slot slot = new Slot.Local(root, parameter.id());
            int index = i;
            lambda.function().method().ifPresent(method -> edges.add(Set.of(new Slot.Argument(method, index)), slot));
            if (!own) {
                edges.add(Set.of(ListTypes.element(parameter.type()), ListTypes.elementOfMap(parameter.type())), slot);
            }
        }
        if (lambda.body() instanceof LambdaBody.OfExpression body) {
            given(body.value(), lambda, own);
        } else if (lambda.body() instanceof LambdaBody.OfBlock body) {
            BodyWalker.walk(body.statements(), new BodyVisitor() {
                @Override
                public void enter(BodyStatement statement, boolean insideLambda) {
                    if (statement instanceof BodyStatement.Return result) {
                        result.value().ifPresent(value -> given(value, lambda, own));
                    }
                }
            });
        }
    }

    private void given(BodyExpression value, BodyExpression.Lambda lambda, boolean own) {
        lambda.function().method().ifPresent(method -> into(value, new Slot.Given(method)));
        if (!own) {
            into(
                    value,
                    ofMaps.contains(lambda) ? ListTypes.elementOfMap(value.type()) : ListTypes.element(value.type()));
        }
    }

    /** A method of the user's, as a function; one of the library's gives and takes what lies in something. */
    private void reference(BodyExpression.MethodReference reference) {
        MethodKey method = reference.method();
        boolean unbound = reference.kind() == BodyExpression.ReferenceKind.UNBOUND;
        boolean own = program.isOwnClass(method.owner());
        @Nullable MethodKey function = reference.function().method().orElse(null);
        for (int i = unbound ? 1 : 0; i < reference.parameterTypes().size(); i++) {
            JavaType type = reference.parameterTypes().get(i);
            Set<Slot> given = function == null
                    ? Set.of(ListTypes.element(type), ListTypes.elementOfMap(type))
                    : Set.of(ListTypes.element(type), ListTypes.elementOfMap(type), new Slot.Argument(function, i));
            if (!own) {
                edges.add(given, ofMaps.contains(reference) ? ListTypes.elementOfMap(type) : ListTypes.element(type));
            }
            int index = unbound ? i - 1 : i;
            targets.of(method).stream()
                    .filter(body -> index < body.parameters().size())
                    .forEach(body -> edges.add(given, parameter(body, index)));
            @Nullable RecordShape shape = program.records().get(method.owner());
            if (method.name().equals("<init>")
                    && shape != null
                    && index < shape.components().size()) {
                edges.add(given, component(shape, index));
            }
        }
        Set<Slot> results = own ? origins.result(method) : Set.of(Slot.Foreign.UNKNOWN);
        JavaType result = reference.function().resultType();
        if (ListTypes.mayBeList(result) && !method.name().equals("<init>")) {
            edges.add(results, ofMaps.contains(reference) ? ListTypes.elementOfMap(result) : ListTypes.element(result));
            if (function != null) {
                edges.add(results, new Slot.Given(function));
            }
        }
    }

    private void patterns(SwitchCase node) {
        for (SwitchCase.Label label : node.labels()) {
            if (label instanceof SwitchCase.Label.Pattern compared) {
                pattern(compared.pattern());
            }
        }
    }

    private void pattern(BodyPattern pattern) {
        if (pattern instanceof BodyPattern.OfType node) {
            node.variable()
                    .ifPresent(
                            variable -> edges.add(Set.of(Slot.Foreign.UNKNOWN), new Slot.Local(root, variable.id())));
        } else if (pattern instanceof BodyPattern.OfRecord node) {
            node.nested().forEach(this::pattern);
        }
    }

    /** Notes that all the lists within values of a type came from elsewhere. */
    void foreign(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            foreignRecord(declared.name());
            for (JavaType argument : declared.arguments()) {
                if (ListTypes.isList(argument)) {
                    edges.add(Set.of(Slot.Foreign.FIXED), ListTypes.elementIn(declared.name(), argument));
                }
                foreign(argument);
            }
        }
    }

    private void foreignRecord(String name) {
        RecordShape shape = program.records().get(name);
        for (int i = 0; shape != null && i < shape.components().size(); i++) {
            if (edges.add(Set.of(Slot.Foreign.FIXED), component(shape, i))) {
                foreign(shape.components().get(i).type());
            }
        }
        ClassShape type = program.classes().get(name);
        if (type != null && edges.isNew(new Slot.Given(new MethodKey(name, "<permitted>", List.of())))) {
            type.permitted().forEach(this::foreignRecord);
        }
    }
}
