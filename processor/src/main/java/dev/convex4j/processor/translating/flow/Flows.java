package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What lies in which slot: what is put there, what comes there from others, and what rules bring for each of it. */
final class Flows {
    private final Map<Slot, Set<Slot.Site>> held = new HashMap<>();
    private final Map<Slot, Set<Slot>> targets = new HashMap<>();
    private final Map<Slot, List<Consumer<Slot.Site>>> rules = new HashMap<>();
    private final Deque<Arrival> arrivals = new ArrayDeque<>();
    private final Set<Slot.Static> statics = new HashSet<>();
    private final Map<Slot.Function, BodyExpression> functions = new HashMap<>();
    private final Set<Slot.Kind> described = new HashSet<>();
    private final boolean telling;
    private int values;

    /** @param telling whether the kinds of all values are followed, and not collections and functions alone */
    Flows(boolean telling) {
        this.telling = telling;
    }

    private record Arrival(Slot slot, Slot.Site site) {}

    /** A number that no slot has yet. */
    int next() {
        values++;
        return values;
    }

    boolean isTelling() {
        return telling;
    }

    /** Notes what is known of a value by its static type, where kinds are followed. */
    void tell(JavaType type, Slot slot) {
        if (telling) {
            Kinds.told(type).ifPresent(kind -> put(new Slot.Kind(kind), slot));
        }
    }

    /** Notes the expression that makes a function. */
    void name(Slot.Function function, BodyExpression expression) {
        functions.put(function, expression);
    }

    /** The lambdas and method references that a slot holds; nothing where it may hold other functions. */
    Optional<List<BodyExpression>> functions(Slot slot) {
        List<BodyExpression> found = new ArrayList<>();
        for (Slot.Site site : in(slot)) {
            @Nullable BodyExpression made = site instanceof Slot.Function function ? functions.get(function) : null;
            if (made == null) {
                return Optional.empty();
            }
            found.add(made);
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(found));
    }

    Slot.Value value() {
        return new Slot.Value(next());
    }

    void put(Slot.Site site, Slot slot) {
        if (held.computeIfAbsent(slot, key -> new LinkedHashSet<>()).add(site)) {
            arrivals.add(new Arrival(slot, site));
            if (site instanceof Slot.Static shared && shared.site() instanceof Slot.Instance) {
                put(site, Slot.Everywhere.STATIC);
            }
        }
    }

    /** Brings all that lies in one slot, now or later, to another one. */
    void add(Slot from, Slot to) {
        if (!from.equals(to)
                && targets.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to)) {
            List.copyOf(in(from)).forEach(site -> put(site, to));
        }
    }

    /** Does something for each that lies in a slot, now or later. */
    void each(Slot slot, Consumer<Slot.Site> rule) {
        rules.computeIfAbsent(slot, key -> new ArrayList<>()).add(rule);
        List.copyOf(in(slot)).forEach(rule);
    }

    /** Brings what lies in the collections of one slot to another one. */
    void elements(Slot collections, Slot to) {
        each(collections, site -> add(contents(site), to));
    }

    /** Brings what lies in one slot into the collections of another one. */
    void store(Slot from, Slot collections) {
        each(collections, site -> {
            if (!(site instanceof Slot.Foreign) && !(site instanceof Slot.Kind)) {
                add(from, contents(site instanceof Slot.Static held ? held.site() : site));
            }
        });
    }

    /** What lies in a collection. What came from outside holds only such as itself. */
    Slot contents(Slot.Site site) {
        if (site instanceof Slot.Shared shared) {
            return contents(shared.created());
        }
        Slot contents = new Slot.Contents(site);
        if (site instanceof Slot.Static shared && statics.add(shared)) {
            each(contents(shared.site()), inner -> put(within(shared, inner), contents));
        } else if (site instanceof Slot.Foreign) {
            put(site == Slot.Foreign.UNORDERED ? Slot.Foreign.FIXED : site, contents);
            if (site == Slot.Foreign.OF_UNORDERED) {
                put(Slot.Foreign.UNORDERED, contents);
            }
        } else if (site instanceof Slot.Entries entries) {
            put(entries.map(), contents);
        } else if (site instanceof Slot.Kind kind && described.add(kind)) {
            Kinds.within(kind.type()).forEach(type -> tell(type, contents));
        }
        return contents;
    }

    /** Something that a static field holds. Functions have nothing that could be changed. */
    static Slot.Site held(Slot.Site site, String field) {
        boolean same = site instanceof Slot.Static
                || site instanceof Slot.Shared
                || site instanceof Slot.Foreign
                || site instanceof Slot.Kind
                || site instanceof Slot.Function;
        return same ? site : new Slot.Static(site, field);
    }

    private static Slot.Site within(Slot.Static shared, Slot.Site inner) {
        return held(inner, shared.field());
    }

    /** Brings what a field of objects holds to another slot; what an object of a static field holds is that field's, too. */
    void read(Slot objects, Slot field, Slot to) {
        add(field, to);
        each(objects, object -> {
            if (object instanceof Slot.Static shared) {
                each(field, inner -> put(within(shared, inner), to));
            }
        });
    }

    /** Calls whatever functions lie in a slot; none comes from outside. */
    void call(Slot function, List<Slot> arguments, Slot result) {
        each(function, site -> {
            if (site instanceof Slot.Function) {
                for (int i = 0; i < arguments.size(); i++) {
                    add(arguments.get(i), new Slot.Parameter(site, i));
                }
                add(new Slot.Given(site), result);
            } else if (site == Slot.Foreign.UNKNOWN) {
                put(site, result);
            }
        });
    }

    /** Follows everything to where it comes. */
    void solve() {
        while (!arrivals.isEmpty()) {
            Arrival arrival = arrivals.remove();
            List.copyOf(targets.getOrDefault(arrival.slot(), Set.of())).forEach(to -> put(arrival.site(), to));
            List.copyOf(rules.getOrDefault(arrival.slot(), List.of())).forEach(rule -> rule.accept(arrival.site()));
        }
    }

    Set<Slot.Site> in(Slot slot) {
        return held.getOrDefault(slot, Set.of());
    }

    /** The collections that may lie in a slot. */
    Set<Slot.Site> collections(Slot slot) {
        Set<Slot.Site> found = new LinkedHashSet<>();
        in(slot).forEach(site -> add(site, found));
        return found;
    }

    private static void add(Slot.Site site, Set<Slot.Site> found) {
        if (site instanceof Slot.Entries entries) {
            add(entries.map(), found);
        } else if (site instanceof Slot.Shared shared) {
            addFixed(shared.created(), found);
        } else if (site instanceof Slot.Static shared) {
            addHeld(shared, found);
        } else if (site instanceof Slot.Created || site instanceof Slot.Fixed || site instanceof Slot.Foreign) {
            found.add(site);
        }
    }

    private static void addHeld(Slot.Static shared, Set<Slot.Site> found) {
        if (shared.site() instanceof Slot.Created created) {
            addFixed(created, found);
        } else if (shared.site() instanceof Slot.Entries entries) {
            add(within(shared, entries.map()), found);
        } else {
            add(shared.site(), found);
        }
    }

    private static void addFixed(Slot.Created created, Set<Slot.Site> found) {
        found.add(Slot.Foreign.FIXED);
        if (!created.ordered()) {
            found.add(Slot.Foreign.UNORDERED);
        }
    }
}
