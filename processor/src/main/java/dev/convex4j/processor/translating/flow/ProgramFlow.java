package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the collections of a whole program come from. */
public final class ProgramFlow {
    private final Program program;
    private final Targets targets;
    private final Flows flows;
    private final IdentityHashMap<BodyExpression, Slot> values = new IdentityHashMap<>();

    private ProgramFlow(Program program, Targets targets, boolean telling) {
        this.program = program;
        this.targets = targets;
        this.flows = new Flows(telling);
    }

    static ProgramFlow of(Program program, Targets targets) {
        return of(program, targets, false);
    }

    /** Where all values of a whole program come from, as far as static types don't say it. */
    static ProgramFlow ofKinds(Program program, Targets targets) {
        return of(program, targets, true);
    }

    private static ProgramFlow of(Program program, Targets targets, boolean telling) {
        ProgramFlow flow = new ProgramFlow(program, targets, telling);
        program.methods().values().forEach(body -> BodyWalker.walk(body, flow.new Reader(body.key())));
        program.constants().forEach(flow::constant);
        program.classes().values().forEach(flow::type);
        flow.foreign();
        flow.flows.solve();
        return flow;
    }

    /** The member that the value of a constant belongs to. */
    public static MethodKey member(String constant) {
        return new MethodKey(constant.substring(0, constant.lastIndexOf('.')), constant, List.of());
    }

    /** The member that the first values of the fields belong to. */
    public static MethodKey member(ClassShape type) {
        return new MethodKey(type.name(), MethodBody.INSTANCE_INITIALIZER, List.of());
    }

    /** The collections that an expression may give: where they were made. */
    Set<Slot.Site> sites(BodyExpression expression, MethodKey member) {
        if (expression instanceof BodyExpression.Local local) {
            return flows.collections(new Slot.Local(targets.root(member), local.id()));
        }
        @Nullable Slot value = values.get(expression);
        return value == null ? Set.of() : flows.collections(value);
    }

    /** The collections that a collection holds. */
    Set<Slot.Site> sitesWithin(Slot.Site site) {
        return flows.collections(flows.contents(site));
    }

    /** The lambdas and method references that an expression may give; nothing where it may give other functions. */
    Optional<List<BodyExpression>> functions(BodyExpression expression, MethodKey member) {
        @Nullable
        Slot slot = expression instanceof BodyExpression.Local local
                ? new Slot.Local(targets.root(member), local.id())
                : values.get(expression);
        return slot == null ? Optional.empty() : flows.functions(slot);
    }

    /** All that an expression may give. */
    Set<Slot.Site> all(BodyExpression expression, MethodKey member) {
        @Nullable
        Slot slot = expression instanceof BodyExpression.Local local
                ? new Slot.Local(targets.root(member), local.id())
                : values.get(expression);
        return slot == null ? Set.of() : flows.in(slot);
    }

    /** All that lies in the collections or arrays that an expression may give. */
    Set<Slot.Site> within(BodyExpression expression, MethodKey member) {
        Set<Slot.Site> found = new LinkedHashSet<>();
        for (Slot.Site site : all(expression, member)) {
            found.addAll(flows.in(flows.contents(site)));
        }
        return found;
    }

    /** The lambdas and method references that lie in a slot; nothing where other things may. */
    Optional<List<BodyExpression>> functionsIn(Slot slot) {
        return flows.functions(slot);
    }

    /** All that lies in a slot. */
    Set<Slot.Site> in(Slot slot) {
        return flows.in(slot);
    }

    /** What an expression may give that a static field holds. */
    Set<Slot.Static> statics(BodyExpression expression, MethodKey member) {
        Set<Slot.Static> found = new LinkedHashSet<>();
        for (Slot.Site site : all(expression, member)) {
            if (site instanceof Slot.Static shared) {
                found.add(shared);
            }
        }
        return found;
    }

    private ValueFlow in(MethodKey member) {
        return new ValueFlow(program, targets, flows, values, member);
    }

    private void constant(String name, BodyExpression value) {
        MethodKey member = member(name);
        BodyWalker.walk(value, new Reader(member));
        int dot = name.lastIndexOf('.');
        flows.add(in(member).of(value), new Slot.Field(name.substring(0, dot), name.substring(dot + 1)));
    }

