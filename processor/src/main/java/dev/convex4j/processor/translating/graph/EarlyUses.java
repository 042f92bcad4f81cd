package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the code that creates an object uses of it before its time: fields that have no value yet, and whatever belongs to
 * the classes below, whose own code runs later. Java shows it zeros.
 */
public final class EarlyUses {
    /**
     * What was found.
     *
     * @param fields the fields that may be read as zeros, as {@code Owner.name}
     * @param below whether anything of a class below may be used
     * @param shared whether another object may know this one, so that later code may use it
     */
    public record Found(Set<String> fields, boolean below, boolean shared) {}

    private final Program program;
    private final Hierarchy hierarchy;
    private final ClassShape shape;
    private final List<ClassShape> subtypes;
    private final Set<String> below;
    private final Set<String> early = new HashSet<>();
    private final Set<MethodKey> followed = new HashSet<>();
    private Set<String> assigned = new HashSet<>();
    private boolean usedBelow;
    private boolean shared;

    private EarlyUses(ClassShape shape, Program program, Hierarchy hierarchy) {
        this.program = program;
        this.hierarchy = hierarchy;
        this.shape = shape;
        this.subtypes = hierarchy.subtypes(shape.name());
        this.below = subtypes.stream().map(ClassShape::name).collect(Collectors.toSet());
    }

    public static Found of(ClassShape shape, Program program, Hierarchy hierarchy) {
        EarlyUses uses = new EarlyUses(shape, program, hierarchy);
        uses.shared = hierarchy
                .superclass(shape)
                .filter(above -> of(above, program, hierarchy).shared())
                .isPresent();
        uses.create();
        return new Found(Set.copyOf(uses.early), uses.usedBelow, uses.shared);
    }

