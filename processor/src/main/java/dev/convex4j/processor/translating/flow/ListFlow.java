package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which lists may be changed. Java knows at run time that a list of {@code List.of}, of a document or of an argument is
 * fixed, and that a list changed under an iterator; an array of JavaScript knows neither by itself. So both are found out here: for
 * each list that is changed, all the places that it may come from.
 */
public final class ListFlow {
    private final Set<Position> fixed = new HashSet<>();
    private final Set<Position> checked = new HashSet<>();
    private final Set<Position> marked = new HashSet<>();
    private final Map<Position, Change> duringLoops = new HashMap<>();
    private final Set<Position> known = new HashSet<>();
    private final Set<Position> unordered = new HashSet<>();
    private final Set<Position> neverOrdered = new HashSet<>();
    private final Set<Position> unsteady = new HashSet<>();
    private final Set<Slot> changed = new HashSet<>();
    private final Set<Position> localIterators = new HashSet<>();
    private final Set<Position> hiddenHeaps = new HashSet<>();
    private final Set<Position> partsReadAtOnce = new HashSet<>();
    private final Set<Position> sortedPartsRead = new HashSet<>();
    private final Set<MethodKey> givingFresh = new HashSet<>();

    private final Map<Position, String> changedStatics = new HashMap<>();

    /** A change of a list that is looped over. */
    public record Change(String list, Position position) {}

    private final NestedChanges nested;

    private final ProgramFlow values;

    private ListFlow(Program program, Targets targets, ProgramFlow values) {
        this.values = values;
        nested = new NestedChanges(program, targets, values);
    }

    public static ListFlow of(Program program, Sites sites) {
        Targets targets = sites.targets();
        Taken taken = new Taken(program, Borrowed.in(program));
        ProgramFlow values = sites.values();
        ListFlow flow = new ListFlow(program, targets, values);
        flow.addUses(program, values);
        flow.changedStatics.putAll(StaticChanges.in(program, values));
        ListChanges changes = new ListChanges(program, targets, values);
        for (MethodBody body : program.methods().values()) {
            flow.duringLoops.putAll(changes.duringLoops(body));
            IteratorUses.of(body)
                    .forEach(use -> flow.localIterators.add(use.iterator().position()));
            flow.known.addAll(new KnownIndexes(program, loop -> changes.keepsLength(loop, body)).in(body));
        }
        for (MethodBody body : program.methods().values()) {
            if (LaterChanges.givesFresh(body, taken)) {
                flow.givingFresh.add(body.key());
            }
        }
        program.methods().values().forEach(body -> flow.addUnsteady(body, taken, targets, values));
        return flow;
    }

