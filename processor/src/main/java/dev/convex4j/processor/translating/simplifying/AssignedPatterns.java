package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A pattern's variable is another name for what is matched. One that is assigned is a variable of its own, which is declared
 * where the statements begin that assign it: in a branch, in the body of a loop, behind the statement whose condition has the
 * pattern, in a {@code case}. One that a condition itself assigns stays as it is.
 */
final class AssignedPatterns extends ProgramRewriter {
    /** What is matched is called so where it needs a name: the variable has its own. */
    private static final String MATCHED = "matched";

    private final FreshIds ids;

    private AssignedPatterns(FreshIds ids) {
        this.ids = ids;
    }

    static Program rewrite(Program program, FreshIds ids) {
        return new AssignedPatterns(ids).rewritten(program);
    }

    @Override
    protected List<BodyStatement> block(List<?> before, List<BodyStatement> rewritten) {
        List<BodyStatement> statements = rewritten;
        for (int i = 0; i < statements.size(); i++) {
            for (BodyStatement.LocalVariable variable : assigned(statements.get(i))) {
                statements = declaring(variable, statements, i);
            }
        }
        return statements;
    }

    /** The assigned variables of the patterns in the condition of a statement. */
    private static List<BodyStatement.LocalVariable> assigned(BodyStatement statement) {
        List<BodyStatement.LocalVariable> found = new ArrayList<>();
        condition(statement)
                .ifPresent(condition -> BodyWalker.walk(condition, new BodyVisitor() {
                    @Override
                    public void enter(BodyExpression expression, boolean insideLambda) {
                        if (expression instanceof BodyExpression.InstanceOf test) {
                            variables(test.pattern())
                                    .filter(BodyStatement.LocalVariable::reassigned)
                                    .forEach(found::add);
                        }
                    }
                }));
        return lastFirst(found);
    }

    /** What is declared at the beginning of a block last is the first thing that stands there. */
    private static List<BodyStatement.LocalVariable> lastFirst(List<BodyStatement.LocalVariable> variables) {
        List<BodyStatement.LocalVariable> turned = new ArrayList<>(variables);
        Collections.reverse(turned);
        return turned;
    }

    private static Optional<BodyExpression> condition(BodyStatement statement) {
        if (statement instanceof BodyStatement.If node) {
            return Optional.of(node.condition());
        } else if (statement instanceof BodyStatement.While node) {
            return Optional.of(node.condition());
        } else if (statement instanceof BodyStatement.DoWhile node) {
            return Optional.of(node.condition());
        } else if (statement instanceof BodyStatement.For node) {
            return node.condition();
        }
        return statement instanceof BodyStatement.Labeled node ? condition(node.statement()) : Optional.empty();
    }

    private static Stream<BodyStatement.LocalVariable> variables(BodyPattern pattern) {
        if (pattern instanceof BodyPattern.OfType node) {
            return node.variable().stream();
        }
        return pattern instanceof BodyPattern.OfRecord node
                ? node.nested().stream().flatMap(AssignedPatterns::variables)
                : Stream.empty();
    }

    /** Declares a variable of the pattern in the statement at {@code index}, within that or behind it, if it can be. */
    private List<BodyStatement> declaring(
            BodyStatement.LocalVariable variable, List<BodyStatement> statements, int index) {
        BodyStatement statement = statements.get(index);
        List<BodyStatement> later = statements.subList(index + 1, statements.size());
        BodyStatement within = new Branches(branch -> declaring(variable, branch)).of(statement);
        boolean leavesBranches = within != statement
                && (LocalUses.of(variable.id(), later).isUsed() || isUsedByUpdates(variable, statement));
        List<BodyStatement> rest = declaring(variable, later);
        if (leavesBranches || isAssignedByHead(variable, statement) || (within == statement && rest == later)) {
            return statements;
        }
        List<BodyStatement> declaring = new ArrayList<>(statements.subList(0, index));
        declaring.addAll(new Kept(variable).statements(List.of(within)));
        declaring.addAll(rest);
        return List.copyOf(declaring);
    }

    private List<BodyStatement> declaring(BodyStatement.LocalVariable variable, List<BodyStatement> statements) {
        return LocalUses.of(variable.id(), statements).isAssigned()
                ? new OtherLocal(variable, variable.name(), ids.next())
                        .declaredIn(
                                statements,
                                new BodyExpression.Local(MATCHED, variable.id(), variable.type(), variable.position()))
                : statements;
    }

    private static boolean isUsedByUpdates(BodyStatement.LocalVariable variable, BodyStatement statement) {
        return updates(statement).stream()
                .anyMatch(update -> LocalUses.of(variable.id(), update).isUsed());
    }

    private static boolean isAssignedByHead(BodyStatement.LocalVariable variable, BodyStatement statement) {
        return Stream.concat(condition(statement).stream(), updates(statement).stream())
                .anyMatch(part -> LocalUses.of(variable.id(), part).isAssigned());
    }

