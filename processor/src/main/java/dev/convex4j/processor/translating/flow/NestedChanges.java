package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells whether the maps in a collection may change after that was written as plain objects: all of them were, with it. */
final class NestedChanges {
    private final Program program;
    private final Targets targets;
    private final ProgramFlow values;

    /** The methods that change the collections of a site. */
    private final Map<Slot.Site, Set<MethodKey>> changers = new HashMap<>();

    NestedChanges(Program program, Targets targets, ProgramFlow values) {
        this.program = program;
        this.targets = targets;
        this.values = values;
    }

    void add(MethodKey member, Set<Slot.Site> changed) {
        changed.forEach(
                site -> changers.computeIfAbsent(site, key -> new HashSet<>()).add(member));
    }

    /** Whether a method, or another one, may still change a map in the collection that it gives away. */
    boolean mayFollow(BodyExpression given, MethodBody body) {
        if (!Taken.isNested(given.type())) {
            return false;
        }
        Set<Slot.Site> held = new HashSet<>();
        values.sites(given, body.key()).forEach(site -> addHeld(given.type(), site, held));
        return held.contains(Slot.Foreign.UNKNOWN)
                || held.stream().filter(changers::containsKey).anyMatch(site -> isChanged(site, given, body));
    }

    private boolean isChanged(Slot.Site site, BodyExpression given, MethodBody body) {
        return isHeld(site, body)
                || Objects.requireNonNull(changers.get(site)).stream()
                        .anyMatch(changer -> changer.equals(body.key())
                                ? new Order(site, given, body.key()).isChangedAfter(body)
                                : !makesAnew(site, changer, new HashSet<>()));
    }

    /**
     * Whether a method knows no collections of the site but those that were made since it was called.
     *
     * @param asked the methods that are being asked
     */
    private boolean makesAnew(Slot.Site site, MethodKey method, Set<MethodKey> asked) {
        if (!asked.add(method)) {
            return true;
        }
        @Nullable MethodBody body = program.methods().get(method);
        return body != null
                && !isHeld(site, body)
                && calls(site, body).stream()
                        .allMatch(called ->
                                targets.of(called).stream().allMatch(target -> makesAnew(site, target.key(), asked)));
    }

    /** Whether a method gets collections of the site as an argument, or from a field. */
    private boolean isHeld(Slot.Site site, MethodBody body) {
        Set<Integer> parameters =
                body.parameters().stream().map(BodyExpression.Parameter::id).collect(Collectors.toSet());
        return !reaching(
                        site,
                        body,
                        expression -> expression instanceof BodyExpression.Local local
                                ? parameters.contains(local.id())
                                : expression instanceof BodyExpression.InstanceField
                                        || expression instanceof BodyExpression.StaticField)
                .isEmpty();
    }

    private Set<MethodKey> calls(Slot.Site site, MethodBody body) {
        return reaching(
                        site,
                        body,
                        expression -> expression instanceof BodyExpression.Call call
                                && program.isOwnClass(call.method().owner()))
                .stream()
                .map(call -> ((BodyExpression.Call) call).method())
                .collect(Collectors.toSet());
    }

    /** The expressions of a kind that lead to collections of the site. */
    private List<BodyExpression> reaching(Slot.Site site, MethodBody body, Predicate<BodyExpression> kind) {
        List<BodyExpression> found = new ArrayList<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (kind.test(expression) && reaches(values.sites(expression, body.key()), site)) {
                    found.add(expression);
                }
            }
        });
        return found;
    }

    private boolean reaches(Set<Slot.Site> from, Slot.Site wanted) {
        Set<Slot.Site> reached = new HashSet<>(from);
        Deque<Slot.Site> open = new ArrayDeque<>(from);
        while (!open.isEmpty() && !reached.contains(wanted)) {
            values.sitesWithin(open.remove()).stream().filter(reached::add).forEach(open::add);
        }
        return reached.contains(wanted);
    }

    private void addHeld(JavaType type, Slot.Site site, Set<Slot.Site> held) {
        for (JavaType part : ((JavaType.Declared) type).arguments()) {
            if (type.isClass("java.util.Optional") && Taken.isNested(part)) {
                addHeld(part, site, held);
            } else if (Taken.isConverted(part)) {
                for (Slot.Site inner : values.sitesWithin(site)) {
                    if (held.add(inner)) {
                        addHeld(part, inner, held);
                    }
                }
            }
        }
    }

    /** Whether changes of one site's collections come after a place of a method; loops and functions run again. */
    private final class Order implements BodyVisitor {
        private final Slot.Site site;
        private final Position given;
        private final MethodKey member;
        private final List<Boolean> again = new ArrayList<>();
        private boolean passed;
        private boolean after;

        Order(Slot.Site site, BodyExpression given, MethodKey member) {
            this.site = site;
            this.given = given.position();
            this.member = member;
        }

        boolean isChangedAfter(MethodBody body) {
            BodyWalker.walk(body, this);
            return after;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            passed |= expression.position().equals(given);
            boolean changes = ListTypes.changed(expression)
                    .filter(list -> values.sites(list, member).contains(site))
                    .isPresent();
            after |= changes && (passed || insideLambda || !again.isEmpty() && again.contains(true));
        }

        @Override
        public void enter(BodyStatement statement, boolean insideLambda) {
            if (isLoop(statement)) {
                again.add(holdsGiven(statement));
            }
        }

        @Override
        public void leave(BodyStatement statement) {
            if (isLoop(statement)) {
                again.remove(again.size() - 1);
            }
        }

        private boolean holdsGiven(BodyStatement loop) {
            boolean[] found = new boolean[1];
            BodyWalker.walk(List.of(loop), new BodyVisitor() {
                @Override
                public void enter(BodyExpression expression, boolean insideLambda) {
                    found[0] |= expression.position().equals(given);
                }
            });
            return found[0];
        }

        private static boolean isLoop(BodyStatement statement) {
            return statement instanceof BodyStatement.ForEach
                    || statement instanceof BodyStatement.For
                    || statement instanceof BodyStatement.While
                    || statement instanceof BodyStatement.DoWhile;
        }
    }
}