    private void addUnsteady(MethodBody body, Taken taken, Targets targets, ProgramFlow values) {
        Predicate<BodyExpression> fresh = value -> value instanceof BodyExpression.Call call
                && givingFresh.contains(call.method())
                && targets.of(call.method()).size() == 1;
        Set<Position> steady = LaterChanges.steady(body, taken, fresh);
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                Stream.concat(taken.of(expression).stream(), ListTypes.partly(expression).stream())
                        .filter(map -> !steady.contains(map.position()) && !ListTypes.isFresh(map))
                        .filter(map -> !taken.isReadAnew(map) && !fresh.test(map))
                        .filter(map -> !partsReadAtOnce.contains(map.position()))
                        .filter(map -> values.sites(map, body.key()).stream()
                                .anyMatch(site -> site == Slot.Foreign.UNKNOWN
                                        || (site instanceof Slot.Created && changed.contains(site))))
                        .forEach(map -> unsteady.add(map.position()));
                taken.of(expression).stream()
                        .filter(map -> !taken.isReadAnew(map) && nested.mayFollow(map, body))
                        .forEach(map -> unsteady.add(map.position()));
            }
        });
    }

    /** Whether the map or list at {@code position}, of which a part is taken, may be changed while the part is used. */
    public boolean mayChangeLater(Position position) {
        return unsteady.contains(position);
    }

    /** Whether the part of a sorted map or set at {@code position} is read, or copied, where it is taken. */
    public boolean isReadAtOnce(Position position) {
        return sortedPartsRead.contains(position);
    }

    /** What bodies, constants and the first values of fields do to collections, and whether they see an order. */
    private void addUses(Program program, ProgramFlow values) {
        program.methods().values().forEach(body -> BodyWalker.walk(body, uses(body.key(), values)));
        program.constants().forEach((name, value) -> BodyWalker.walk(value, uses(ProgramFlow.member(name), values)));
        for (ClassShape type : program.classes().values()) {
            for (ClassShape.Initializer initializer : type.initializers()) {
                if (initializer instanceof ClassShape.Initializer.OfField field) {
                    BodyWalker.walk(field.value(), uses(ProgramFlow.member(type), values));
                }
            }
        }
    }

    private BodyVisitor uses(MethodKey member, ProgramFlow values) {
        return new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                // What was made for values from outside looks at these alone, whose maps are in the order of their
                // keys.
                boolean outside = expression.position() instanceof Position.Made;
                if (ListTypes.mayBeUnordered(expression.type()) && !outside) {
                    Set<Slot.Site> sites = values.sites(expression, member);
                    if (!sites.isEmpty() || !saysItsOrder(expression, member, values)) {
                        addOrder(expression.position(), sites);
                    }
                } else if (expression instanceof BodyExpression.MethodReference reference
                        && reference.kind() == BodyExpression.ReferenceKind.UNBOUND
                        && ListTypes.mayBeUnordered(reference.parameterTypes().get(0))) {
                    addOrder(expression.position(), Set.of());
                }
                if (CollectionKind.of(expression.type())
                        .filter(CollectionKind.QUEUE::equals)
                        .isPresent()) {
                    addQueue(values.sites(expression, member));
                }
                ListTypes.changed(expression)
                        .ifPresent(list -> addChange(expression.position(), member, values.sites(list, member)));
                if (ListTypes.changesGiven(expression)) {
                    fixed.add(expression.position());
                }
                partsReadAtOnce.addAll(PartReads.in(expression));
                EntryReads.in(expression).ifPresent(partsReadAtOnce::add);
                sortedPartsRead.addAll(PartReads.sorted(expression));
            }

            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                PartReads.in(statement).ifPresent(partsReadAtOnce::add);
                PartReads.sorted(statement).ifPresent(sortedPartsRead::add);
            }
        };
    }

    /** Whether the iterators are those of the program's own objects and functions, which are asked themselves. */
    private static boolean saysItsOrder(BodyExpression expression, MethodKey member, ProgramFlow values) {
        return expression.type().isClass(Iterable.class.getName())
                && !values.all(expression, member).isEmpty();
    }

    private void addChange(Position position, MethodKey member, Set<Slot.Site> sites) {
        changed.addAll(sites);
        nested.add(member, sites);
        boolean made = sites.stream().allMatch(site -> site instanceof Slot.Created || site instanceof Slot.Fixed);
        if (!made || sites.stream().noneMatch(Slot.Created.class::isInstance)) {
            fixed.add(position);
        } else if (sites.stream().anyMatch(Slot.Fixed.class::isInstance)) {
            checked.add(position);
            sites.forEach(site -> {
                if (site instanceof Slot.Fixed other) {
                    marked.add(other.position());
                }
            });
        }
    }

    /** A queue whose type doesn't say that it is a heap. */
    private void addQueue(Set<Slot.Site> sites) {
        sites.forEach(site -> {
            if (site instanceof Slot.Created created && !created.ordered()) {
                hiddenHeaps.add(created.position());
            }
        });
    }

    private void addOrder(Position position, Set<Slot.Site> sites) {
        if (sites.isEmpty() || sites.stream().anyMatch(ListFlow::mayBeUnordered)) {
            unordered.add(position);
        }
        if (!sites.isEmpty() && sites.stream().allMatch(ListFlow::isUnordered)) {
            neverOrdered.add(position);
        }
    }

    private static boolean mayBeUnordered(Slot.Site site) {
        return site == Slot.Foreign.UNKNOWN || isUnordered(site);
    }

    private static boolean isUnordered(Slot.Site site) {
        return site == Slot.Foreign.UNORDERED
                || (site instanceof Slot.Created created && !created.ordered())
                || (site instanceof Slot.Fixed made && !made.ordered());
    }

    /** The lambdas and method references that an expression of a member may give; nothing where it may give other functions. */
    public Optional<List<BodyExpression>> functions(BodyExpression expression, MethodKey member) {
        return values.functions(expression, member).filter(functions -> !functions.isEmpty());
    }

    /** Whether a method keeps the iterator that is made at {@code position} for itself. */
    public boolean isLocalIterator(Position position) {
        return localIterators.contains(position);
    }

    /** Whether the heap that is made at {@code position} is declared as a {@code Queue} somewhere. */
    public boolean isHiddenHeap(Position position) {
        return hiddenHeaps.contains(position);
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

    /**
     * Whether the list that the expression at {@code position} changes may be one of the program's own that Java lets nobody
     * change, or another one: only the running program knows.
     */
    public boolean isChecked(Position position) {
        return checked.contains(position);
    }

    /** Whether the fixed list that the expression at {@code position} makes may get to where the program tries to change it. */
    public boolean isMarked(Position position) {
        return marked.contains(position);
    }

    /** The static field that holds what is changed at {@code position}: {@code app.Posts.CACHE}. */
    public Optional<String> changedStatic(Position position) {
        return Optional.ofNullable(changedStatics.get(position));
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
