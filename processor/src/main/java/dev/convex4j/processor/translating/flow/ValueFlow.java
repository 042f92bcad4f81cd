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
        if (expression instanceof BodyExpression.Local local && mayHold(local.type())) {
            flows.tell(local.type(), local(local.id()));
            return local(local.id());
        }
        @Nullable Slot known = values.get(expression);
        if (known != null) {
            return known;
        }
        Slot value = expression instanceof BodyExpression.Local local ? local(local.id()) : flows.value();
        values.put(expression, value);
        if (ListTypes.isCreation(expression)) {
            created(expression, value);
        } else if (expression instanceof BodyExpression.Call call) {
            call(call, value);
        } else if (expression instanceof BodyExpression.New creation) {
            flows.put(new Slot.Instance(creation.constructor().owner()), value);
            creation(creation.constructor(), creation.arguments(), creation.invocation());
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            flows.put(new Slot.Instance(creation.className()), value);
            creation(creation.superConstructor(), creation.arguments(), creation.invocation());
        } else {
            functions.add(expression, value);
            part(expression, value);
        }
        if (!mayHold(expression.type())) {
            Slot objects =
                    isOwnObject(expression.type()) ? objects(value) : flows.isTelling() ? flows.value() : NOTHING;
            flows.tell(expression.type(), objects);
            values.put(expression, objects);
            return objects;
        }
        flows.tell(expression.type(), value);
        return value;
    }

    private boolean isOwnObject(JavaType type) {
        return type instanceof JavaType.Declared declared && program.isOwnClass(declared.name());
    }

    /** The objects of the user's in a slot, which hold nothing but what their fields do. */
    private Slot objects(Slot value) {
        Slot objects = flows.value();
        flows.each(value, site -> {
            boolean object = site instanceof Slot.Instance
                    || (site instanceof Slot.Static shared && shared.site() instanceof Slot.Instance);
            if (object) {
                flows.put(site, objects);
            }
        });
        return objects;
    }

    /** Whether a value of a type may be a collection or a function, or hand one on: a text or a document is none. */
    boolean mayHold(JavaType type) {
        if (!(type instanceof JavaType.Declared declared)) {
            return !(type instanceof JavaType.Primitive);
        } else if (flows.isTelling() && Kinds.isOpen(type)) {
            return true;
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
                || ChangingObjects.areOf(type.name())
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
            flows.read(of(node.target()), new Slot.Field(node.owner(), node.name()), value);
            ofConstant(node, value);
        } else if (expression instanceof BodyExpression.StaticField node) {
            constant(node, value);
        } else if (expression instanceof BodyExpression.EnumConstant node) {
            flows.put(new Slot.Static(new Slot.Instance(node.owner()), node.owner() + "." + node.name()), value);
        } else {
            self(expression, value);
        }
    }

    /** A new object is the same one for its constructor as for all that this calls. */
    private void self(BodyExpression expression, Slot value) {
        if (expression instanceof BodyExpression.OuterThis node) {
            created(node.owner(), value);
            flows.add(new Slot.Receiver(node.owner()), value);
        } else if (expression instanceof BodyExpression.This || expression instanceof BodyExpression.Super) {
            flows.add(new Slot.Self(member), value);
            if (member.name().equals("<init>") || member.name().equals(MethodBody.INSTANCE_INITIALIZER)) {
                created(member.owner(), value);
            }
        }
    }

    private void created(String owner, Slot value) {
        targets.exact(owner).forEach(name -> flows.put(new Slot.Instance(name), value));
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

    /** The rows of an array of arrays are arrays, too. */
    private void array(BodyExpression.NewArray node, Slot value) {
        Slot.Site site = new Slot.Array(flows.next());
        flows.put(site, value);
        Slot.Site outer = site;
        for (int i = 1; i < node.dimensions().size(); i++) {
            Slot.Site row = new Slot.Array(flows.next());
            flows.put(row, flows.contents(outer));
            outer = row;
        }
        node.elements().forEach(element -> flows.add(of(element), flows.contents(site)));
    }

    /** A constant: what it holds is for nobody to change. */
    private void constant(BodyExpression.StaticField field, Slot value) {
        if (!program.constants().containsKey(field.owner() + "." + field.name())) {
            boolean generated = !program.isOwnClass(field.owner());
            flows.put(generated ? Slot.Foreign.FIXED : Slot.Foreign.UNORDERED, value);
        }
        flows.each(
                new Slot.Field(field.owner(), field.name()),
                site -> flows.put(Flows.held(site, field.owner() + "." + field.name()), value));
    }

    /** What a constant of an enum holds, whichever it is, is for nobody to change once it is created. */
    private void ofConstant(BodyExpression.InstanceField field, Slot value) {
        @Nullable ClassShape owner = program.classes().get(field.owner());
        if (owner != null && targets.isOfEnum(owner) && !StaticChanges.isCreating(field.owner(), member)) {
            flows.each(
                    new Slot.Field(field.owner(), field.name()),
                    site -> flows.put(Flows.held(site, field.owner() + "." + field.name()), value));
        }
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
                Slot nested = flows.value();
                flows.read(compared, component(shape, i), nested);
                pattern(node.nested().get(i), nested);
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
        if (method.name().equals("clone") && call.type() instanceof JavaType.Array) {
            Slot.Site copy = new Slot.Array(flows.next());
            flows.elements(receiver.orElseThrow(), flows.contents(copy));
            flows.put(copy, value);
        } else if (program.isOwnClass(method.owner())) {
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
        return new LibraryFlow.Use(
                method, receiver, arguments, passesArray(method, call.invocation()), false, call.position());
    }

    /** Whether an array is passed as one, and not as an element like any other: {@code List.of(array)} has both. */
    static boolean passesArray(MethodKey method, Invocation invocation) {
        int last = method.parameterTypes().size() - 1;
        return !invocation.varargs()
                && last >= 0
                && method.parameterTypes().get(last).endsWith("[]");
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
