package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.Parameter;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Lowers expressions. A tree kind without a method here becomes {@link BodyExpression.Unsupported}. */
final class ExpressionLowering extends SimpleTreeVisitor<BodyExpression, TreePath> {
    private final LoweringContext context;
    private final StatementLowering statements;

    ExpressionLowering(LoweringContext context, StatementLowering statements) {
        this.context = context;
        this.statements = statements;
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
                UnsupportedConstructs.instead(tree),
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
        Element element = context.element(path);
        if (tree.getIdentifier().contentEquals("class")) {
            return classLiteral(tree, path);
        }
        if (!(element instanceof VariableElement variable) || variable.getEnclosingElement() == null) {
            return unresolved(tree, path);
        }
        if (!(variable.getEnclosingElement() instanceof TypeElement) || isArrayLength(tree, path)) {
            return defaultAction(tree, path);
        }
        return field(
                variable,
                isStatic(variable) ? Optional.empty() : Optional.of(lower(path, tree.getExpression())),
                context.type(path),
                path);
    }

    private BodyExpression classLiteral(MemberSelectTree tree, TreePath path) {
        JavaType named = context.type(new TreePath(path, tree.getExpression()));
        return new BodyExpression.ClassLiteral(named, context.type(path), context.position(path));
    }

    private boolean isArrayLength(MemberSelectTree tree, TreePath path) {
        TypeMirror target = context.mirror(new TreePath(path, tree.getExpression()));
        return target != null && target.getKind() == TypeKind.ARRAY;
    }

    private BodyExpression field(VariableElement field, Optional<BodyExpression> target, JavaType type, TreePath path) {
        String owner = MethodKeys.enclosingType(field).getQualifiedName().toString();
        String name = field.getSimpleName().toString();
        if (name.equals("this") || name.equals("super")) {
            return name.equals("this")
                    ? new BodyExpression.This(type, context.position(path))
                    : new BodyExpression.Unsupported(
                            "`super`", "call a static helper instead", type, context.position(path));
        }
        if (field.getKind() == ElementKind.ENUM_CONSTANT) {
            return new BodyExpression.EnumConstant(owner, name, type, context.position(path));
        }
        if (isStatic(field)) {
            return new BodyExpression.StaticField(
                    owner, name, Optional.ofNullable(field.getConstantValue()), type, context.position(path));
        }
        BodyExpression receiver = target.orElseGet(() -> new BodyExpression.This(
                JavaTypes.of(MethodKeys.enclosingType(field).asType()), context.position(path)));
        return new BodyExpression.InstanceField(receiver, owner, name, type, context.position(path));
    }

    @Override
    public BodyExpression visitMethodInvocation(MethodInvocationTree tree, TreePath path) {
        TreePath select = new TreePath(path, tree.getMethodSelect());
        Element element = context.element(select);
        if (!(element instanceof ExecutableElement method) || method.getKind() == ElementKind.CONSTRUCTOR) {
            return unresolved(tree, path);
        }
        Optional<BodyExpression> receiver = isStatic(method) ? Optional.empty() : Optional.of(receiver(method, select));
        return new BodyExpression.Call(
                MethodKeys.of(method),
                receiver,
                lowerAll(path, tree.getArguments()),
                isVariableArity(method, tree.getArguments(), path),
                context.type(path),
                context.position(path, tree.getMethodSelect()));
    }

    private BodyExpression receiver(ExecutableElement method, TreePath select) {
        if (select.getLeaf() instanceof MemberSelectTree member) {
            return lower(select, member.getExpression());
        }
        return new BodyExpression.This(
                JavaTypes.of(MethodKeys.enclosingType(method).asType()), context.position(select));
    }

    /** Whether the call passes its last arguments one by one rather than as an array. */
    private boolean isVariableArity(ExecutableElement method, List<? extends ExpressionTree> arguments, TreePath path) {
        if (!method.isVarArgs()) {
            return false;
        }
        int last = method.getParameters().size() - 1;
        if (arguments.size() != last + 1) {
            return true;
        }
        TypeMirror argument = context.mirror(new TreePath(path, arguments.get(last)));
        return argument == null || !(argument instanceof ArrayType || argument.getKind() == TypeKind.NULL);
    }