    private void type(ClassShape type) {
        MethodKey member = member(type);
        Reader reader = new Reader(member);
        for (ClassShape.Initializer initializer : type.initializers()) {
            if (initializer instanceof ClassShape.Initializer.OfField field) {
                BodyWalker.walk(field.value(), reader);
                flows.add(in(member).of(field.value()), new Slot.Field(type.name(), field.field()));
            }
        }
        for (ClassShape.Constant constant : type.constants()) {
            constant.arguments().forEach(argument -> BodyWalker.walk(argument, reader));
            in(member).creation(constant.constructor(), constant.arguments(), constant.invocation());
        }
        type.constructors().forEach(constructor -> components(constructor, type));
        type.methods().stream()
                .filter(method -> !method.isStatic()
                        && method.overridden().stream().anyMatch(above -> !program.isOwnClass(above.owner())))
                .forEach(method -> in(member).functions().receive(Slot.Everywhere.STATIC, method.key()));
    }

    /** What a record's constructor that sets no field itself makes of its parameters. */
    private void components(MethodShape constructor, ClassShape type) {
        @Nullable MethodBody body = program.methods().get(constructor.key());
        @Nullable RecordShape shape = program.records().get(type.name());
        if ((constructor.compact() || constructor.implicit()) && body != null && shape != null) {
            List<Slot> parameters = in(body.key()).parameters(body);
            for (int i = 0; i < shape.components().size(); i++) {
                flows.add(parameters.get(i), ValueFlow.component(shape, i));
            }
        }
    }

    /** What comes in from outside: arguments, and the records that the platform makes. */
    private void foreign() {
        Set<MethodKey> entries = new HashSet<>();
        program.backend().functions().forEach(function -> entries.add(function.key()));
        program.backend().routes().stream().map(RouteModel::target).forEach(entries::add);
        entries.addAll(program.backend().cronMethods());
        for (MethodKey entry : entries) {
            @Nullable MethodBody body = program.methods().get(entry);
            if (body != null) {
                ValueFlow flow = in(entry);
                body.parameters().stream()
                        .filter(parameter -> ValueFlow.mayBeForeign(parameter.type()))
                        .forEach(parameter -> flows.put(Slot.Foreign.FIXED, flow.local(parameter.id())));
                body.parameters().forEach(parameter -> flow.functions().foreign(parameter.type()));
            }
        }
        FunctionFlow functions = in(new MethodKey("", "<tables>", List.of())).functions();
        program.backend().tables().forEach(table -> functions.foreign(new JavaType.Declared(table.className())));
        program.backend().records().keySet().forEach(this::maps);
        program.backend().tables().forEach(table -> maps(table.className()));
    }

    /** What a map was put into a record that crosses a boundary doesn't come out of it: a map as if from outside does. */
    private void maps(String className) {
        @Nullable RecordShape shape = program.records().get(className);
        for (int i = 0; shape != null && i < shape.components().size(); i++) {
            JavaType type = shape.components().get(i).type();
            if (Taken.isConverted(type)) {
                Slot component = ValueFlow.component(shape, i);
                flows.put(Slot.Foreign.FIXED, component);
                flows.each(component, site -> {
                    if (!(site instanceof Slot.Foreign)) {
                        flows.put(Slot.Foreign.UNORDERED, component);
                        if (Taken.isNested(type)) {
                            flows.put(Slot.Foreign.OF_UNORDERED, component);
                        }
                    }
                });
            }
        }
    }

    /** Reads one body. */
    private final class Reader implements BodyVisitor {
        private final MethodKey member;
        private final ValueFlow flow;

        Reader(MethodKey member) {
            this.member = member;
            this.flow = in(member);
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            flow.of(expression);
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (statement instanceof BodyStatement.LocalVariable variable) {
                variable.value().ifPresent(value -> flows.add(flow.of(value), flow.local(variable.id())));
            } else if (statement instanceof BodyStatement.Return result && !insideLambda) {
                result.value().ifPresent(value -> flows.add(flow.of(value), new Slot.Result(member)));
            } else if (statement instanceof BodyStatement.ForEach loop) {
                flows.elements(
                        flow.of(loop.values()), flow.local(loop.variable().id()));
            } else if (statement instanceof BodyStatement.ConstructorCall call) {
                flow.creation(call.constructor(), call.arguments(), call.invocation());
            } else if (statement instanceof BodyStatement.Switch choice) {
                flow.cases(choice.selector(), choice.cases());
            }
        }
    }
}
