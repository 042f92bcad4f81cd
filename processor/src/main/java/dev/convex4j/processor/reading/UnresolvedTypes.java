package dev.convex4j.processor.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Looks for types that don't exist, or not yet: the stubs of a later round. */
public final class UnresolvedTypes {
    private UnresolvedTypes() {}

    /** Whether a declaration of a class, or of one inside, names a type that doesn't exist: javac reads no bodies then. */
    public static boolean inDeclarations(TypeElement type) {
        return isMissing(type.getSuperclass())
                || type.getInterfaces().stream().anyMatch(UnresolvedTypes::isMissing)
                || ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .anyMatch(field -> isMissing(field.asType()))
                || Stream.of(type.getEnclosedElements())
                        .flatMap(members -> Stream.concat(
                                ElementFilter.methodsIn(members).stream(),
                                ElementFilter.constructorsIn(members).stream()))
                        .anyMatch(UnresolvedTypes::isMissing)
                || ElementFilter.typesIn(type.getEnclosedElements()).stream().anyMatch(UnresolvedTypes::inDeclarations);
    }

    private static boolean isMissing(ExecutableElement method) {
        return isMissing(method.getReturnType())
                || method.getParameters().stream().anyMatch(parameter -> isMissing(parameter.asType()));
    }

    private static boolean isMissing(TypeMirror type) {
        return switch (type.getKind()) {
            case ERROR -> true;
            case ARRAY -> isMissing(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream().anyMatch(UnresolvedTypes::isMissing);
            default -> false;
        };
    }

    /** Whether the type, a type argument or a component of a record in it is unresolved. */
    static boolean in(TypeMirror type) {
        return in(type, new HashSet<>());
    }

    private static boolean in(TypeMirror type, Set<String> seen) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType(), seen);
        }
        if (!(type instanceof DeclaredType declared)) {
            return false;
        }
        TypeElement element = (TypeElement) declared.asElement();
        // An id names its table only: the table's own fields are no part of the signature.
        if (element.getQualifiedName().contentEquals("dev.convex4j.runtime.Id")) {
            return declared.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.ERROR);
        }
        if (declared.getTypeArguments().stream().anyMatch(argument -> in(argument, seen))) {
            return true;
        }
        if (SealedTypes.isSealed(element)) {
            return seen.add(element.getQualifiedName().toString())
                    && SealedTypes.members(element).stream().anyMatch(member -> in(member.asType(), seen));
        }
        return element.getKind() == ElementKind.RECORD
                && seen.add(element.getQualifiedName().toString())
                && element.getRecordComponents().stream()
                        .map(RecordComponentElement::asType)
                        .anyMatch(component -> in(component, seen));
    }
}
