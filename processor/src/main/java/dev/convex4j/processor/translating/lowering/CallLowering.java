package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Lowers calls of methods and constructors, with the types between which they convert. */
final class CallLowering {
    private static final MethodKey ENTRY =
            new MethodKey("java.util.Map", "entry", List.of(Object.class.getName(), Object.class.getName()));

    private final LoweringContext context;
    private final ExpressionLowering expressions;
    private final Receivers receivers;

    CallLowering(LoweringContext context, ExpressionLowering expressions, Receivers receivers) {
        this.context = context;
        this.expressions = expressions;
        this.receivers = receivers;
    }

    BodyExpression call(MethodInvocationTree tree, TreePath path) {
        TreePath select = new TreePath(path, tree.getMethodSelect());
        if (!(context.element(select) instanceof ExecutableElement method)
                || method.getKind() == ElementKind.CONSTRUCTOR) {
            return expressions.unresolved(tree, path);
        }
        boolean isStatic = method.getModifiers().contains(Modifier.STATIC);
        BodyExpression.Call call = new BodyExpression.Call(
                context.javac().types().key(method),
                isStatic ? Optional.empty() : Optional.of(receiver(method, select)),
                expressions.lowerAll(path, tree.getArguments()),
                invocation(method, context.mirror(select), tree.getArguments(), path),
                context.type(path),
                context.position(path, tree.getMethodSelect()));
        return ClassQuestions.call(call).orElse(call);
    }

    private BodyExpression receiver(ExecutableElement method, TreePath select) {
        return select.getLeaf() instanceof MemberSelectTree member
                ? expressions.lower(select, member.getExpression())
                : receivers.implied(method, select);
    }

    /** Whether a call is {@code this(..)} or {@code super(..)}. */
    boolean isConstructorCall(MethodInvocationTree tree, TreePath path) {
        return context.element(new TreePath(path, tree.getMethodSelect())) instanceof ExecutableElement method
                && method.getKind() == ElementKind.CONSTRUCTOR;
    }

    /** The statement {@code this(..)} or {@code super(..)}. */
    BodyStatement constructorCall(MethodInvocationTree tree, TreePath path) {
        TreePath select = new TreePath(path, tree.getMethodSelect());
        ExecutableElement constructor = (ExecutableElement) context.element(select);
        if (constructor == null) {
            throw new IllegalStateException("no constructor call");
        }
        Optional<BodyExpression> outer = tree.getMethodSelect() instanceof MemberSelectTree member
                ? Optional.of(expressions.lower(select, member.getExpression()))
                : Optional.empty();
        boolean own = tree.getMethodSelect() instanceof IdentifierTree name
                && name.getName().contentEquals("this");
        return new BodyStatement.ConstructorCall(
                context.javac().types().key(constructor),
                own,
                outer,
                expressions.lowerAll(path, tree.getArguments()),
                invocation(constructor, context.mirror(select), tree.getArguments(), path),
                !context.javac().isWritten(path),
                context.position(path));
    }

    BodyExpression creation(NewClassTree tree, TreePath path) {
        if (!(context.element(path) instanceof ExecutableElement constructor)) {
            return expressions.unresolved(tree, path);
        }
        Optional<BodyExpression> written =
                Optional.ofNullable(tree.getEnclosingExpression()).map(outer -> expressions.lower(path, outer));
        if (tree.getClassBody() != null) {
            return anonymous(tree, constructor, written, path);
        }
        TypeMirror created = context.mirror(path);
        MethodKey key = context.javac().types().key(constructor);
        Invocation invocation = constructorInvocation(constructor, created, tree.getArguments(), path);
        List<BodyExpression> arguments = expressions.lowerAll(path, tree.getArguments());
        if (key.owner().startsWith("java.util.AbstractMap.Simple") && arguments.size() == 2) {
            // All that is known of entries holds for it; its type says that it takes `null`.
            return new BodyExpression.Call(
                    ENTRY, Optional.empty(), arguments, invocation, context.type(path), context.position(path));
        }
        Optional<BodyExpression> outer =
                written.isPresent() ? written : receivers.around(MethodKeys.enclosingType(constructor), path);
        return new BodyExpression.New(key, outer, arguments, invocation, context.type(path), context.position(path));
    }

