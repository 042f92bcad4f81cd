package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which kinds of values there may be where the static type is {@code Object}, or another one that says as little. */
public final class Kinds {
    /** The types whose values may be of classes that have nothing else in common. */
    private static final Set<String> OPEN = Set.of(
            "java.lang.Object",
            "java.lang.Number",
            "java.lang.CharSequence",
            "java.lang.Comparable",
            "java.io.Serializable");

    private final Program program;
    private final Targets targets;
    private @Nullable ProgramFlow flow;

    private Kinds(Program program, Targets targets) {
        this.program = program;
        this.targets = targets;
    }

    public static Kinds of(Program program, Sites sites) {
        return new Kinds(program, sites.targets());
    }

    /** Whether a type leaves open what its values are. */
    public static boolean isOpen(JavaType type) {
        return type instanceof JavaType.Variable
                || type instanceof JavaType.Intersection
                || (type instanceof JavaType.Declared declared && OPEN.contains(declared.name()));
    }

    /** What a static type says of its values; a box is like its primitive. */
    static Optional<JavaType> told(JavaType type) {
        boolean silent = isOpen(type)
                || type == JavaType.Primitive.VOID
                || type instanceof JavaType.Null
                || type instanceof JavaType.Other;
        return silent
                ? Optional.empty()
                : Promotion.unboxed(type).map(JavaType.class::cast).or(() -> Optional.of(type));
    }

    /** The types of what lies in a collection, an array or a stream. */
    static List<JavaType> within(JavaType type) {
        if (type instanceof JavaType.Array array) {
            return List.of(array.element());
        }
        return type instanceof JavaType.Declared declared && declared.name().startsWith("java.")
                ? declared.arguments()
                : List.of();
    }

    /** The types of the values that an expression may give, other than {@code null}; nothing where nobody knows them all. */
    public Optional<Set<JavaType>> of(BodyExpression expression, MethodKey member) {
        Optional<JavaType> known = told(expression.type());
        return known.isPresent() ? known.map(Set::of) : types(flow().all(expression, member));
    }

    /** As {@link #of}, of what lies in a collection or an array. */
    public Optional<Set<JavaType>> within(BodyExpression collection, MethodKey member) {
        return types(flow().within(collection, member));
    }

    /** As {@link #of}, of what a field may hold. */
    public Optional<Set<JavaType>> ofField(String owner, String name) {
        return types(flow().in(new Slot.Field(owner, name)));
    }

    private static Optional<Set<JavaType>> types(Set<Slot.Site> sites) {
        Set<JavaType> types = new LinkedHashSet<>();
        for (Slot.Site site : sites) {
            if (site instanceof Slot.Kind kind) {
                types.add(kind.type());
            }
        }
        return types.isEmpty() || sites.contains(Slot.Foreign.UNKNOWN) ? Optional.empty() : Optional.of(types);
    }

    /** Most programs never ask. */
    private ProgramFlow flow() {
        ProgramFlow known = flow;
        if (known == null) {
            known = ProgramFlow.ofKinds(program, targets);
            flow = known;
        }
        return known;
    }
}
