package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.Yields;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings the collections and functions of one body's expressions to where they go. */
final class ValueFlow {
    /** Where nothing ever lies. */
    private static final Slot NOTHING = new Slot.Value(0);

    private final Program program;
    private final Targets targets;
    private final Flows flows;
    private final LibraryFlow library;
    private final FunctionFlow functions;

    private final IdentityHashMap<BodyExpression, Slot> values;

    private final MethodKey member;
    private final MethodKey root;

    ValueFlow(
            Program program,
            Targets targets,
            Flows flows,
            IdentityHashMap<BodyExpression, Slot> values,
            MethodKey member) {
        this.program = program;
        this.targets = targets;
        this.flows = flows;
        this.library = new LibraryFlow(flows);
        this.functions = new FunctionFlow(program, targets, flows, this);
        this.values = values;
        this.member = member;
        this.root = targets.root(member);
    }

    Slot local(int id) {
        return new Slot.Local(root, id);
    }

    /** Where the value of an expression lies. */
    Slot of(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return mayHold(local.type()) ? local(local.id()) : NOTHING;
        }
        @Nullable Slot known = values.get(expression);
        if (known != null) {
            return known;
        }
        Slot value = flows.value();
        values.put(expression, value);
        if (ListTypes.isCreation(expression)) {
            created(expression, value);
        } else if (expression instanceof BodyExpression.Call call) {
            call(call, value);
        } else if (expression instanceof BodyExpression.New creation) {
            creation(creation.constructor(), creation.arguments(), creation.invocation());
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            creation(creation.superConstructor(), creation.arguments(), creation.invocation());
        } else {
            functions.add(expression, value);
            part(expression, value);
        }
        if (!mayHold(expression.type())) {
            values.put(expression, NOTHING);
            return NOTHING;
        }
        return value;
    }

    /** Whether a value of a type may be a collection or a function, or hand one on: a text or a document is none. */
    boolean mayHold(JavaType type) {
        if (!(type instanceof JavaType.Declared declared)) {
            return !(type instanceof JavaType.Primitive);
        }
        @Nullable ClassShape own = program.classes().get(declared.name());
        return (own != null && own.kind() == ClassShape.Kind.INTERFACE)
                || (declared.name().startsWith("dev.convex4j.runtime.") && !type.isClass("dev.convex4j.runtime.Id"))
                || isOfLibrary(declared);
    }

    private static boolean isOfLibrary(JavaType.Declared type) {
        return type.name().startsWith("java.util.")
                || type.isClass("java.lang.Object")
                || type.isClass("java.lang.Iterable")
                || type.isClass("java.lang.Runnable");
    }

    /** Whether a value of a type that came from outside may be a collection. */
    static boolean mayBeForeign(JavaType type) {
        return type instanceof JavaType.Declared declared
                ? isOfLibrary(declared)
                : !(type instanceof JavaType.Primitive);
    }

    private void created(BodyExpression expression, Slot value) {
        List<BodyExpression> arguments = expression instanceof BodyExpression.New creation
                ? creation.arguments()
                : ((BodyExpression.Call) expression).arguments();
        Slot.Site site = new Slot.Created(expression.position(), !ListTypes.isUnordered(expression));
        library.create(site, arguments.stream().map(this::of).toList(), value);
    }

    /** What consists of other expressions, or reads a variable. */
    private void part(BodyExpression expression, Slot value) {
        if (expression instanceof BodyExpression.Conditional node) {
            flows.add(of(node.whenTrue()), value);
            flows.add(of(node.whenFalse()), value);
        } else if (expression instanceof BodyExpression.Cast node) {
            flows.add(of(node.operand()), value);
        } else if (expression instanceof BodyExpression.Assign node) {
            if (node.operator().isEmpty()) {
                assign(node);
                flows.add(of(node.value()), value);
            }
        } else if (expression instanceof BodyExpression.SwitchExpression node) {
            Yields.of(node).forEach(yielded -> flows.add(of(yielded), value));
            cases(node.selector(), node.cases());
        } else if (expression instanceof BodyExpression.InstanceOf node) {
            pattern(node.pattern(), of(node.value()));
        } else if (expression instanceof BodyExpression.ArrayAccess node) {
            flows.elements(of(node.array()), value);
        } else if (expression instanceof BodyExpression.NewArray node) {
            array(node, value);
        } else if (expression instanceof BodyExpression.InstanceField node) {
            flows.add(new Slot.Field(node.owner(), node.name()), value);
        } else if (expression instanceof BodyExpression.StaticField node) {
            constant(node, value);
        } else if (expression instanceof BodyExpression.This) {
            flows.add(new Slot.Receiver(member.owner()), value);
        } else if (expression instanceof BodyExpression.OuterThis node) {
            flows.add(new Slot.Receiver(node.owner()), value);
        }
    }

    private void assign(BodyExpression.Assign node) {
        Slot from = of(node.value());
        if (node.target() instanceof BodyExpression.Local local) {
            flows.add(from, local(local.id()));
        } else if (node.target() instanceof BodyExpression.InstanceField field) {
            flows.add(from, new Slot.Field(field.owner(), field.name()));
        } else if (node.target() instanceof BodyExpression.StaticField field) {
            flows.add(from, new Slot.Field(field.owner(), field.name()));
        } else if (node.target() instanceof BodyExpression.ArrayAccess access) {
            flows.store(from, of(access.array()));
        }
    }

    /** The rows of an array of arrays are arrays like itself. */
    private void array(BodyExpression.NewArray node, Slot value) {
        Slot.Site site = new Slot.Array(flows.next());
        flows.put(site, value);
        if (node.dimensions().size() > 1) {
            flows.put(site, flows.contents(site));
        }
        node.elements().forEach(element -> flows.add(of(element), flows.contents(site)));
    }

    /** A constant, which nobody changes. */
    private void constant(BodyExpression.StaticField field, Slot value) {
        if (!program.constants().containsKey(field.owner() + "." + field.name())) {
            boolean generated = !program.isOwnClass(field.owner());
            flows.put(generated ? Slot.Foreign.FIXED : Slot.Foreign.UNORDERED, value);
        }
        flows.each(
                new Slot.Field(field.owner(), field.name()),
                site -> flows.put(site instanceof Slot.Created created ? new Slot.Shared(created) : site, value));
    }

    void cases(BodyExpression selector, List<SwitchCase> cases) {
        for (SwitchCase node : cases) {
            for (SwitchCase.Label label : node.labels()) {
                if (label instanceof SwitchCase.Label.Pattern compared) {
                    pattern(compared.pattern(), of(selector));
                }
            }
        }
    }

    private void pattern(BodyPattern pattern, Slot compared) {
        if (pattern instanceof BodyPattern.OfType node) {
            node.variable().ifPresent(variable -> flows.add(compared, local(variable.id())));
        } else if (pattern instanceof BodyPattern.OfRecord node && node.type() instanceof JavaType.Declared type) {
            @Nullable RecordShape shape = program.records().get(type.name());
            for (int i = 0; shape != null && i < node.nested().size(); i++) {
                pattern(node.nested().get(i), component(shape, i));
            }
        }
    }

    static Slot component(RecordShape shape, int index) {
        return new Slot.Field(shape.className(), shape.components().get(index).javaName());
    }

    private void call(BodyExpression.Call call, Slot value) {
        MethodKey method = call.method();
        Optional<Slot> receiver = call.receiver().map(this::of);
        List<Slot> arguments = call.arguments().stream().map(this::of).toList();
        if (program.isOwnClass(method.owner())) {
            functions.ownCall(method, receiver, arguments, call.varargs(), value);
        } else if (!method.owner().startsWith("java.")) {
            functions.foreignCall(call.type(), receiver, arguments, value);
        } else if (functions.isApplication(method)) {
            functions.ownCall(method, receiver, arguments, call.varargs(), value);
        } else {
            library.call(use(method, receiver, functions.passed(call), call), value);
        }
    }

    private static LibraryFlow.Use use(
            MethodKey method, Optional<Slot> receiver, List<Slot> arguments, BodyExpression.Call call) {
        return new LibraryFlow.Use(method, receiver, arguments, passesArray(call.invocation()), false, call.position());
    }

    static boolean passesArray(Invocation invocation) {
        int last = invocation.parameterTypes().size() - 1;
        return !invocation.varargs() && last >= 0 && invocation.parameterTypes().get(last) instanceof JavaType.Array;
    }

    void creation(MethodKey constructor, List<BodyExpression> arguments, Invocation invocation) {
        functions.creation(constructor, arguments.stream().map(this::of).toList(), invocation.varargs());
    }

    FunctionFlow functions() {
        return functions;
    }

    LibraryFlow library() {
        return library;
    }

    /** The parameters of a body, in slots. */
    List<Slot> parameters(MethodBody body) {
        MethodKey own = targets.root(body.key());
        List<Slot> slots = new ArrayList<>();
        body.parameters().forEach(parameter -> slots.add(new Slot.Local(own, parameter.id())));
        return slots;
    }
}
