package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Functions as values, and the calls of the user's methods. */
final class FunctionFlow {
    /** What calls a function, other than the methods of {@code java.util.function}. */
    private static final Set<String> APPLICATIONS = Set.of("java.lang.Runnable.run", "java.util.Comparator.compare");

    /** The methods of {@code java.util.function} that make functions of others. */
    private static final Set<String> COMPOSING =
            Set.of("andThen", "compose", "identity", "and", "or", "negate", "not", "isEqual", "minBy", "maxBy");

    private final Program program;
    private final Targets targets;
    private final Flows flows;
    private final ValueFlow values;

    FunctionFlow(Program program, Targets targets, Flows flows, ValueFlow values) {
        this.program = program;
        this.targets = targets;
        this.flows = flows;
        this.values = values;
    }

    boolean isApplication(MethodKey method) {
        return APPLICATIONS.contains(method.owner() + "." + method.name())
                || (method.owner().startsWith("java.util.function.") && !COMPOSING.contains(method.name()));
    }

    /** The functions that an expression makes. */
    void add(BodyExpression expression, Slot value) {
        if (expression instanceof BodyExpression.Lambda lambda) {
            lambda(lambda, made(expression, value));
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            reference(reference, made(expression, value));
        } else if (expression instanceof BodyExpression.ArrayConstructorReference) {
            flows.put(new Slot.Array(flows.next()), new Slot.Given(made(expression, value)));
        }
    }

    private Slot.Site made(BodyExpression expression, Slot value) {
        Slot.Function function = new Slot.Function(flows.next());
        flows.name(function, expression);
        flows.put(function, value);
        return function;
    }

    private void lambda(BodyExpression.Lambda lambda, Slot.Site function) {
        for (int i = 0; i < lambda.parameters().size(); i++) {
            flows.add(
                    new Slot.Parameter(function, i),
                    values.local(lambda.parameters().get(i).id()));
        }
        Slot given = new Slot.Given(function);
        if (lambda.body() instanceof LambdaBody.OfExpression body) {
            flows.add(values.of(body.value()), given);
        } else if (lambda.body() instanceof LambdaBody.OfBlock body) {
            BodyWalker.walk(body.statements(), new BodyVisitor() {
                @Override
                public void enter(BodyStatement statement, boolean insideLambda) {
                    if (statement instanceof BodyStatement.Return result && !insideLambda) {
                        result.value().ifPresent(value -> flows.add(values.of(value), given));
                    }
                }
            });
        }
    }

    private void reference(BodyExpression.MethodReference node, Slot.Site function) {
        boolean unbound = node.kind() == BodyExpression.ReferenceKind.UNBOUND;
        Optional<Slot> receiver = unbound
                ? Optional.of(new Slot.Parameter(function, 0))
                : node.receiver().map(values::of);
        List<Slot> arguments = new ArrayList<>();
        for (int i = unbound ? 1 : 0; i < node.parameterTypes().size(); i++) {
            arguments.add(new Slot.Parameter(function, i));
        }
        Slot given = new Slot.Given(function);
        MethodKey method = node.method();
        boolean constructor = method.name().equals("<init>");
        boolean varargs = node.invocation().varargs();
        if (constructor && ListTypes.isMethodOfList(method)) {
            boolean ordered = !ListTypes.isUnordered(method.owner());
            values.library().create(new Slot.Created(node.position(), ordered), arguments, given);
        } else if (constructor) {
            flows.put(new Slot.Instance(method.owner()), given);
            creation(method, arguments, varargs);
        } else if (program.isOwnClass(method.owner()) || isApplication(method)) {
            ownCall(method, receiver, arguments, varargs, given);
        } else if (!method.owner().startsWith("java.")) {
            foreignCall(node.function().resultType(), receiver, arguments, given);
        } else {
            boolean array = ValueFlow.passesArray(method, node.invocation());
            values.library()
                    .call(new LibraryFlow.Use(method, receiver, arguments, array, true, node.position()), given);
        }
    }

