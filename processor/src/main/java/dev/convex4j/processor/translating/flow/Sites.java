package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where the collections and arrays were made that may lie in a place: each {@code new ArrayList<>()} is a site. */
public final class Sites {
    private final Targets targets;
    private final ProgramFlow values;

    private Sites(Targets targets, ProgramFlow values) {
        this.targets = targets;
        this.values = values;
    }

    public static Sites of(Program program) {
        Targets targets = new Targets(program);
        return new Sites(targets, ProgramFlow.of(program, targets));
    }

    Targets targets() {
        return targets;
    }

    ProgramFlow values() {
        return values;
    }

    /** What the expression of a member may give. */
    public Set<Object> of(BodyExpression expression, MethodKey member) {
        Set<Slot.Site> all = values.all(expression, member);
        // A creation that is translated as a call is known by its place.
        return all.isEmpty() && expression instanceof BodyExpression.Call
                ? Set.of(new Slot.Created(expression.position(), true), new Slot.Created(expression.position(), false))
                : sites(all);
    }

    /** Whether nobody knows all of what the expression may give. */
    public boolean isOpen(BodyExpression expression, MethodKey member) {
        Set<Slot.Site> all = values.all(expression, member);
        return all.isEmpty() || all.contains(Slot.Foreign.UNKNOWN);
    }

    /** Whether only the library makes what the expression may give, such as the array of {@code text.split(",")}. */
    public boolean isForeign(BodyExpression expression, MethodKey member) {
        return values.all(expression, member).isEmpty();
    }

    public Set<Object> ofLocal(int id, MethodKey member) {
        return sites(values.in(new Slot.Local(targets.root(member), id)));
    }

    public Set<Object> ofField(String owner, String name) {
        return sites(values.in(new Slot.Field(owner, name)));
    }

    /** What may be passed to a method, or to one that overrides it. */
    public Set<Object> ofParameter(MethodKey method, int index) {
        Set<Object> found = new LinkedHashSet<>();
        for (MethodBody body : targets.of(method)) {
            if (index < body.parameters().size()) {
                found.addAll(ofLocal(body.parameters().get(index).id(), body.key()));
            }
        }
        return found;
    }

    /** What a method, or one that overrides it, may give. */
    public Set<Object> ofResult(MethodKey method) {
        Set<Object> found = new LinkedHashSet<>();
        targets.of(method).forEach(body -> found.addAll(sites(values.in(new Slot.Result(body.key())))));
        return found;
    }

    /** What may lie within a collection or an array. */
    public Set<Object> within(Object site) {
        return sites(values.in(new Slot.Contents((Slot.Site) site)));
    }

    private static Set<Object> sites(Set<Slot.Site> all) {
        Set<Object> found = new LinkedHashSet<>();
        all.forEach(site -> add(site, found));
        return found;
    }

    private static void add(Slot.Site site, Set<Object> found) {
        if (site instanceof Slot.Static shared) {
            add(shared.site(), found);
        } else if (site instanceof Slot.Shared shared) {
            found.add(shared.created());
        } else if (site instanceof Slot.Entries entries) {
            add(entries.map(), found);
        } else if (site instanceof Slot.Created || site instanceof Slot.Fixed || site instanceof Slot.Array) {
            found.add(site);
        }
    }
}
