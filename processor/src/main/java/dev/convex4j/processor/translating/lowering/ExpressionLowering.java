package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers expressions. A tree kind without a method here becomes {@link BodyExpression.Unsupported}. */
final class ExpressionLowering extends SimpleTreeVisitor<BodyExpression, TreePath> {
    private final LoweringContext context;
    private final Receivers receivers;
    private final CallLowering calls;
    private final FunctionLowering functions;
    private final PatternLowering patterns;
    private final SwitchLowering switches;

    ExpressionLowering(
            LoweringContext context, StatementLowering statements, PatternLowering patterns, SwitchLowering switches) {
        this.context = context;
        this.patterns = patterns;
        this.switches = switches;
        this.receivers = new Receivers(context);
        this.calls = new CallLowering(context, this, receivers);
        this.functions = new FunctionLowering(context, this, statements, calls);
    }

    CallLowering calls() {
        return calls;
    }

    BodyExpression lower(TreePath parent, Tree tree) {
        TreePath path = new TreePath(parent, tree);
        return tree.accept(this, path);
    }

    List<BodyExpression> lowerAll(TreePath parent, List<? extends ExpressionTree> trees) {
        List<BodyExpression> lowered = new ArrayList<>();
        for (ExpressionTree tree : trees) {
            lowered.add(lower(parent, tree));
        }
        return List.copyOf(lowered);
    }

