package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers statements. A tree kind without a method here becomes {@link BodyStatement.Unsupported}. */
final class StatementLowering extends SimpleTreeVisitor<BodyStatement, TreePath> {
    private final LoweringContext context;
    private final ExpressionLowering expressions;
    private final SwitchLowering switches;

    StatementLowering(LoweringContext context) {
        this.context = context;
        PatternLowering patterns = new PatternLowering(context, this);
        this.switches = new SwitchLowering(context, this, patterns);
        this.expressions = new ExpressionLowering(context, this, patterns, switches);
    }

    ExpressionLowering expressions() {
        return expressions;
    }

    List<BodyStatement> lowerBlock(TreePath path, BlockTree block) {
        return lowerAll(path, block.getStatements());
    }

    List<BodyStatement> lowerAll(TreePath parent, List<? extends StatementTree> trees) {
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
                UnsupportedConstructs.name(tree), UnsupportedConstructs.instead(), context.position(path));
    }

    @Override
    public BodyStatement visitBlock(BlockTree tree, TreePath path) {
        return new BodyStatement.Block(lowerBlock(path, tree), context.position(path));
    }

    @Override
    public BodyStatement visitVariable(VariableTree tree, TreePath path) {
        return variable(tree, path);
    }

    BodyStatement.LocalVariable variable(VariableTree tree, TreePath path) {
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
                context.type(element.asType()),
                context.isReassigned(element),
                optional(path, tree.getInitializer()),
                context.position(path));
    }

    @Override
    public BodyStatement visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
        if (tree.getExpression() instanceof MethodInvocationTree call) {
            TreePath callPath = new TreePath(path, call);
            if (expressions.calls().isConstructorCall(call, callPath)) {
                return expressions.calls().constructorCall(call, callPath);
            }
        }
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
        TypeMirror values = context.mirror(new TreePath(path, tree.getExpression()));
        BodyStatement.ForEach loop = new BodyStatement.ForEach(
                variable(tree.getVariable(), new TreePath(path, tree.getVariable())),
                expressions.lower(path, tree.getExpression()),
                elementType(values),
                lowerBody(path, tree.getStatement()),
                context.position(path));
        return values instanceof DeclaredType own && IterableLowering.isOwn(own)
                ? new IterableLowering(context).lower(loop, own)
                : loop;
    }

    /** What an array or an {@link Iterable} holds. */
    private JavaType elementType(@Nullable TypeMirror values) {
        if (values instanceof ArrayType array) {
            return context.type(array.getComponentType());
        }
        if (values == null || values.getKind() == TypeKind.ERROR) {
            return new JavaType.Other("?");
        }
        if (values instanceof DeclaredType type
                && context.type(type).isClass(Iterable.class.getName())
                && !type.getTypeArguments().isEmpty()) {
            return context.type(type.getTypeArguments().get(0));
        }
        for (TypeMirror supertype : context.javac().utilities().directSupertypes(values)) {
            JavaType found = elementType(supertype);
            if (!found.isClass(Object.class.getName())) {
                return found;
            }
        }
        return new JavaType.Declared(Object.class.getName());
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

    @Override
    public BodyStatement visitSwitch(SwitchTree tree, TreePath path) {
        return new BodyStatement.Switch(
                expressions.lower(path, tree.getExpression()),
                switches.cases(tree.getCases(), path),
                SwitchLowering.hasArrows(tree.getCases()),
                context.position(path));
    }

    @Override
    public BodyStatement visitYield(YieldTree tree, TreePath path) {
        return new BodyStatement.Yield(expressions.lower(path, tree.getValue()), context.position(path));
    }

    @Override
    public BodyStatement visitTry(TryTree tree, TreePath path) {
        List<BodyStatement.Resource> resources = new ArrayList<>();
        ResourceLowering closed = new ResourceLowering(context, this);
        for (Tree resource : tree.getResources()) {
            resources.add(closed.lower(resource, path));
        }
        List<BodyStatement.CatchClause> catches = new ArrayList<>();
        for (CatchTree clause : tree.getCatches()) {
            catches.add(catchClause(clause, new TreePath(path, clause)));
        }
        return new BodyStatement.Try(
                List.copyOf(resources),
                lowerBody(path, tree.getBlock()),
                List.copyOf(catches),
                lowerBody(path, tree.getFinallyBlock()),
                context.position(path));
    }

    private BodyStatement.CatchClause catchClause(CatchTree tree, TreePath path) {
        VariableTree parameter = tree.getParameter();
        TreePath parameterPath = new TreePath(path, parameter);
        TreePath typePath = new TreePath(parameterPath, parameter.getType());
        List<JavaType> types = parameter.getType() instanceof UnionTypeTree union
                ? union.getTypeAlternatives().stream()
                        .map(alternative -> context.type(new TreePath(typePath, alternative)))
                        .toList()
                : List.of(context.type(typePath));
        return new BodyStatement.CatchClause(
                variable(parameter, parameterPath), types, lowerBody(path, tree.getBlock()), context.position(path));
    }

    @Override
    public BodyStatement visitAssert(AssertTree tree, TreePath path) {
        return new BodyStatement.Assert(
                expressions.lower(path, tree.getCondition()), optional(path, tree.getDetail()), context.position(path));
    }

    @Override
    public BodyStatement visitSynchronized(SynchronizedTree tree, TreePath path) {
        return new BodyStatement.Synchronized(
                expressions.lower(path, tree.getExpression()),
                lowerBody(path, tree.getBlock()),
                context.position(path));
    }

    @Override
    public BodyStatement visitClass(ClassTree tree, TreePath path) {
        if (!(context.element(path) instanceof TypeElement type)) {
            context.markErroneous();
            return defaultAction(tree, path);
        }
        return new BodyStatement.LocalClass(context.lowerClass(path), Nested.kind(type), context.position(path));
    }

    private Optional<BodyExpression> optional(TreePath parent, @Nullable ExpressionTree tree) {
        return tree == null ? Optional.empty() : Optional.of(expressions.lower(parent, tree));
    }

    private static Optional<String> label(@Nullable Name name) {
        return Optional.ofNullable(name).map(Name::toString);
    }
}