    /** A call that may end in any of the user's methods that override one, in the component of a record or in a function. */
    void ownCall(MethodKey method, Optional<Slot> receiver, List<Slot> arguments, boolean varargs, Slot result) {
        List<MethodBody> bodies = targets.of(method);
        for (MethodBody body : bodies) {
            pass(arguments, varargs, values.parameters(body));
            receiver.ifPresent(value -> receive(value, body.key()));
            flows.add(new Slot.Result(body.key()), result);
        }
        if (bodies.isEmpty() && program.records().containsKey(method.owner())) {
            Slot component = new Slot.Field(method.owner(), method.name());
            receiver.ifPresentOrElse(value -> flows.read(value, component, result), () -> flows.add(component, result));
        } else if (!program.methods().containsKey(method)) {
            receiver.ifPresent(value -> flows.call(value, arguments, result));
        }
    }

    /** Makes what lies in a slot the {@code this} of a method, where it has that one. */
    void receive(Slot receiver, MethodKey method) {
        flows.each(receiver, site -> {
            if (targets.mayHave(site, method.owner())) {
                flows.put(site, new Slot.Self(method));
                flows.put(site, new Slot.Receiver(method.owner()));
            }
        });
    }

    private void pass(List<Slot> arguments, boolean varargs, List<Slot> parameters) {
        int last = parameters.size() - 1;
        if (varargs && last >= 0) {
            Slot.Site array = new Slot.Array(flows.next());
            flows.put(array, parameters.get(last));
            for (int i = last; i < arguments.size(); i++) {
                flows.add(arguments.get(i), flows.contents(array));
            }
        }
        for (int i = 0; i < arguments.size() && i <= last - (varargs ? 1 : 0); i++) {
            flows.add(arguments.get(i), parameters.get(i));
        }
    }

    void creation(MethodKey constructor, List<Slot> arguments, boolean varargs) {
        @Nullable MethodBody body = program.methods().get(constructor);
        @Nullable RecordShape shape = program.records().get(constructor.owner());
        if (body != null) {
            pass(arguments, varargs, values.parameters(body));
        } else if (shape != null) {
            for (int i = 0; i < arguments.size() && i < shape.components().size(); i++) {
                flows.add(arguments.get(i), ValueFlow.component(shape, i));
            }
        }
    }

    /** A method of the platform's: what it gives is nobody's to change; its functions get what nobody knows. */
    void foreignCall(JavaType type, Optional<Slot> receiver, List<Slot> arguments, Slot result) {
        Slot given = flows.value();
        Slot taken = flows.value();
        flows.put(Slot.Foreign.FIXED, taken);
        receiver.ifPresent(value -> flows.add(value, taken));
        arguments.forEach(argument -> {
            flows.add(argument, taken);
            flows.elements(argument, taken);
        });
        arguments.forEach(argument -> flows.call(argument, List.of(taken, taken), given));
        if (ValueFlow.mayBeForeign(type)) {
            flows.put(Slot.Foreign.FIXED, result);
        }
        flows.add(given, result);
        flows.add(taken, result);
        foreign(type);
    }

    /** The arguments of a call of the library; an object of the user's that it takes as a function may do anything. */
    List<Slot> passed(BodyExpression.Call call) {
        List<Slot> passed = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            BodyExpression argument = call.arguments().get(i);
            boolean object = argument.type() instanceof JavaType.Declared type
                    && program.isOwnClass(type.name())
                    && call.invocation().targetType(i) instanceof JavaType.Declared target
                    && (target.name().startsWith("java.util.function.") || target.isClass("java.util.Comparator"));
            Slot slot = values.of(argument);
            if (object) {
                slot = flows.value();
                flows.put(Slot.Foreign.UNKNOWN, slot);
            }
            passed.add(slot);
        }
        return passed;
    }

    /** Notes that all the collections within values of a type came from elsewhere. */
    void foreign(JavaType type) {
        if (type instanceof JavaType.Declared declared) {
            foreignRecord(declared.name());
            declared.arguments().forEach(this::foreign);
        }
    }

    private void foreignRecord(String name) {
        @Nullable RecordShape shape = program.records().get(name);
        for (int i = 0; shape != null && i < shape.components().size(); i++) {
            Slot component = ValueFlow.component(shape, i);
            if (!flows.in(component).contains(Slot.Foreign.FIXED)) {
                flows.put(Slot.Foreign.FIXED, component);
                foreign(shape.components().get(i).type());
            }
        }
        @Nullable ClassShape type = program.classes().get(name);
        Slot permitted = new Slot.Field(name, "<permitted>");
        if (type != null && flows.in(permitted).isEmpty()) {
            flows.put(Slot.Foreign.FIXED, permitted);
            type.permitted().forEach(this::foreignRecord);
        }
    }
}
