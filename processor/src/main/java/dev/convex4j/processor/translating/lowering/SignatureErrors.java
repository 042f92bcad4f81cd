package dev.convex4j.processor.translating.lowering;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds types in a method's signature that javac could not resolve. */
final class SignatureErrors {
    private SignatureErrors() {}

    static boolean in(ExecutableElement method) {
        for (VariableElement parameter : method.getParameters()) {
            if (in(parameter.asType())) {
                return true;
            }
        }
        return in(method.getReturnType());
    }

    private static boolean in(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return in(array.getComponentType());
        }
        List<? extends TypeMirror> arguments =
                type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
        return arguments.stream().anyMatch(SignatureErrors::in);
    }
}
