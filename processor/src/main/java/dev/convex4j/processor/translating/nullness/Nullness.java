package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.flow.Sites;
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

    public static Nullness of(Program program, StubNames stubs, Sites sites) {
        // What the first look knows of the results of calls lets the second one know more of the locals that hold them.
        Nullness first = of(program, stubs, sites, (value, member) -> false);
        return of(
                program,
                stubs,
                sites,
                (value, member) -> value instanceof BodyExpression.Call && !first.mayBeNull(value, member));
    }

    private static Nullness of(
            Program program, StubNames stubs, Sites sites, BiPredicate<BodyExpression, MethodKey> there) {
        Families families = Families.of(program);
        Members members = new Members(program, new SteadyNames(program, stubs), there);
        Sources sources = new Sources(program, stubs, families, members, sites);
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

    /** Whether this occurrence of a local holds a value, while its type in TypeScript has {@code null}. */
    public boolean isAsserted(BodyExpression.Local occurrence, MethodKey member) {
        return localMayBeNull(occurrence.id(), member) && sources.isAsserted(occurrence, member);
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

    /** Whether the elements of what an expression gives, a collection or an array, may be {@code null}. */
    public boolean holdsNull(BodyExpression collection, MethodKey member) {
        return sources.contents(collection, member).stream().anyMatch(this::holdsNull);
    }

    /** Whether the elements of a stream may be {@code null}. */
    public boolean streamsNull(BodyExpression stream, MethodKey member) {
        return new StreamNulls(sources).of(stream, member).stream().anyMatch(this::holdsNull);
    }

    /** What lies in what an expression gives. */
    public Contents contents(BodyExpression collection, MethodKey member) {
        return new Contents(this, sources.sites().of(collection, member));
    }

    /** Whether all places are known where a collection may have been made. */
    public boolean isKnown(BodyExpression collection, MethodKey member) {
        return !sources.sites().isOpen(collection, member);
    }

    public NullPlace local(int id, MethodKey member) {
        return new NullPlace(
                localMayBeNull(id, member), new Contents(this, sources.sites().ofLocal(id, member)));
    }

    public NullPlace parameter(MethodKey method, int index) {
        return new NullPlace(
                parameterMayBeNull(method, index),
                new Contents(this, sources.sites().ofParameter(method, index)));
    }

    public NullPlace result(MethodKey method) {
        return new NullPlace(
                resultMayBeNull(method), new Contents(this, sources.sites().ofResult(method)));
    }

    public NullPlace field(String owner, String name) {
        return new NullPlace(
                fieldMayBeNull(owner, name), new Contents(this, sources.sites().ofField(owner, name)));
    }

    boolean holdsNull(Object site) {
        return nullable.contains(Slot.contents(site));
    }

    Set<Object> within(Object site) {
        return sources.sites().within(site);
    }

    private boolean holdsNull(Slot slot) {
        return slot.equals(Slot.NULL) || nullable.contains(slot);
    }
}