    private void create() {
        List<BodyStatement> first = body(new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of()))
                .map(MethodBody::statements)
                .orElse(List.of());
        assigned = known(shape.name());
        for (BodyStatement statement : first) {
            // A block has given the field a value that its declaration replaces.
            StoredFields.assignment(statement)
                    .map(StoredFields::name)
                    .filter(name ->
                            assigned.contains(name) && !known(shape.name()).contains(name))
                    .ifPresent(name -> early.add(shape.name() + "." + name));
            statements(List.of(statement));
        }
        Set<String> initialized = assigned;
        shape.constructors().stream()
                .flatMap(constructor -> body(constructor.key()).stream())
                .forEach(body -> {
                    assigned = new HashSet<>(initialized);
                    if (Construction.constructorCall(body)
                            .filter(BodyStatement.ConstructorCall::own)
                            .isPresent()) {
                        shape.fields().forEach(field -> assigned.add(field.name()));
                    }
                    statements(body.statements());
                });
    }

    /** What is a constant is there even before the object. */
    private Set<String> known(String className) {
        return hierarchy.shape(className).orElseThrow().fields().stream()
                .filter(field -> field.constant().isPresent())
                .map(FieldShape::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<MethodBody> body(MethodKey key) {
        return Optional.ofNullable(program.methods().get(key));
    }

    private void statements(List<BodyStatement> statements) {
        for (BodyStatement statement : statements) {
            Optional<BodyExpression.Assign> assign = StoredFields.assignment(statement)
                    .filter(candidate -> ((BodyExpression.InstanceField) candidate.target())
                            .owner()
                            .equals(shape.name()));
            if (assign.isPresent()) {
                BodyWalker.walk(List.of(statement), new OwnUse(this, ""));
                assigned.add(StoredFields.name(assign.get()));
            } else if (statement instanceof BodyStatement.Block block) {
                statements(block.statements());
            } else if (statement instanceof BodyStatement.If branch) {
                BodyWalker.walk(branch.condition(), new OwnUse(this, ""));
                branches(branch);
            } else {
                BodyWalker.walk(List.of(statement), new OwnUse(this, ""));
                // What a loop's body does last is there when it begins again.
                BodyWalker.walk(List.of(statement), new OwnUse(this, ""));
            }
        }
    }

    /** What both branches assign is assigned. */
    private void branches(BodyStatement.If branch) {
        Set<String> before = assigned;
        assigned = new HashSet<>(before);
        statements(branch.whenTrue());
        Set<String> whenTrue = assigned;
        assigned = new HashSet<>(before);
        statements(branch.whenFalse());
        if (endsAbruptly(branch.whenFalse())) {
            assigned = whenTrue;
        } else if (!endsAbruptly(branch.whenTrue())) {
            assigned.retainAll(whenTrue);
        }
    }

    private static boolean endsAbruptly(List<BodyStatement> statements) {
        return !statements.isEmpty()
                && (statements.get(statements.size() - 1) instanceof BodyStatement.Return
                        || statements.get(statements.size() - 1) instanceof BodyStatement.Throw);
    }

    /** A call on the object: of the method itself, or of one that overrides it. */
    void follow(MethodKey method, boolean virtual) {
        Set<MethodKey> targets = new HashSet<>(Set.of(method));
        if (virtual) {
            targets.addAll(hierarchy.overriding(method));
        }
        targets.stream()
                .filter(target -> isOfFamily(target.owner()) && followed.add(target))
                .forEach(target ->
                        body(target).ifPresent(body -> BodyWalker.walk(body, new OwnUse(this, target.owner()))));
    }

    private boolean isOfFamily(String owner) {
        return below.contains(owner)
                || hierarchy.ancestors(shape.name()).contains(owner)
                || subtypes.stream()
                        .anyMatch(subtype -> hierarchy.ancestors(subtype.name()).contains(owner));
    }

    /** The code of a class that is declared within this one's, and may use the object as the one around it. */
    void followInner(String className) {
        for (MethodBody body : program.methods().values()) {
            if (isWithin(body.key().owner(), className) && followed.add(body.key())) {
                BodyWalker.walk(body, new OwnUse(this, OwnUse.INNER));
            }
        }
    }

    private boolean isWithin(String owner, String className) {
        for (ClassShape at = hierarchy.shape(owner).orElse(null);
                at != null;
                at = at.enclosingClass().flatMap(hierarchy::shape).orElse(null)) {
            if (at.name().equals(className)) {
                return true;
            }
        }
        return false;
    }

    /** A value given before the declaration's is lost in Java, like one that is read too early. */
    void write(BodyExpression.InstanceField field, boolean followed) {
        if (followed || below.contains(field.owner())) {
            read(field);
        }
    }

    void read(BodyExpression.InstanceField field) {
        if (field.owner().equals(shape.name())) {
            if (!assigned.contains(field.name())) {
                early.add(field.owner() + "." + field.name());
            }
        } else if (below.contains(field.owner())) {
            if (!known(field.owner()).contains(field.name())) {
                early.add(field.owner() + "." + field.name());
            }
            usedBelow = true;
        }
    }

    /** The instance around an object of a class below. */
    void useOuter(String owner) {
        usedBelow |= below.contains(owner);
    }

    void share() {
        if (!shared) {
            shared = true;
            // What was harmless before may run again, and use the object then.
            followed.clear();
        }
    }

    /** Code that isn't followed may do anything with the object if it knows it. */
    void runUnknown() {
        if (shared) {
            escape();
        }
    }

    /** Whether the methods that a call may end in only keep their argument, and don't use it. */
    boolean onlyKeep(MethodKey method, int argument) {
        Set<MethodKey> targets = new HashSet<>(Set.of(method));
        targets.addAll(hierarchy.overriding(method));
        return targets.stream().flatMap(target -> body(target).stream()).allMatch(body -> {
            KeptLocal kept = new KeptLocal(body.parameters().get(argument).id());
            BodyWalker.walk(body, kept);
            return kept.isOnlyKept();
        });
    }

    boolean isOwnClass(String name) {
        return hierarchy.shape(name).isPresent();
    }

    void escape() {
        share();
        unassigned(shape, assigned);
        for (ClassShape subtype : subtypes) {
            usedBelow |= subtype.kind() == ClassShape.Kind.CLASS;
            unassigned(subtype, Set.of());
        }
    }

    private void unassigned(ClassShape of, Set<String> known) {
        for (FieldShape field : of.fields()) {
            if (!field.isStatic() && field.constant().isEmpty() && !known.contains(field.name())) {
                early.add(of.name() + "." + field.name());
            }
        }
    }
}