    private static List<BodyExpression> updates(BodyStatement statement) {
        if (statement instanceof BodyStatement.Labeled node) {
            return updates(node.statement());
        }
        return statement instanceof BodyStatement.For node ? node.updates() : List.of();
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        return super.statement(statement).stream()
                .map(rewritten -> rewritten instanceof BodyStatement.Switch node
                        ? new BodyStatement.Switch(node.selector(), cases(node.cases()), node.arrows(), node.position())
                        : rewritten)
                .toList();
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        return rewritten instanceof BodyExpression.SwitchExpression node
                ? new BodyExpression.SwitchExpression(
                        node.selector(), cases(node.cases()), node.arrows(), node.type(), node.position())
                : rewritten;
    }

    private List<SwitchCase> cases(List<SwitchCase> cases) {
        return cases.stream().map(this::declaring).toList();
    }

    private SwitchCase declaring(SwitchCase written) {
        SwitchCase declaring = written;
        List<BodyStatement.LocalVariable> variables = written.labels().stream()
                .filter(SwitchCase.Label.Pattern.class::isInstance)
                .flatMap(label -> variables(((SwitchCase.Label.Pattern) label).pattern()))
                .filter(BodyStatement.LocalVariable::reassigned)
                .toList();
        for (BodyStatement.LocalVariable variable : lastFirst(variables)) {
            declaring = declaring(variable, declaring);
        }
        return declaring;
    }

    private SwitchCase declaring(BodyStatement.LocalVariable variable, SwitchCase written) {
        List<BodyStatement> statements = declaring(variable, written.statements());
        return statements == written.statements()
                ? written
                : new SwitchCase(
                        written.labels().stream()
                                .map(label -> label instanceof SwitchCase.Label.Pattern pattern
                                        ? new SwitchCase.Label.Pattern(kept(pattern.pattern(), variable))
                                        : label)
                                .toList(),
                        written.guard(),
                        statements,
                        written.position());
    }

    /** Rewrites what a condition decides about; without a change the statement stays the same object. */
    private record Branches(UnaryOperator<List<BodyStatement>> branch) {
        BodyStatement of(BodyStatement statement) {
            if (statement instanceof BodyStatement.If node) {
                List<BodyStatement> whenTrue = branch.apply(node.whenTrue());
                List<BodyStatement> whenFalse = branch.apply(node.whenFalse());
                return whenTrue == node.whenTrue() && whenFalse == node.whenFalse()
                        ? node
                        : new BodyStatement.If(node.condition(), whenTrue, whenFalse, node.position());
            } else if (statement instanceof BodyStatement.While node) {
                List<BodyStatement> body = branch.apply(node.body());
                return body == node.body() ? node : new BodyStatement.While(node.condition(), body, node.position());
            } else if (statement instanceof BodyStatement.For node) {
                List<BodyStatement> body = branch.apply(node.body());
                return body == node.body()
                        ? node
                        : new BodyStatement.For(
                                node.initializers(), node.condition(), node.updates(), body, node.position());
            } else if (statement instanceof BodyStatement.Labeled node) {
                BodyStatement inner = of(node.statement());
                return inner == node.statement()
                        ? node
                        : new BodyStatement.Labeled(node.label(), inner, node.position());
            }
            return statement;
        }
    }

    /** A pattern whose variable is never assigned. */
    private static BodyPattern kept(BodyPattern pattern, BodyStatement.LocalVariable variable) {
        if (pattern instanceof BodyPattern.OfType node
                && node.variable().filter(each -> each.id() == variable.id()).isPresent()) {
            BodyStatement.LocalVariable kept = new BodyStatement.LocalVariable(
                    MATCHED, variable.id(), variable.type(), false, variable.value(), variable.position());
            return new BodyPattern.OfType(node.type(), Optional.of(kept), node.position());
        }
        return pattern instanceof BodyPattern.OfRecord node
                ? new BodyPattern.OfRecord(
                        node.type(),
                        node.componentTypes(),
                        node.nested().stream().map(each -> kept(each, variable)).toList(),
                        node.position())
                : pattern;
    }

    /** Takes the variable of a pattern for one that is never assigned. */
    private static final class Kept extends BodyRewriter {
        private final BodyStatement.LocalVariable variable;

        Kept(BodyStatement.LocalVariable variable) {
            this.variable = variable;
        }

        @Override
        protected BodyExpression expression(BodyExpression expression) {
            BodyExpression rewritten = super.expression(expression);
            return rewritten instanceof BodyExpression.InstanceOf test
                    ? new BodyExpression.InstanceOf(
                            test.value(), kept(test.pattern(), variable), test.type(), test.position())
                    : rewritten;
        }
    }
}
