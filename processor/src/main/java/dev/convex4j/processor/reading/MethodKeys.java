package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Names methods; elements go stale between rounds, keys don't. */
public final class MethodKeys {
    private MethodKeys() {}

    /** The key of a method or constructor. */
    public static MethodKey of(ExecutableElement method) {
        String owner = enclosingType(method).getQualifiedName().toString();
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> erasedName(parameter.asType()))
                .toList();
        return new MethodKey(owner, method.getSimpleName().toString(), parameters);
    }

    /** The class that declares a member. */
    public static TypeElement enclosingType(Element member) {
        if (member.getEnclosingElement() instanceof TypeElement type) {
            return type;
        }
        throw new IllegalArgumentException("not a member: " + member);
    }

    /** The canonical name of the erased type; {@code ?} for a type that doesn't exist. */
    public static String erasedName(TypeMirror type) {
        return switch (type.getKind()) {
            case DECLARED ->
                ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .toString();
            case ARRAY -> erasedName(((ArrayType) type).getComponentType()) + "[]";
            case TYPEVAR -> erasedName(((TypeVariable) type).getUpperBound());
            case INTERSECTION ->
                erasedName(((IntersectionType) type).getBounds().get(0));
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                yield bound == null ? Object.class.getName() : erasedName(bound);
            }
            default ->
                type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                        ? type.getKind().name().toLowerCase(Locale.ROOT)
                        : "?";
        };
    }
}
