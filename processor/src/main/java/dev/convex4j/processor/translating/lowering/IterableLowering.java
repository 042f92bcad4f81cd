package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Lowers a loop over an object of the user's own that is {@link Iterable}: with the calls that Java makes. */
final class IterableLowering {
    /** TypeScript has a loop for these. */
    private static final String QUERY = "dev.convex4j.runtime.OrderedQuery";

    private final LoweringContext context;

    IterableLowering(LoweringContext context) {
        this.context = context;
    }

    /** Whether values of a type are neither arrays nor the JDK's collections. */
    static boolean isOwn(TypeMirror values) {
        return values instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && !type.getQualifiedName().toString().startsWith("java.");
    }

    /** {@code for (Iterator<T> iterator = values.iterator(); iterator.hasNext(); ) { T element = iterator.next(); .. }}. */
    BodyStatement lower(BodyStatement.ForEach loop, DeclaredType values) {
        Optional<Method> iterator = method(values, "iterator");
        if (iterator.isEmpty() || !(iterator.get().result() instanceof DeclaredType type)) {
            return loop;
        }
        Optional<Method> hasNext = method(type, "hasNext");
        Optional<Method> next = method(type, "next");
        if (hasNext.isEmpty() || next.isEmpty()) {
            return loop;
        }
        Position position = loop.values().position();
        MethodKey key = context.javac().types().key(iterator.get().element());
        if (key.owner().equals(QUERY)) {
            BodyExpression documents = call(iterator.get(), loop.values(), context.type(type), position);
            return new BodyStatement.ForEach(
                    loop.variable(), documents, loop.elementType(), loop.body(), loop.position());
        }
        BodyStatement.LocalVariable variable = new BodyStatement.LocalVariable(
                "iterator",
                context.newId(),
                context.type(type),
                false,
                Optional.of(call(iterator.get(), loop.values(), context.type(type), position)),
                position);
        BodyExpression local =
                new BodyExpression.Local(variable.name(), variable.id(), variable.type(), loop.position());
        BodyStatement.LocalVariable element = loop.variable();
        List<BodyStatement> body = new ArrayList<>();
        body.add(new BodyStatement.LocalVariable(
                element.name(),
                element.id(),
                element.type(),
                element.reassigned(),
                Optional.of(call(next.get(), local, loop.elementType(), element.position())),
                element.position()));
        body.addAll(loop.body());
        return new BodyStatement.For(
                List.of(variable),
                Optional.of(call(hasNext.get(), local, JavaType.Primitive.BOOLEAN, loop.position())),
                List.of(),
                List.copyOf(body),
                loop.position());
    }

    private record Method(ExecutableElement element, TypeMirror result) {}

    /** The method without parameters that a type has, perhaps from above. */
    private Optional<Method> method(DeclaredType type, String name) {
        for (Element member : context.javac().elements().getAllMembers((TypeElement) type.asElement())) {
            if (member instanceof ExecutableElement method
                    && method.getSimpleName().contentEquals(name)
                    && method.getParameters().isEmpty()
                    && context.javac().utilities().asMemberOf(type, method) instanceof ExecutableType seen) {
                return Optional.of(new Method(method, seen.getReturnType()));
            }
        }
        return Optional.empty();
    }

    private BodyExpression call(Method method, BodyExpression receiver, JavaType type, Position position) {
        return new BodyExpression.Call(
                context.javac().types().key(method.element()), Optional.of(receiver), List.of(), false, type, position);
    }
}
