package dev.convex4j.processor.translating.nullness;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/** The maps that a body makes and keeps for itself until it returns: what it calls can't change them. */
final class OwnMaps implements BodyVisitor {
    private final Program program;
    private final Set<String> made = new HashSet<>();
    private final Set<String> shared = new HashSet<>();
    private final Set<BodyExpression> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean captured;

    private OwnMaps(Program program) {
        this.program = program;
    }

    /** Their names, as {@link SteadyNames} has them. */
    static Set<String> in(MethodBody body, Program program) {
        OwnMaps maps = new OwnMaps(program);
        BodyWalker.walk(body, maps);
        maps.made.removeAll(maps.shared);
        return maps.captured ? Set.of() : Set.copyOf(maps.made);
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (statement instanceof BodyStatement.LocalVariable variable
                && !variable.reassigned()
                && !insideLambda
                && variable.value().filter(OwnMaps::isNewMap).isPresent()) {
            made.add(SteadyNames.local(variable.id()));
        } else if (statement instanceof BodyStatement.Return result && !insideLambda) {
            result.value().ifPresent(kept::add);
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Call call && ListTypes.isMethodOfList(call.method())) {
            call.receiver().ifPresent(kept::add);
        } else if (expression instanceof BodyExpression.Local local && (insideLambda || !kept.contains(local))) {
            shared.add(SteadyNames.local(local.id()));
        }
        captured |= expression instanceof BodyExpression.NewAnonymous
                || (expression instanceof BodyExpression.New creation
                        && Optional.ofNullable(program.classes()
                                        .get(creation.constructor().owner()))
                                .filter(ClassShape::local)
                                .isPresent());
    }

    private static boolean isNewMap(BodyExpression value) {
        return value instanceof BodyExpression.New creation
                && CollectionKind.of(creation.constructor().owner())
                        .filter(CollectionKind::isMap)
                        .isPresent();
    }
}
