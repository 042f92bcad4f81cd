package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.List;
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

/** Turns javac's types and methods into values. */
public final class JavaTypes {
    private JavaTypes() {}

    /** The type as a value. Wildcards and captures become their upper bounds, type annotations are dropped. */
    public static JavaType of(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> JavaType.Primitive.BOOLEAN;
            case BYTE -> JavaType.Primitive.BYTE;
            case SHORT -> JavaType.Primitive.SHORT;
            case CHAR -> JavaType.Primitive.CHAR;
            case INT -> JavaType.Primitive.INT;
            case LONG -> JavaType.Primitive.LONG;
            case FLOAT -> JavaType.Primitive.FLOAT;
            case DOUBLE -> JavaType.Primitive.DOUBLE;
            case VOID -> JavaType.Primitive.VOID;
            case NULL -> new JavaType.Null();
            case ARRAY -> new JavaType.Array(of(((ArrayType) type).getComponentType()));
            case DECLARED -> declared((DeclaredType) type);
            case TYPEVAR -> variable((TypeVariable) type);
            case WILDCARD -> upperBound((WildcardType) type);
            default -> new JavaType.Other(type.getKind().toString());
        };
    }

    /** Names a method by its declaring class and its erased parameter types. */
    public static MethodKey keyOf(ExecutableElement method) {
        List<String> parameters = method.getParameters().stream()
                .map(parameter -> erasedName(parameter.asType()))
                .toList();
        String owner = enclosingType(method).getQualifiedName().toString();
        return new MethodKey(owner, method.getSimpleName().toString(), parameters);
    }

    /** The class that declares a member. */
    static TypeElement enclosingType(Element member) {
        if (member.getEnclosingElement() instanceof TypeElement type) {
            return type;
        }
        throw new IllegalArgumentException("not a member: " + member);
    }

    /** The canonical name of the erased type. */
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
            case ERROR -> "?";
            default ->
                type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                        ? type.getKind().name().toLowerCase(java.util.Locale.ROOT)
                        : "?";
        };
    }

    private static JavaType declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (name.isEmpty()) {
            return new JavaType.Other("an anonymous class");
        }
        return new JavaType.Declared(
                name, type.getTypeArguments().stream().map(JavaTypes::of).toList());
    }

    private static JavaType variable(TypeVariable type) {
        String name = type.asElement().getSimpleName().toString();
        // A captured wildcard is a type variable that no source can name.
        return javax.lang.model.SourceVersion.isIdentifier(name)
                ? new JavaType.Variable(name)
                : of(type.getUpperBound());
    }

    private static JavaType upperBound(WildcardType type) {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? new JavaType.Declared(Object.class.getName()) : of(bound);
    }
}
