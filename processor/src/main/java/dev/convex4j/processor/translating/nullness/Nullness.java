package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which variables, parameters, results, fields and array elements may hold {@code null}: those that are {@code @Nullable}
 * or have no value yet, and whatever such a value flows into, anywhere in the program.
 */
public final class Nullness {
    private final Families families;
    private final Sources sources;
    private final Set<Slot> nullable;
    private final Program program;
    private @Nullable Set<BodyExpression> uses;

    private Nullness(Program program, Families families, Sources sources, Set<Slot> nullable) {
        this.program = program;
        this.families = families;
        this.sources = sources;
        this.nullable = nullable;
    }

    public static Nullness of(Program program, StubNames stubs) {
        // What the first look knows of the results of calls lets the second one know more of the locals that hold them.
        Nullness first = of(program, stubs, (value, member) -> false);
        return of(
                program,
                stubs,
                (value, member) -> value instanceof BodyExpression.Call && !first.mayBeNull(value, member));
    }

    private static Nullness of(Program program, StubNames stubs, BiPredicate<BodyExpression, MethodKey> there) {
        Families families = Families.of(program);
        Members members = new Members(program, there);
        Sources sources = new Sources(program, stubs, families, members);
        FlowGraph flows = NullFlow.of(program, families, sources);
        return new Nullness(program, families, sources, flows.reachedFrom(Slot.NULL));
    }

    /** Whether evaluating an expression of {@code member}, a method or initializer, may give {@code null}. */
    public boolean mayBeNull(BodyExpression expression, MethodKey member) {
        return sources.of(expression, member).stream().anyMatch(this::holdsNull);
    }

    /** Whether an expression of the program itself may throw because one of its operands is {@code null}. */
    public boolean mayThrow(BodyExpression expression) {
        if (uses == null) {
            uses = NullUses.in(program, this::mayBeNull);
        }
        return uses.contains(expression);
    }

    /** Whether a local of {@code member} may ever hold {@code null}. */
    public boolean localMayBeNull(int id, MethodKey member) {
        return holdsNull(sources.local(id, member));
    }

    public boolean parameterMayBeNull(MethodKey method, int index) {
        return holdsNull(Slot.parameter(families.of(method), index));
    }

    public boolean resultMayBeNull(MethodKey method) {
        return holdsNull(Slot.result(families.of(method)));
    }

    /** Whether a field, or a component of a record, may hold {@code null}. */
    public boolean fieldMayBeNull(String owner, String name) {
        return holdsNull(Slot.field(owner, name));
    }

    /** Whether the elements of arrays of this type may be {@code null}. */
    public boolean elementsMayBeNull(JavaType.Array array) {
        return holdsNull(Sources.elements(array));
    }

    private boolean holdsNull(Slot slot) {
        return slot.equals(Slot.NULL) || nullable.contains(slot);
    }
}
