package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.reading.MethodKeys;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.TypeParameter;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.UnionType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Turns javac's types and elements into values. */
final class JavaTypes {
    private final Elements elements;
    private final OuterVariables outer;

    JavaTypes(Elements elements, OuterVariables outer) {
        this.elements = elements;
        this.outer = outer;
    }

    /** The canonical name; the binary one for a class that stands in a body, which has no other. */
    String name(TypeElement type) {
        return hasCanonicalName(type)
                ? type.getQualifiedName().toString()
                : elements.getBinaryName(type).toString();
    }

    /** The class that code names: what a hidden class of the JDK declares, its one public subclass has. */
    private String nameOfVisible(TypeElement type) {
        String name = name(type);
        return name.equals("java.lang.AbstractStringBuilder") ? "java.lang.StringBuilder" : name;
    }

    private static boolean hasCanonicalName(TypeElement type) {
        return switch (type.getNestingKind()) {
            case TOP_LEVEL -> true;
            case MEMBER -> type.getEnclosingElement() instanceof TypeElement outer && hasCanonicalName(outer);
            case LOCAL, ANONYMOUS -> false;
        };
    }

    MethodKey key(ExecutableElement method) {
        MethodKey key = MethodKeys.of(method, this::nameOfVisible);
        return CollectionMethods.declared(method, key)
                .or(() -> PrimitiveOptionals.key(key))
                .orElse(key);
    }

    /** The type as a value. Wildcards and captures become their upper bounds, type annotations are dropped. */
    JavaType of(TypeMirror type) {
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
            case INTERSECTION -> intersection(all(((IntersectionType) type).getBounds()));
            case UNION -> new JavaType.Union(all(((UnionType) type).getAlternatives()));
            default -> new JavaType.Other(type.getKind().toString());
        };
    }

    /**
     * What a choice between two records of a sealed interface is for javac, {@code Record & Shape}, is a {@code Shape}: only
     * the user's own type says what the value looks like.
     */
    private static JavaType intersection(List<JavaType> bounds) {
        List<JavaType> own = bounds.stream()
                .filter(bound -> !(bound instanceof JavaType.Declared declared)
                        || !declared.name().startsWith("java."))
                .toList();
        boolean known = own.size() == 1 && own.get(0) instanceof JavaType.Declared;
        boolean rest = bounds.stream()
                .allMatch(bound -> own.contains(bound)
                        || bound.isClass(Record.class.getName())
                        || bound.isClass(Enum.class.getName())
                        || bound.isClass(Object.class.getName()));
        return known && rest ? own.get(0) : new JavaType.Intersection(bounds);
    }

    List<JavaType> all(List<? extends TypeMirror> types) {
        return types.stream().map(this::of).toList();
    }

    /** The type parameters of a class, those of the classes around that it needs included. */
    List<TypeParameter> parametersOf(TypeElement type) {
        return Stream.concat(parameters(outer.of(type)).stream(), parameters(type.getTypeParameters()).stream())
                .toList();
    }

    List<TypeParameter> parameters(List<? extends TypeParameterElement> parameters) {
        return parameters.stream()
                .map(parameter -> new TypeParameter(
                        parameter.getSimpleName().toString(),
                        all(parameter.getBounds()).stream()
                                .filter(bound -> !bound.isClass(Object.class.getName()))
                                .toList()))
                .toList();
    }

    private JavaType declared(DeclaredType type) {
        String name = name((TypeElement) type.asElement());
        boolean function = type.asElement().getKind() == ElementKind.INTERFACE
                && (!name.startsWith("java.util.")
                        || name.startsWith("java.util.function.")
                        || name.equals("java.util.Comparator"));
        List<JavaType> arguments = Stream.concat(
                        outer.arguments(type).stream().map(this::of),
                        type.getTypeArguments().stream()
                                .map(argument -> function ? lowerBound(argument) : of(argument)))
                .toList();
        return PrimitiveOptionals.type(name).orElseGet(() -> new JavaType.Declared(name, arguments));
    }

    private JavaType variable(TypeVariable type) {
        String name = type.asElement().getSimpleName().toString();
        // A captured wildcard is a type variable that no source can name.
        return SourceVersion.isIdentifier(name) ? new JavaType.Variable(name) : of(type.getUpperBound());
    }

    /** The type of an expression: a value of {@code L extends List<T>} is used as the list that it surely is. */
    JavaType ofValue(TypeMirror type) {
        JavaType known = of(type);
        return known instanceof JavaType.Variable
                        && type instanceof TypeVariable variable
                        && variable.getUpperBound() instanceof DeclaredType bound
                        && isCollection(bound)
                ? of(bound)
                : known;
    }

    private boolean isCollection(DeclaredType type) {
        String name = name((TypeElement) type.asElement());
        return name.startsWith("java.util.") || name.equals(Iterable.class.getName());
    }

    /** What a function of {@code ? super T} takes is a {@code T}. */
    private JavaType lowerBound(TypeMirror argument) {
        return argument instanceof WildcardType wildcard && wildcard.getSuperBound() != null
                ? of(wildcard.getSuperBound())
                : of(argument);
    }

    private JavaType upperBound(WildcardType type) {
        TypeMirror bound = type.getExtendsBound();
        return bound == null ? new JavaType.Declared(Object.class.getName()) : of(bound);
    }
}
