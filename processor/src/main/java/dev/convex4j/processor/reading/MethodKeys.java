package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

    /** The key of a method or constructor of a class that has a canonical name. */
    public static MethodKey of(ExecutableElement method) {
        return of(method, type -> type.getQualifiedName().toString());
    }

    /** The key of a method or constructor of any class; {@code names} names the classes. */
    public static MethodKey of(ExecutableElement method, Function<TypeElement, String> names) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> erasedName(parameter.asType(), names))
                .toList();
        return new MethodKey(
                names.apply(enclosingType(method)), method.getSimpleName().toString(), parameters);
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
        return erasedName(type, element -> element.getQualifiedName().toString());
    }

    private static String erasedName(TypeMirror type, Function<TypeElement, String> names) {
        return switch (type.getKind()) {
            case DECLARED -> names.apply((TypeElement) ((DeclaredType) type).asElement());
            case ARRAY -> erasedName(((ArrayType) type).getComponentType(), names) + "[]";
            case TYPEVAR -> erasedName(((TypeVariable) type).getUpperBound(), names);
            case INTERSECTION ->
                erasedName(((IntersectionType) type).getBounds().get(0), names);
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                yield bound == null ? Object.class.getName() : erasedName(bound, names);
            }
            default ->
                type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                        ? type.getKind().name().toLowerCase(Locale.ROOT)
                        : "?";
        };
    }
}
