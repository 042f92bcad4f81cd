package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.BodyStatement.Resource;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Lowers what a {@code try} closes, with the calls of {@code close} that no source has. */
final class ResourceLowering {
    private final LoweringContext context;
    private final StatementLowering statements;

    ResourceLowering(LoweringContext context, StatementLowering statements) {
        this.context = context;
        this.statements = statements;
    }

    Resource lower(Tree resource, TreePath statement) {
        TreePath path = new TreePath(statement, resource);
        if (resource instanceof VariableTree written) {
            return declared(statements.variable(written, path), path);
        }
        BodyExpression value = statements.expressions().lower(statement, resource);
        if (value instanceof BodyExpression.Local local) {
            return new Resource(Optional.empty(), close(local, path));
        }
        return declared(
                new BodyStatement.LocalVariable(
                        "resource", context.newId(), value.type(), false, Optional.of(value), value.position()),
                path);
    }

    private Resource declared(BodyStatement.LocalVariable variable, TreePath path) {
        BodyExpression local =
                new BodyExpression.Local(variable.name(), variable.id(), variable.type(), variable.position());
        return new Resource(Optional.of(variable), close(local, path));
    }

    private BodyExpression close(BodyExpression resource, TreePath path) {
        Position position = context.position(path);
        for (DeclaredType type : classes(context.mirror(path))) {
            Optional<ExecutableElement> method = closeOf((TypeElement) type.asElement());
            if (method.isPresent()) {
                TypeMirror seen = context.javac().utilities().asMemberOf(type, method.get());
                return new BodyExpression.Call(
                        context.javac().types().key(method.get()),
                        Optional.of(resource),
                        List.of(),
                        statements.expressions().calls().invocation(method.get(), seen, List.of(), path),
                        JavaType.Primitive.VOID,
                        position);
            }
        }
        context.markErroneous();
        return new BodyExpression.Unsupported(
                "this resource", "close it in `finally`", JavaType.Primitive.VOID, position);
    }

    /** The classes and interfaces whose members a value of the type has. */
    private static List<DeclaredType> classes(@Nullable TypeMirror type) {
        if (type instanceof DeclaredType declared && declared.getKind() == TypeKind.DECLARED) {
            return List.of(declared);
        } else if (type instanceof TypeVariable variable) {
            return classes(variable.getUpperBound());
        } else if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream()
                    .flatMap(bound -> classes(bound).stream())
                    .toList();
        }
        return List.of();
    }

    /** The method {@code close()} that no other one of the type overrides. */
    private Optional<ExecutableElement> closeOf(TypeElement type) {
        List<ExecutableElement> methods =
                ElementFilter.methodsIn(context.javac().elements().getAllMembers(type)).stream()
                        .filter(method -> method.getSimpleName().contentEquals("close")
                                && method.getParameters().isEmpty())
                        .toList();
        return methods.stream()
                .filter(method -> methods.stream()
                        .noneMatch(other -> context.javac().elements().overrides(other, method, type)))
                .findFirst();
    }
}
