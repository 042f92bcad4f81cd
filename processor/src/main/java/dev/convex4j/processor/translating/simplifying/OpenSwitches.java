package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.analysis.LoopValues;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a {@code default} to a switch that has a case for each constant of an enum and never ends. For TypeScript nothing
 * comes behind it, where behind a loop all variables are {@code never}; for Java something does.
 */
final class OpenSwitches extends BodyRewriter {
    private final References references;
    private final AskedValues asked;

    private OpenSwitches(References references) {
        this.references = references;
        this.asked = new AskedValues(references);
    }

    static List<BodyStatement> rewrite(MethodBody body, References references) {
        List<BodyStatement> rewritten = new OpenSwitches(references).statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected List<BodyStatement> block(List<?> original, List<BodyStatement> statements) {
        List<BodyStatement> rewritten = new ArrayList<>(statements);
        for (int i = 0; i < rewritten.size() - 1; i++) {
            if (rewritten.get(i) instanceof BodyStatement.Switch selection
                    && takesAll(selection)
                    && neverEnds(selection)
                    && hasLoop(rewritten.subList(i + 1, rewritten.size()))) {
                rewritten.set(i, open(selection));
            }
        }
        return List.copyOf(rewritten);
    }

    private boolean takesAll(BodyStatement.Switch selection) {
        boolean open = selection.cases().stream().noneMatch(SwitchCase::isDefault) && !Exits.isOfPatterns(selection);
        return open
                && references
                        .choice(selection.selector().type())
                        .filter(asked.labels(selection.cases())::equals)
                        .isPresent();
    }

    private static boolean neverEnds(BodyStatement.Switch selection) {
        BodyStatement none = new BodyStatement.Return(Optional.empty(), selection.position());
        return Exits.always(List.of(new BodyStatement.Switch(
                selection.selector(),
                Stream.concat(Stream.of(byDefault(none)), selection.cases().stream())
                        .toList(),
                selection.arrows(),
                selection.position())));
    }

    private static BodyStatement open(BodyStatement.Switch selection) {
        BodyStatement end = new BodyStatement.Break(Optional.empty(), selection.position());
        return new BodyStatement.Switch(
                selection.selector(),
                Stream.concat(selection.cases().stream(), Stream.of(byDefault(end)))
                        .toList(),
                selection.arrows(),
                selection.position());
    }

    private static SwitchCase byDefault(BodyStatement statement) {
        return new SwitchCase(
                List.of(new SwitchCase.Label.Default()), Optional.empty(), List.of(statement), statement.position());
    }

    private static boolean hasLoop(List<BodyStatement> statements) {
        boolean[] found = {false};
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= LoopValues.isLoop(statement);
            }
        });
        return found[0];
    }
}
