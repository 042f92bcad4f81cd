package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.body.SwitchCase.Label;
import java.util.ArrayList;
import java.util.List;

/** Lowers the cases of a switch, of both forms. */
final class SwitchLowering {
    private final LoweringContext context;
    private final StatementLowering statements;
    private final PatternLowering patterns;

    SwitchLowering(LoweringContext context, StatementLowering statements, PatternLowering patterns) {
        this.context = context;
        this.statements = statements;
        this.patterns = patterns;
    }

    static boolean hasArrows(List<? extends CaseTree> cases) {
        return !cases.isEmpty() && cases.get(0).getCaseKind() == CaseTree.CaseKind.RULE;
    }

    List<SwitchCase> cases(List<? extends CaseTree> trees, TreePath parent) {
        List<SwitchCase> cases = new ArrayList<>();
        for (CaseTree tree : trees) {
            TreePath path = new TreePath(parent, tree);
            cases.add(new SwitchCase(
                    labels(tree, path),
                    NewerTrees.part(tree, "getGuard")
                            .map(guard -> statements.expressions().lower(path, guard)),
                    body(tree, path),
                    context.position(path)));
        }
        return List.copyOf(cases);
    }

    private List<Label> labels(CaseTree tree, TreePath path) {
        List<? extends Tree> trees =
                NewerTrees.parts(tree, "getLabels").orElseGet(() -> List.copyOf(tree.getExpressions()));
        List<Label> labels = new ArrayList<>();
        for (Tree label : trees) {
            labels.add(label(label, path));
        }
        return labels.isEmpty() ? List.of(new Label.Default()) : List.copyOf(labels);
    }

    private Label label(Tree tree, TreePath path) {
        return switch (tree.getKind().name()) {
            case "DEFAULT_CASE_LABEL" -> new Label.Default();
            case "CONSTANT_CASE_LABEL" ->
                NewerTrees.part(tree, "getConstantExpression")
                        .map(constant -> constant(constant, new TreePath(path, tree)))
                        .orElseThrow(() -> new IllegalStateException("a constant label without a constant"));
            case "PATTERN_CASE_LABEL" ->
                NewerTrees.part(tree, "getPattern")
                        .map(pattern -> new Label.Pattern(patterns.lower(pattern, new TreePath(path, tree))))
                        .orElseThrow(() -> new IllegalStateException("a pattern label without a pattern"));
            default ->
                tree instanceof ExpressionTree ? constant(tree, path) : new Label.Pattern(patterns.lower(tree, path));
        };
    }

    private Label constant(Tree tree, TreePath path) {
        return tree.getKind() == Tree.Kind.NULL_LITERAL
                ? new Label.Null()
                : new Label.Constant(statements.expressions().lower(path, tree));
    }

    private List<BodyStatement> body(CaseTree tree, TreePath path) {
        if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT) {
            return statements.lowerAll(path, tree.getStatements());
        }
        Tree body = tree.getBody();
        if (body instanceof ExpressionTree value) {
            return List.of(new BodyStatement.Yield(
                    statements.expressions().lower(path, value), context.position(path, value)));
        }
        return body instanceof BlockTree block
                ? statements.lowerBlock(new TreePath(path, block), block)
                : statements.lowerAll(path, List.of((StatementTree) body));
    }
}
