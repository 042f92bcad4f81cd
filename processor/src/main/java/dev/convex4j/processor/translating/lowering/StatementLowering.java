package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** Lowers statements. A tree kind without a method here becomes {@link BodyStatement.Unsupported}. */
final class StatementLowering extends SimpleTreeVisitor<BodyStatement, TreePath> {
    private final LoweringContext context;
    private final ExpressionLowering expressions;

    StatementLowering(LoweringContext context) {
        this.context = context;
        this.expressions = new ExpressionLowering(context, this);
    }

    ExpressionLowering expressions() {
        return expressions;
    }

    List<BodyStatement> lowerBlock(TreePath path, BlockTree block) {
        return lowerAll(path, block.getStatements());
    }

    private List<BodyStatement> lowerAll(TreePath parent, List<? extends StatementTree> trees) {
        List<BodyStatement> lowered = new ArrayList<>();
        for (StatementTree tree : trees) {
            if (!(tree instanceof EmptyStatementTree)) {
                lowered.add(lower(parent, tree));
            }
        }
        return List.copyOf(lowered);
    }

    private BodyStatement lower(TreePath parent, StatementTree tree) {
        return tree.accept(this, new TreePath(parent, tree));
    }

    /** The statements of a branch or loop body, without the block around them. */
    private List<BodyStatement> lowerBody(TreePath parent, @Nullable StatementTree tree) {
        if (tree == null) {
            return List.of();
        }
        return tree instanceof BlockTree block
                ? lowerBlock(new TreePath(parent, block), block)
                : lowerAll(parent, List.of(tree));
    }

    @Override
    protected BodyStatement defaultAction(Tree tree, TreePath path) {
        return new BodyStatement.Unsupported(
                UnsupportedConstructs.name(tree), UnsupportedConstructs.instead(tree), context.position(path));
    }

    @Override
    public BodyStatement visitBlock(BlockTree tree, TreePath path) {
        return new BodyStatement.Block(lowerBlock(path, tree), context.position(path));
    }

    @Override
    public BodyStatement visitVariable(VariableTree tree, TreePath path) {
        return variable(tree, path);
    }

    private BodyStatement.LocalVariable variable(VariableTree tree, TreePath path) {
        Element element = context.element(path);
        if (element == null) {
            context.markErroneous();
            return new BodyStatement.LocalVariable(
                    tree.getName().toString(), -1, context.type(path), false, Optional.empty(), context.position(path));
        }
        context.mirror(path);
        return new BodyStatement.LocalVariable(
                tree.getName().toString(),
                context.idOf(element),
                JavaTypes.of(element.asType()),
                context.isReassigned(element),
                optional(path, tree.getInitializer()),
                context.position(path));
    }

    @Override
    public BodyStatement visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
        return new BodyStatement.ExpressionStatement(
                expressions.lower(path, tree.getExpression()), context.position(path));
    }

    @Override
    public BodyStatement visitReturn(ReturnTree tree, TreePath path) {
        return new BodyStatement.Return(optional(path, tree.getExpression()), context.position(path));
    }

    @Override
    public BodyStatement visitThrow(ThrowTree tree, TreePath path) {
        return new BodyStatement.Throw(expressions.lower(path, tree.getExpression()), context.position(path));
    }

    @Override
    public BodyStatement visitIf(IfTree tree, TreePath path) {
        return new BodyStatement.If(
                expressions.lower(path, tree.getCondition()),
                lowerBody(path, tree.getThenStatement()),
                lowerBody(path, tree.getElseStatement()),
                context.position(path));
    }

    @Override
    public BodyStatement visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath path) {
        return new BodyStatement.ForEach(
                variable(tree.getVariable(), new TreePath(path, tree.getVariable())),
                expressions.lower(path, tree.getExpression()),
                lowerBody(path, tree.getStatement()),
                context.position(path));
    }

    @Override
    public BodyStatement visitForLoop(ForLoopTree tree, TreePath path) {
        List<BodyExpression> updates = new ArrayList<>();
        for (ExpressionStatementTree update : tree.getUpdate()) {
            updates.add(expressions.lower(new TreePath(path, update), update.getExpression()));
        }
        return new BodyStatement.For(
                lowerAll(path, tree.getInitializer()),
                optional(path, tree.getCondition()),
                List.copyOf(updates),
                lowerBody(path, tree.getStatement()),
                context.position(path));
    }

    @Override
    public BodyStatement visitWhileLoop(WhileLoopTree tree, TreePath path) {
        return new BodyStatement.While(
                expressions.lower(path, tree.getCondition()),
                lowerBody(path, tree.getStatement()),
                context.position(path));
    }

    @Override
    public BodyStatement visitDoWhileLoop(DoWhileLoopTree tree, TreePath path) {
        return new BodyStatement.DoWhile(
                lowerBody(path, tree.getStatement()),
                expressions.lower(path, tree.getCondition()),
                context.position(path));
    }

    @Override
    public BodyStatement visitBreak(BreakTree tree, TreePath path) {
        return new BodyStatement.Break(label(tree.getLabel()), context.position(path));
    }

    @Override
    public BodyStatement visitContinue(ContinueTree tree, TreePath path) {
        return new BodyStatement.Continue(label(tree.getLabel()), context.position(path));
    }

    @Override
    public BodyStatement visitLabeledStatement(LabeledStatementTree tree, TreePath path) {
        return new BodyStatement.Labeled(
                tree.getLabel().toString(), lower(path, tree.getStatement()), context.position(path));
    }

    private Optional<BodyExpression> optional(TreePath parent, @Nullable ExpressionTree tree) {
        return tree == null ? Optional.empty() : Optional.of(expressions.lower(parent, tree));
    }

    private static Optional<String> label(@Nullable Name name) {
        return Optional.ofNullable(name).map(Name::toString);
    }
}
