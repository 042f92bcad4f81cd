package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.translating.body.JavaType;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Turns javac's types into values. */
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
