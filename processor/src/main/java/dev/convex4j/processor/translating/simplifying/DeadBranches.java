package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Exits;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Leaves out what a constant condition keeps from running, and javac doesn't compile either: TypeScript gives up on types
 * where it sees that nothing is reached.
 */
final class DeadBranches extends BodyRewriter {
    /** The groups of switches, in which a variable is known to the groups below too. */
    private final Set<List<BodyStatement>> groups = Collections.newSetFromMap(new IdentityHashMap<>());

    private DeadBranches() {}

    static List<BodyStatement> rewrite(MethodBody body) {
        List<BodyStatement> rewritten = new DeadBranches().statements(body.statements());
        return rewritten.equals(body.statements()) ? body.statements() : rewritten;
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.SwitchExpression selection) {
            addGroups(selection.cases());
        }
        return super.expression(expression);
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.Switch selection) {
            addGroups(selection.cases());
        } else if (statement instanceof BodyStatement.If branch) {
            Optional<Object> condition = ConstantValues.ofLiterals(branch.condition());
            if (condition.isPresent()) {
                return taken(condition.get().equals(true) ? branch.whenTrue() : branch.whenFalse(), branch);
            }
        }
        return super.statement(statement);
    }

    private List<BodyStatement> taken(List<BodyStatement> branch, BodyStatement.If whole) {
        List<BodyStatement> rewritten = statements(branch);
        return rewritten.stream().anyMatch(DeadBranches::declares)
                ? List.of(new BodyStatement.Block(rewritten, whole.position()))
                : rewritten;
    }

    private static boolean declares(BodyStatement statement) {
        return statement instanceof BodyStatement.LocalVariable || statement instanceof BodyStatement.LocalClass;
    }

    private void addGroups(List<SwitchCase> cases) {
        cases.forEach(each -> groups.add(each.statements()));
    }

    /** Without what stands behind a statement that never ends normally. */
    @Override
    protected List<BodyStatement> block(List<?> before, List<BodyStatement> rewritten) {
        for (int i = 0; i < rewritten.size() - 1; i++) {
            if (Exits.always(List.of(rewritten.get(i)))) {
                List<BodyStatement> rest = rewritten.subList(i + 1, rewritten.size());
                boolean known = groups.contains(before) && rest.stream().anyMatch(DeadBranches::declares);
                return known ? rewritten : List.copyOf(rewritten.subList(0, i + 1));
            }
        }
        return rewritten;
    }
}
