package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which lists may be changed. Java knows at run time that a list of {@code List.of}, of a document or of an argument is
 * fixed, and that a list changed under an iterator; an array of JavaScript knows neither. So both are found out here: for
 * each list that is changed, all the places that it may come from.
 */
public final class ListFlow {
    private final Set<Position> fixed = new HashSet<>();
    private final Map<Position, Change> duringLoops = new HashMap<>();
    private final Set<Position> known = new HashSet<>();
    private final Set<Position> unordered = new HashSet<>();
    private final Set<Position> neverOrdered = new HashSet<>();
    private final Set<Position> unsteady = new HashSet<>();
    private final Set<Slot> changed = new HashSet<>();
    private final Set<MethodKey> givingFresh = new HashSet<>();

    /** A change of a list that is looped over. */
    public record Change(String list, Position position) {}

    private ListFlow() {}

    public static ListFlow of(Program program) {
        Targets targets = new Targets(program);
        Edges edges = new Edges();
        program.methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, new EdgeCollector(program, targets, edges, body.key())));
        program.constants()
                .forEach((name, value) -> BodyWalker.walk(
                        value,
                        new EdgeCollector(program, targets, edges, new MethodKey(name, "<constant>", List.of()))));
        program.classes().values().forEach(type -> addClass(type, program, targets, edges));
        addForeign(program, targets, edges);
        ListFlow flow = new ListFlow();
        flow.addUses(program, targets, edges);
        ListChanges changes = new ListChanges(program, targets, edges);
        for (MethodBody body : program.methods().values()) {
            flow.duringLoops.putAll(changes.duringLoops(body));
            flow.known.addAll(new KnownIndexes(program, loop -> changes.keepsLength(loop, body)).in(body));
        }
        for (MethodBody body : program.methods().values()) {
            if (LaterChanges.givesFresh(body)) {
                flow.givingFresh.add(body.key());
            }
        }
        for (MethodBody body : program.methods().values()) {
            flow.addUnsteady(body, new Origins(program, targets), targets, edges);
        }
        return flow;
    }

    private void addUnsteady(MethodBody body, Origins origins, Targets targets, Edges edges) {
        Set<Position> steady = LaterChanges.steady(
                body,
                value -> value instanceof BodyExpression.Call call
                        && givingFresh.contains(call.method())
                        && targets.of(call.method()).size() == 1);
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                ListTypes.viewed(expression)
                        .filter(map -> !steady.contains(map.position()) && !ListTypes.isCreation(map))
                        .filter(map -> edges.sites(origins.of(map, targets.root(body.key()))).stream()
                                .anyMatch(site -> site == Slot.Foreign.UNKNOWN || changed.contains(site)))
                        .ifPresent(map -> unsteady.add(map.position()));
            }
        });
    }

    /** Whether the map at {@code position}, of which a part is taken, may be changed while the part is used. */
    public boolean mayChangeLater(Position position) {
        return unsteady.contains(position);
    }

    private static void addClass(ClassShape type, Program program, Targets targets, Edges edges) {
        MethodKey key = new MethodKey(type.name(), MethodBody.INSTANCE_INITIALIZER, List.of());
        Origins origins = new Origins(program, targets);
        EdgeCollector collector = new EdgeCollector(program, targets, edges, key);
        for (ClassShape.Initializer initializer : type.initializers()) {
            if (initializer instanceof ClassShape.Initializer.OfField field) {
                BodyWalker.walk(field.value(), collector);
                edges.add(origins.of(field.value(), targets.root(key)), new Slot.Field(type.name(), field.field()));
            }
        }
        for (MethodShape constructor : type.constructors()) {
            @Nullable MethodBody body = program.methods().get(constructor.key());
            @Nullable RecordShape shape = program.records().get(type.name());
            for (int i = 0;
                    (constructor.compact() || constructor.implicit())
                            && body != null
                            && shape != null
                            && i < shape.components().size();
                    i++) {
                int id = body.parameters().get(i).id();
                edges.add(Set.of(new Slot.Local(targets.root(body.key()), id)), EdgeCollector.component(shape, i));
            }
        }
    }

    /** What comes in from outside: arguments, and the records that the platform makes. */
    private static void addForeign(Program program, Targets targets, Edges edges) {
        Set<MethodKey> entries = new HashSet<>();
        program.backend().functions().forEach(function -> entries.add(function.key()));
        program.backend().routes().stream().map(RouteModel::target).forEach(entries::add);
        for (MethodKey entry : entries) {
            EdgeCollector collector = new EdgeCollector(program, targets, edges, entry);
            @Nullable MethodBody body = program.methods().get(entry);
            for (BodyExpression.Parameter parameter :
                    body == null ? List.<BodyExpression.Parameter>of() : body.parameters()) {
                edges.add(Set.of(Slot.Foreign.FIXED), new Slot.Local(targets.root(entry), parameter.id()));
                collector.foreign(parameter.type());
            }
            if (body != null) {
                collector.foreign(body.returnType());
            }
        }
        EdgeCollector collector = new EdgeCollector(program, targets, edges, new MethodKey("", "<tables>", List.of()));
        program.backend().tables().forEach(table -> collector.foreign(new JavaType.Declared(table.className())));
    }

    /** What bodies, constants and the first values of fields do to collections, and whether they see an order. */
    private void addUses(Program program, Targets targets, Edges edges) {
        Origins origins = new Origins(program, targets);
        program.methods()
                .values()
                .forEach(body -> BodyWalker.walk(body, uses(targets.root(body.key()), origins, edges)));
        program.constants()
                .forEach((name, value) ->
                        BodyWalker.walk(value, uses(new MethodKey(name, "<constant>", List.of()), origins, edges)));
        for (ClassShape type : program.classes().values()) {
            MethodKey key = new MethodKey(type.name(), MethodBody.INSTANCE_INITIALIZER, List.of());
            for (ClassShape.Initializer initializer : type.initializers()) {
                if (initializer instanceof ClassShape.Initializer.OfField field) {
                    BodyWalker.walk(field.value(), uses(targets.root(key), origins, edges));
                }
            }
        }
    }

    private BodyVisitor uses(MethodKey root, Origins origins, Edges edges) {
        return new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (ListTypes.mayBeUnordered(expression.type())) {
                    addOrder(expression.position(), edges.sites(origins.of(expression, root)));
                } else if (expression instanceof BodyExpression.MethodReference reference
                        && reference.kind() == BodyExpression.ReferenceKind.UNBOUND
                        && ListTypes.mayBeUnordered(reference.parameterTypes().get(0))) {
                    addOrder(expression.position(), Set.of());
                }
                ListTypes.changed(expression).ifPresent(list -> {
                    Set<Slot> sites = edges.sites(origins.of(list, root));
                    changed.addAll(sites);
                    if (sites.isEmpty() || !sites.stream().allMatch(Slot.Created.class::isInstance)) {
                        fixed.add(expression.position());
                    }
                });
            }
        };
    }

    private void addOrder(Position position, Set<Slot> sites) {
        if (sites.isEmpty() || sites.stream().anyMatch(ListFlow::mayBeUnordered)) {
            unordered.add(position);
        }
        if (!sites.isEmpty() && sites.stream().allMatch(ListFlow::isUnordered)) {
            neverOrdered.add(position);
        }
    }

    private static boolean mayBeUnordered(Slot site) {
        return site == Slot.Foreign.UNKNOWN || isUnordered(site);
    }

    private static boolean isUnordered(Slot site) {
        return site == Slot.Foreign.UNORDERED || (site instanceof Slot.Created created && !created.ordered());
    }

    /** Whether nobody can see the order of the set or map that the expression at {@code position} gives. */
    public boolean isNeverOrdered(Position position) {
        return neverOrdered.contains(position);
    }

    /** Whether the set or map that the expression at {@code position} gives may have an order that Java leaves open. */
    public boolean mayBeUnordered(Position position) {
        return unordered.contains(position);
    }

    /** Whether the list that the expression at {@code position} changes may be one that Java lets nobody change. */
    public boolean mayBeFixed(Position position) {
        return fixed.contains(position);
    }

    /** Whether the index of the element that is read or written at {@code position} is surely there. */
    public boolean isInRange(Position position) {
        return known.contains(position);
    }

    /** What changes the list that the loop, or the call with a function, at {@code position} goes through. */
    public Optional<Change> changedDuring(Position position) {
        return Optional.ofNullable(duringLoops.get(position));
    }
}
