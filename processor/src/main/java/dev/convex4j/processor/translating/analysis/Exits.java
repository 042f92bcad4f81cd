package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.List;
import java.util.Optional;

/** Whether statements can complete normally, as Java defines it (JLS 14.22). */
public final class Exits {
    private Exits() {}

    /** Whether statements never reach their end. */
    public static boolean always(List<BodyStatement> statements) {
        return !statements.isEmpty() && always(statements.get(statements.size() - 1));
    }

    private static boolean always(BodyStatement last) {
        if (last instanceof BodyStatement.Return
                || last instanceof BodyStatement.Throw
                || last instanceof BodyStatement.Break
                || last instanceof BodyStatement.Continue
                || last instanceof BodyStatement.Yield) {
            return true;
        } else if (last instanceof BodyStatement.If branch) {
            return always(branch.whenTrue()) && always(branch.whenFalse());
        } else if (last instanceof BodyStatement.Block block) {
            return always(block.statements());
        } else if (last instanceof BodyStatement.Labeled labeled) {
            return always(labeled.statement()) && !isLeft(List.of(labeled.statement()), labeled.label());
        } else if (last instanceof BodyStatement.Try attempt) {
            return always(attempt.finalizer())
                    || (always(attempt.body()) && attempt.catches().stream().allMatch(clause -> always(clause.body())));
        } else if (last instanceof BodyStatement.Switch selection) {
            return always(selection);
        }
        return isEndless(last);
    }

    private static boolean always(BodyStatement.Switch selection) {
        boolean exhaustive = selection.cases().stream().anyMatch(SwitchCase::isDefault) || isOfPatterns(selection);
        List<SwitchCase> cases = selection.cases();
        return exhaustive
                && cases.stream().noneMatch(each -> isLeft(each.statements()))
                && (selection.arrows()
                        ? cases.stream().allMatch(each -> always(each.statements()))
                        : always(cases.get(cases.size() - 1).statements()));
    }

    /** Java requires a switch over patterns to cover every value. */
    public static boolean isOfPatterns(BodyStatement.Switch selection) {
        return selection.cases().stream()
                .flatMap(each -> each.labels().stream())
                .anyMatch(label -> label instanceof SwitchCase.Label.Pattern || label instanceof SwitchCase.Label.Null);
    }

    private static boolean isEndless(BodyStatement loop) {
        if (loop instanceof BodyStatement.While node) {
            return isTrue(node.condition()) && !isLeft(node.body());
        } else if (loop instanceof BodyStatement.DoWhile node) {
            // The condition isn't asked where no round comes to its end.
            boolean asked = !always(node.body()) || continues(node.body());
            return (isTrue(node.condition()) || !asked) && !isLeft(node.body());
        }
        return loop instanceof BodyStatement.For node
                && node.condition().map(Exits::isTrue).orElse(true)
                && !isLeft(node.body());
    }

    /** Whether statements may have a {@code continue} of the loop that they are the body of. */
    private static boolean continues(List<BodyStatement> body) {
        boolean[] found = {false};
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.Continue;
            }
        });
        return found[0];
    }

    private static boolean isTrue(BodyExpression condition) {
        return condition instanceof BodyExpression.Literal literal
                && literal.value().equals(Optional.of(true));
    }

    /** Whether the body of a loop or a switch has a {@code break} out of it. */
    public static boolean isLeft(List<BodyStatement> body) {
        return body.stream().anyMatch(Exits::breaks);
    }

    private static boolean breaks(BodyStatement statement) {
        if (statement instanceof BodyStatement.Break jump) {
            return jump.label().isEmpty();
        } else if (statement instanceof BodyStatement.If branch) {
            return isLeft(branch.whenTrue()) || isLeft(branch.whenFalse());
        } else if (statement instanceof BodyStatement.Block block) {
            return isLeft(block.statements());
        } else if (statement instanceof BodyStatement.Labeled labeled) {
            return breaks(labeled.statement());
        } else if (statement instanceof BodyStatement.Try attempt) {
            return isLeft(attempt.body())
                    || attempt.catches().stream().anyMatch(clause -> isLeft(clause.body()))
                    || isLeft(attempt.finalizer());
        }
        return false;
    }

    /** Whether statements have a {@code break} with a label. */
    public static boolean isLeft(List<BodyStatement> statements, String label) {
        boolean[] found = {false};
        BodyWalker.walk(statements, new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.Break jump
                        && jump.label().equals(Optional.of(label));
            }
        });
        return found[0];
    }
}
