package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.Parameter;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Lowers lambdas and method references, with the function that they implement. */
final class FunctionLowering {
    private final LoweringContext context;
    private final ExpressionLowering expressions;
    private final StatementLowering statements;
    private final CallLowering calls;

    FunctionLowering(
            LoweringContext context, ExpressionLowering expressions, StatementLowering statements, CallLowering calls) {
        this.context = context;
        this.expressions = expressions;
        this.statements = statements;
        this.calls = calls;
    }

    BodyExpression lambda(LambdaExpressionTree tree, TreePath path) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableTree parameter : tree.getParameters()) {
            Element element = context.element(new TreePath(path, parameter));
            if (element == null) {
                return expressions.unresolved(tree, path);
            }
            parameters.add(new Parameter(
                    parameter.getName().toString(), context.idOf(element), context.type(element.asType())));
        }
        LambdaBody body = tree.getBody() instanceof BlockTree block
                ? new LambdaBody.OfBlock(statements.lowerBlock(new TreePath(path, block), block))
                : new LambdaBody.OfExpression(expressions.lower(path, tree.getBody()));
        return new BodyExpression.Lambda(
                List.copyOf(parameters),
                body,
                function(context.mirror(path)),
                context.type(path),
                context.position(path));
    }

    BodyExpression reference(MemberReferenceTree tree, TreePath path) {
        TypeMirror functional = context.mirror(path);
        // A name that means several methods belongs to no class.
        if (!(context.element(path) instanceof ExecutableElement method)
                || !(method.getEnclosingElement() instanceof TypeElement)
                || functional == null) {
            return expressions.unresolved(tree, path);
        }
        TreePath qualifier = new TreePath(path, tree.getQualifierExpression());
        TypeMirror left = context.mirror(qualifier);
        Function function = function(functional);
        if (method.getKind() == ElementKind.CONSTRUCTOR && left != null && left.getKind() == TypeKind.ARRAY) {
            return new BodyExpression.ArrayConstructorReference(
                    context.type(left), function, context.type(functional), context.position(path));
        }
        ReferenceKind kind = referenceKind(method, qualifier);
        BodyExpression.MethodReference reference = new BodyExpression.MethodReference(
                context.javac().types().key(method),
                kind,
                kind == ReferenceKind.BOUND
                        ? Optional.of(expressions.lower(path, tree.getQualifierExpression()))
                        : Optional.empty(),
                function,
                invocation(method, kind, left, function),
                context.type(functional),
                context.position(path));
        return ClassQuestions.reference(reference, context).orElse(reference);
    }

    private ReferenceKind referenceKind(ExecutableElement method, TreePath qualifier) {
        if (method.getKind() == ElementKind.CONSTRUCTOR) {
            return ReferenceKind.CONSTRUCTOR;
        }
        if (CallLowering.isStatic(method)) {
            return ReferenceKind.STATIC;
        }
        Element left = context.element(qualifier);
        boolean namesType = left instanceof TypeElement
                || (left != null && left.getKind() == ElementKind.TYPE_PARAMETER)
                || qualifier.getLeaf() instanceof ParameterizedTypeTree
                || qualifier.getLeaf() instanceof ArrayTypeTree;
        return namesType ? ReferenceKind.UNBOUND : ReferenceKind.BOUND;
    }

    /** The call that the function makes, with the types as the left side of {@code ::} sees them. */
    private Invocation invocation(
            ExecutableElement method, ReferenceKind kind, @Nullable TypeMirror left, Function function) {
        TypeMirror seen = method.asType();
        if (left instanceof DeclaredType type
                && context.javac()
                        .utilities()
                        .isSubtype(
                                context.javac().utilities().erasure(type),
                                context.javac()
                                        .utilities()
                                        .erasure(
                                                MethodKeys.enclosingType(method).asType()))) {
            seen = context.javac().utilities().asMemberOf(type, method);
        }
        List<JavaType> types = seen instanceof ExecutableType executable
                ? executable.getParameterTypes().stream().map(context::type).toList()
                : calls.declaredParameters(method);
        int given = function.parameterTypes().size() - (kind == ReferenceKind.UNBOUND ? 1 : 0);
        return new Invocation(
                calls.declaredParameters(method),
                types,
                context.type(method.getReturnType()),
                method.isVarArgs() && !passesArray(types, function, given));
    }

    private static boolean passesArray(List<JavaType> parameters, Function function, int given) {
        if (given != parameters.size() || given == 0) {
            return false;
        }
        List<JavaType> arguments = function.parameterTypes();
        JavaType last = arguments.get(arguments.size() - 1);
        boolean deeper =
                parameters.get(given - 1) instanceof JavaType.Array array && array.element() instanceof JavaType.Array;
        return last instanceof JavaType.Array argument && (!deeper || argument.element() instanceof JavaType.Array);
    }

    /** The one abstract method of a functional type, as seen in it. */
    private Function function(@Nullable TypeMirror type) {
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream()
                    .map(this::function)
                    .filter(found -> found.method().isPresent())
                    .findFirst()
                    .orElse(Function.UNKNOWN);
        }
        if (!(type instanceof DeclaredType declared) || !(declared.asElement() instanceof TypeElement element)) {
            return Function.UNKNOWN;
        }
        Elements elements = context.javac().elements();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(element))) {
            if (method.getModifiers().contains(Modifier.ABSTRACT) && !isOfObject(method, element)) {
                ExecutableType seen =
                        (ExecutableType) context.javac().utilities().asMemberOf(declared, method);
                return new Function(
                        Optional.of(context.javac().types().key(method)),
                        seen.getParameterTypes().stream().map(context::type).toList(),
                        context.type(seen.getReturnType()));
            }
        }
        return Function.UNKNOWN;
    }

    /** Whether an interface only repeats a method that every object has, such as {@code Comparator.equals}. */
    private boolean isOfObject(ExecutableElement method, TypeElement type) {
        Elements elements = context.javac().elements();
        TypeElement object = elements.getTypeElement(Object.class.getName());
        return object != null
                && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
                        .anyMatch(declared -> elements.overrides(method, declared, type));
    }
}
