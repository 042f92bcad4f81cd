package dev.convex4j.it.fuzz;

import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The columns of the coverage table. */
record TypeColumns(Types types) {
    static final List<String> ALL = List.of(
            "boolean",
            "byte",
            "short",
            "char",
            "int",
            "long",
            "float",
            "double",
            "Boolean",
            "Byte",
            "Short",
            "Character",
            "Integer",
            "Long",
            "Float",
            "Double",
            "String",
            "array",
            "list",
            "optional",
            "record",
            "enum",
            "sealed",
            "interface",
            "class",
            "functional",
            "exception",
            "variable",
            "object",
            "null",
            "void",
            "-");

    String of(TypeMirror type) {
        if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID || type.getKind() == TypeKind.NULL) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        return switch (type.getKind()) {
            case ARRAY -> "array";
            case TYPEVAR -> "variable";
            case DECLARED -> declared((DeclaredType) type);
            default -> "-";
        };
    }

    private String declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        String simple = element.getSimpleName().toString();
        if (name.startsWith("java.lang.") && ALL.contains(simple)) {
            return simple;
        }
        switch (name) {
            case "java.util.List", "java.util.ArrayList":
                return "list";
            case "java.util.Optional":
                return "optional";
            case "java.lang.Object":
                return "object";
            default:
                return isThrowable(element) ? "exception" : ofKind(element);
        }
    }

    private String ofKind(TypeElement element) {
        if (element.getKind() == ElementKind.RECORD) {
            return "record";
        }
        if (element.getKind() == ElementKind.ENUM) {
            return "enum";
        }
        if (element.getModifiers().contains(Modifier.SEALED)) {
            return "sealed";
        }
        if (element.getKind() != ElementKind.INTERFACE) {
            return element.getSuperclass() instanceof DeclaredType superclass
                            && superclass.asElement().getKind() == ElementKind.ENUM
                    ? "enum"
                    : "class";
        }
        return abstractMethods(element) == 1 ? "functional" : "interface";
    }

    private static long abstractMethods(TypeElement element) {
        long own = element.getEnclosedElements().stream()
                .filter(ExecutableElement.class::isInstance)
                .filter(member -> member.getModifiers().contains(Modifier.ABSTRACT))
                .count();
        return own
                + element.getInterfaces().stream()
                        .mapToLong(above -> abstractMethods((TypeElement) ((DeclaredType) above).asElement()))
                        .sum();
    }

    private boolean isThrowable(TypeElement element) {
        for (TypeMirror type = element.asType(); type instanceof DeclaredType declared; ) {
            TypeElement current = (TypeElement) declared.asElement();
            if (current.getQualifiedName().contentEquals("java.lang.Throwable")) {
                return true;
            }
            type = current.getSuperclass();
        }
        return false;
    }
}