    @Override
    public BodyExpression visitNewClass(NewClassTree tree, TreePath path) {
        if (tree.getClassBody() != null) {
            return new BodyExpression.Unsupported(
                    "an anonymous class",
                    "use a lambda or a static helper",
                    context.type(path),
                    context.position(path));
        }
        if (!(context.element(path) instanceof ExecutableElement constructor)) {
            return unresolved(tree, path);
        }
        return new BodyExpression.New(
                MethodKeys.of(constructor),
                lowerAll(path, tree.getArguments()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitLambdaExpression(LambdaExpressionTree tree, TreePath path) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            TreePath parameterPath = new TreePath(path, parameter);
            Element element = context.element(parameterPath);
            if (element == null) {
                return unresolved(tree, path);
            }
            parameters.add(new Parameter(
                    parameter.getName().toString(), context.idOf(element), JavaTypes.of(element.asType())));
        }
        LambdaBody body = tree.getBody() instanceof BlockTree block
                ? new LambdaBody.OfBlock(statements.lowerBlock(new TreePath(path, block), block))
                : new LambdaBody.OfExpression(lower(path, tree.getBody()));
        return new BodyExpression.Lambda(List.copyOf(parameters), body, context.type(path), context.position(path));
    }

    @Override
    public BodyExpression visitMemberReference(MemberReferenceTree tree, TreePath path) {
        TypeMirror functional = context.mirror(path);
        if (!(context.element(path) instanceof ExecutableElement method)
                || !(functional instanceof DeclaredType functionalType)) {
            return unresolved(tree, path);
        }
        TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
        ReferenceKind kind = referenceKind(method, qualifier);
        return new BodyExpression.MethodReference(
                MethodKeys.of(method),
                kind,
                kind == ReferenceKind.BOUND
                        ? Optional.of(lower(path, tree.getQualifierExpression()))
                        : Optional.empty(),
                functionParameters(functionalType),
                JavaTypes.of(functionalType),
                context.position(path));
    }

    private ReferenceKind referenceKind(ExecutableElement method, TreePath qualifier) {
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return ReferenceKind.CONSTRUCTOR;
        }
        if (isStatic(method)) {
            return ReferenceKind.STATIC;
        }
        Element left = context.element(qualifier);
        boolean namesType = left instanceof TypeElement
                || qualifier.getLeaf() instanceof ParameterizedTypeTree
                || qualifier.getLeaf() instanceof ArrayTypeTree;
        return namesType ? ReferenceKind.UNBOUND : ReferenceKind.BOUND;
    }

    /** The parameter types of the functional interface's one abstract method, as seen in {@code type}. */
    private List<JavaType> functionParameters(DeclaredType type) {
        for (Element member : type.asElement().getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && method.getModifiers().contains(Modifier.ABSTRACT)) {
                ExecutableType seen = (ExecutableType) context.types().asMemberOf(type, method);
                return seen.getParameterTypes().stream().map(JavaTypes::of).toList();
            }
        }
        return List.of();
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
        return new BodyExpression.Conditional(
                lower(path, tree.getCondition()),
                lower(path, tree.getTrueExpression()),
                lower(path, tree.getFalseExpression()),
                context.type(path),
                context.position(path));
    }

    @Override
    public BodyExpression visitTypeCast(TypeCastTree tree, TreePath path) {
        return new BodyExpression.Cast(lower(path, tree.getExpression()), context.type(path), context.position(path));
    }

    /** For a tree that javac gave no symbol: the class is erroneous, and what is built here is never translated. */
    private BodyExpression unresolved(Tree tree, TreePath path) {
        Element element = context.element(path);
        if (element == null || element.asType().getKind() == TypeKind.ERROR) {
            context.markErroneous();
        }
        return defaultAction(tree, path);
    }

    private static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }
}