    @Override
    protected BodyExpression defaultAction(Tree tree, TreePath path) {
        return new BodyExpression.Unsupported(
                UnsupportedConstructs.name(tree),
                UnsupportedConstructs.instead(),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitLiteral(LiteralTree tree, TreePath path) {
        return new BodyExpression.Literal(
                Optional.ofNullable(tree.getValue()), context.type(path), context.position(path));
    }

    @Override
    public BodyExpression visitParenthesized(ParenthesizedTree tree, TreePath path) {
        return lower(path, tree.getExpression());
    }

    @Override
    public BodyExpression visitIdentifier(IdentifierTree tree, TreePath path) {
        Element element = context.element(path);
        JavaType type = context.type(path);
        if (!(element instanceof VariableElement variable)) {
            return unresolved(tree, path);
        }
        if (tree.getName().contentEquals("this")) {
            return new BodyExpression.This(type, context.position(path));
        } else if (tree.getName().contentEquals("super")) {
            return new BodyExpression.Super(Optional.empty(), type, context.position(path));
        }
        return switch (variable.getKind()) {
            case LOCAL_VARIABLE, PARAMETER, BINDING_VARIABLE, EXCEPTION_PARAMETER, RESOURCE_VARIABLE ->
                new BodyExpression.Local(
                        tree.getName().toString(), context.idOf(variable), type, context.position(path));
            case ENUM_CONSTANT, FIELD -> field(variable, Optional.empty(), type, path);
            default -> defaultAction(tree, path);
        };
    }

    @Override
    public BodyExpression visitMemberSelect(MemberSelectTree tree, TreePath path) {
        return switch (tree.getIdentifier().toString()) {
            case "class" ->
                new BodyExpression.ClassLiteral(
                        context.type(new TreePath(path, tree.getExpression())),
                        context.type(path),
                        context.position(path));
            case "this" ->
                context.element(new TreePath(path, tree.getExpression())) instanceof TypeElement outer
                        ? receivers.named(outer, path)
                        : unresolved(tree, path);
            case "super" ->
                context.element(new TreePath(path, tree.getExpression())) instanceof TypeElement qualifier
                        ? new BodyExpression.Super(
                                Optional.of(context.javac().types().name(qualifier)),
                                context.type(path),
                                context.position(path))
                        : unresolved(tree, path);
            default -> member(tree, path);
        };
    }

    private BodyExpression member(MemberSelectTree tree, TreePath path) {
        if (isArrayLength(tree, path)) {
            return new BodyExpression.ArrayLength(
                    lower(path, tree.getExpression()), context.type(path), context.position(path));
        }
        if (!(context.element(path) instanceof VariableElement variable)
                || !(variable.getEnclosingElement() instanceof TypeElement)) {
            return unresolved(tree, path);
        }
        return field(
                variable,
                CallLowering.isStatic(variable) ? Optional.empty() : Optional.of(instance(tree.getExpression(), path)),
                context.type(path),
                path);
    }

    /** {@code super.x} is the field {@code x} of the same instance that the superclass declares. */
    private BodyExpression instance(ExpressionTree target, TreePath path) {
        BodyExpression lowered = lower(path, target);
        if (!(lowered instanceof BodyExpression.Super)) {
            return lowered;
        }
        return target instanceof MemberSelectTree qualified
                        && context.element(new TreePath(new TreePath(path, target), qualified.getExpression()))
                                instanceof TypeElement type
                ? receivers.named(type, path)
                : receivers.innermost(path);
    }

    private boolean isArrayLength(MemberSelectTree tree, TreePath path) {
        TypeMirror target = context.mirror(new TreePath(path, tree.getExpression()));
        return target != null && target.getKind() == TypeKind.ARRAY;
    }

    private BodyExpression field(VariableElement field, Optional<BodyExpression> target, JavaType type, TreePath path) {
        String owner = context.javac().types().name(MethodKeys.enclosingType(field));
        String name = field.getSimpleName().toString();
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            return new BodyExpression.EnumConstant(owner, name, type, context.position(path));
        }
        if (CallLowering.isStatic(field)) {
            return new BodyExpression.StaticField(
                    owner, name, Optional.ofNullable(field.getConstantValue()), type, context.position(path));
        }
        return new BodyExpression.InstanceField(
                target.orElseGet(() -> receivers.implied(field, path)), owner, name, type, context.position(path));
    }

    @Override
    public BodyExpression visitMethodInvocation(MethodInvocationTree tree, TreePath path) {
        return calls.call(tree, path);
    }

    @Override
    public BodyExpression visitNewClass(NewClassTree tree, TreePath path) {
        return calls.creation(tree, path);
    }

    @Override
    public BodyExpression visitLambdaExpression(LambdaExpressionTree tree, TreePath path) {
        return functions.lambda(tree, path);
    }

    @Override
    public BodyExpression visitMemberReference(MemberReferenceTree tree, TreePath path) {
        return functions.reference(tree, path);
    }

    @Override
    public BodyExpression visitNewArray(NewArrayTree tree, TreePath path) {
        if (!(context.type(path) instanceof JavaType.Array type)) {
            return unresolved(tree, path);
        }
        List<? extends ExpressionTree> elements = tree.getInitializers();
        return new BodyExpression.NewArray(
                elements == null ? lowerAll(path, tree.getDimensions()) : List.of(),
                elements == null ? List.of() : lowerAll(path, elements),
                type,
                context.position(path));
    }

    @Override
    public BodyExpression visitArrayAccess(ArrayAccessTree tree, TreePath path) {
        return new BodyExpression.ArrayAccess(
                lower(path, tree.getExpression()),
                lower(path, tree.getIndex()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitInstanceOf(InstanceOfTree tree, TreePath path) {
        return new BodyExpression.InstanceOf(
                lower(path, tree.getExpression()),
                patterns.tested(tree, path),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitSwitchExpression(SwitchExpressionTree tree, TreePath path) {
        return new BodyExpression.SwitchExpression(
                lower(path, tree.getExpression()),
                switches.cases(tree.getCases(), path),
                SwitchLowering.hasArrows(tree.getCases()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitUnary(UnaryTree tree, TreePath path) {
        BodyExpression operand = lower(path, tree.getExpression());
        JavaType type = context.type(path);
        return switch (tree.getKind()) {
            case PREFIX_INCREMENT -> new BodyExpression.Update("++", true, operand, type, context.position(path));
            case PREFIX_DECREMENT -> new BodyExpression.Update("--", true, operand, type, context.position(path));
            case POSTFIX_INCREMENT -> new BodyExpression.Update("++", false, operand, type, context.position(path));
            case POSTFIX_DECREMENT -> new BodyExpression.Update("--", false, operand, type, context.position(path));
            default ->
                new BodyExpression.Unary(Operators.symbol(tree.getKind()), operand, type, context.position(path));
        };
    }

    @Override
    public BodyExpression visitBinary(BinaryTree tree, TreePath path) {
        return new BodyExpression.Binary(
                Operators.symbol(tree.getKind()),
                lower(path, tree.getLeftOperand()),
                lower(path, tree.getRightOperand()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitAssignment(AssignmentTree tree, TreePath path) {
        return new BodyExpression.Assign(
                Optional.empty(),
                lower(path, tree.getVariable()),
                lower(path, tree.getExpression()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitCompoundAssignment(CompoundAssignmentTree tree, TreePath path) {
        return new BodyExpression.Assign(
                Optional.of(Operators.symbol(tree.getKind())),
                lower(path, tree.getVariable()),
                lower(path, tree.getExpression()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitConditionalExpression(ConditionalExpressionTree tree, TreePath path) {
        BodyExpression whenTrue = lower(path, tree.getTrueExpression());
        BodyExpression whenFalse = lower(path, tree.getFalseExpression());
        return new BodyExpression.Conditional(
                lower(path, tree.getCondition()),
                whenTrue,
                whenFalse,
                narrower(context.type(path), whenTrue, whenFalse),
                context.position(path));
    }

    /** javac gives a conditional the type of what it is assigned to, which says less than that of both its branches. */
    private static JavaType narrower(JavaType type, BodyExpression whenTrue, BodyExpression whenFalse) {
        boolean same = whenTrue.type().equals(whenFalse.type());
        return same && whenTrue.type() instanceof JavaType.Declared ? whenTrue.type() : type;
    }

    @Override
    public BodyExpression visitTypeCast(TypeCastTree tree, TreePath path) {
        BodyExpression operand = lower(path, tree.getExpression());
        JavaType type = context.type(path);
        return type instanceof JavaType.Primitive && type.equals(operand.type())
                ? operand
                : new BodyExpression.Cast(operand, type, context.position(path));
    }

    /** For a tree that javac gave no symbol: the class is erroneous, and what is built here is never translated. */
    BodyExpression unresolved(Tree tree, TreePath path) {
        Element element = context.element(path);
        if (element == null || element.asType().getKind() == TypeKind.ERROR) {
            context.markErroneous();
        }
        return defaultAction(tree, path);
    }
}