    private BodyExpression anonymous(
            NewClassTree tree, ExecutableElement own, Optional<BodyExpression> outer, TreePath path) {
        TreePath body = new TreePath(path, tree.getClassBody());
        ExecutableElement constructor =
                superConstructor(tree.getClassBody(), body).orElse(own);
        TypeMirror superclass = context.element(body) instanceof TypeElement type ? type.getSuperclass() : null;
        return new BodyExpression.NewAnonymous(
                context.lowerClass(body),
                context.javac().types().key(constructor),
                outer,
                expressions.lowerAll(path, tree.getArguments()),
                constructorInvocation(constructor, superclass, tree.getArguments(), path),
                context.type(path),
                context.position(path));
    }

    /** What the constructor that javac has given to an anonymous class calls. */
    private Optional<ExecutableElement> superConstructor(ClassTree body, TreePath path) {
        for (Tree member : body.getMembers()) {
            if (member instanceof MethodTree method && method.getName().contentEquals("<init>")) {
                TreePath constructor = new TreePath(path, method);
                for (StatementTree statement : method.getBody().getStatements()) {
                    if (statement instanceof ExpressionStatementTree expression
                            && expression.getExpression() instanceof MethodInvocationTree call
                            && context.element(new TreePath(constructor, call.getMethodSelect()))
                                    instanceof ExecutableElement called) {
                        return Optional.of(called);
                    }
                }
            }
        }
        return Optional.empty();
    }

    Invocation constructorInvocation(
            ExecutableElement constructor,
            @Nullable TypeMirror created,
            List<? extends ExpressionTree> arguments,
            TreePath path) {
        TypeMirror seen =
                created instanceof DeclaredType type && type.asElement().equals(constructor.getEnclosingElement())
                        ? context.javac().utilities().asMemberOf(type, constructor)
                        : null;
        return invocation(constructor, seen, arguments, path);
    }

    /** @param seen the method's type at the call, after inference */
    Invocation invocation(
            ExecutableElement method,
            @Nullable TypeMirror seen,
            List<? extends ExpressionTree> arguments,
            TreePath path) {
        ExecutableType type = seen instanceof ExecutableType executable
                        && executable.getParameterTypes().size()
                                == method.getParameters().size()
                ? executable
                : (ExecutableType) method.asType();
        return new Invocation(
                declaredParameters(method),
                type.getParameterTypes().stream().map(context::type).toList(),
                context.type(method.getReturnType()),
                isVariableArity(method, type, arguments, path));
    }

    List<JavaType> declaredParameters(ExecutableElement method) {
        return method.getParameters().stream()
                .map(VariableElement::asType)
                .map(context::type)
                .toList();
    }

    /** Whether the call passes its last arguments one by one rather than as an array. */
    private boolean isVariableArity(
            ExecutableElement method, ExecutableType seen, List<? extends ExpressionTree> arguments, TreePath path) {
        if (!method.isVarArgs()) {
            return false;
        }
        int last = method.getParameters().size() - 1;
        if (arguments.size() != last + 1) {
            return true;
        }
        TypeMirror argument = context.mirror(new TreePath(path, arguments.get(last)));
        if (argument == null || argument.getKind() == TypeKind.VOID || argument.getKind() == TypeKind.ERROR) {
            return true;
        }
        Types types = context.javac().utilities();
        return argument.getKind() != TypeKind.NULL
                && !types.isSubtype(
                        types.erasure(argument),
                        types.erasure(seen.getParameterTypes().get(last)));
    }

    static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }
}
