package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.reading.TreePosition;
import dev.convex4j.processor.translating.body.ErroneousUse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Collects the calls and method references of a class that javac refuses and could not resolve. */
final class ErroneousScan extends TreePathScanner<Void, List<ErroneousUse>> {
    private final Trees trees;
    private final Deque<MethodKey> methods = new ArrayDeque<>();
    private final Deque<List<String>> parameterTypes = new ArrayDeque<>();

    ErroneousScan(Trees trees) {
        this.trees = trees;
    }

    List<ErroneousUse> scan(TreePath path) {
        List<ErroneousUse> uses = new ArrayList<>();
        super.scan(path, uses);
        return List.copyOf(uses);
    }

    @Override
    public Void visitMethod(MethodTree tree, List<ErroneousUse> uses) {
        if (!(trees.getElement(getCurrentPath()) instanceof ExecutableElement method)) {
            return null;
        }
        MethodKey key = MethodKeys.of(method);
        methods.push(key);
        parameterTypes.push(key.parameterTypes());
        super.visitMethod(tree, uses);
        methods.pop();
        parameterTypes.pop();
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, List<ErroneousUse> uses) {
        List<String> types = new ArrayList<>(parameterTypes.isEmpty() ? List.of() : parameterTypes.peek());
        for (VariableTree parameter : tree.getParameters()) {
            Element element = trees.getElement(new TreePath(getCurrentPath(), parameter));
            types.add(element == null ? "?" : MethodKeys.erasedName(element.asType()));
        }
        parameterTypes.push(List.copyOf(types));
        super.visitLambdaExpression(tree, uses);
        parameterTypes.pop();
        return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, List<ErroneousUse> uses) {
        TreePath select = new TreePath(getCurrentPath(), tree.getMethodSelect());
        if (isUnresolved(getCurrentPath()) || isUnresolved(select)) {
            List<String> arguments = new ArrayList<>();
            for (ExpressionTree argument : tree.getArguments()) {
                arguments.add(typeName(new TreePath(getCurrentPath(), argument)));
            }
            if (tree.getMethodSelect() instanceof MemberSelectTree member) {
                add(
                        uses,
                        owner(new TreePath(select, member.getExpression())),
                        member.getIdentifier().toString(),
                        arguments,
                        false,
                        tree.getMethodSelect());
            } else if (tree.getMethodSelect() instanceof IdentifierTree name) {
                Optional<String> enclosing = Optional.ofNullable(methods.peek()).map(MethodKey::owner);
                add(uses, enclosing, name.getName().toString(), arguments, false, tree.getMethodSelect());
            }
        }
        return super.visitMethodInvocation(tree, uses);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, List<ErroneousUse> uses) {
        if (isUnresolved(getCurrentPath())) {
            TreePath qualifier = new TreePath(getCurrentPath(), tree.getQualifierExpression());
            add(uses, owner(qualifier), tree.getName().toString(), List.of(), true, tree);
        }
        return super.visitMemberReference(tree, uses);
    }

    private void add(
            List<ErroneousUse> uses,
            Optional<String> owner,
            String name,
            List<String> arguments,
            boolean reference,
            Tree tree) {
        MethodKey enclosing = methods.peek();
        if (enclosing != null) {
            List<String> types = parameterTypes.peek();
            uses.add(new ErroneousUse(
                    enclosing,
                    types == null ? List.of() : types,
                    owner,
                    name,
                    List.copyOf(arguments),
                    reference,
                    new TreePosition(getCurrentPath().getCompilationUnit(), tree)));
        }
    }

    private boolean isUnresolved(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        Element element = trees.getElement(path);
        return (type != null && type.getKind() == TypeKind.ERROR) || !(element instanceof ExecutableElement);
    }

    /** The class left of the dot: named itself, or the type of the expression there. */
    private Optional<String> owner(TreePath path) {
        Element element = trees.getElement(path);
        if (element instanceof TypeElement type) {
            return Optional.of(type.getQualifiedName().toString());
        }
        TypeMirror type = trees.getTypeMirror(path);
        return type instanceof DeclaredType ? Optional.of(MethodKeys.erasedName(type)) : Optional.empty();
    }

    private String typeName(TreePath path) {
        @Nullable TypeMirror type = trees.getTypeMirror(path);
        return type == null ? "?" : MethodKeys.erasedName(type);
    }
}
