package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Turns resolved Java types into Convex types; what has no counterpart is reported and becomes a refused type. */
final class TypeReader {
    private static final String RUNTIME = "dev.convex4j.runtime.";

    private final Round round;
    private final RecordReader records;

    TypeReader(Round round) {
        this.round = round;
        this.records = new RecordReader(round, this);
    }

    RecordReader records() {
        return records;
    }

    /** The type inside an {@code Optional}, where the type is one. */
    static Optional<TypeMirror> optionalValue(TypeMirror type) {
        return isDeclared(type, "java.util.Optional") && !arguments(type).isEmpty()
                ? Optional.of(arguments(type).get(0))
                : Optional.empty();
    }

    /** Whether the declaration or type carries an annotation called {@code Nullable}, whosever it is. */
    static boolean isNullable(AnnotatedConstruct annotated) {
        return annotated.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }

    /** A type that stands on its own: {@code Optional} is a whole return type here, and becomes {@code null}. */
    ConvexType readReturn(TypeMirror type, boolean nullable, TypeUse use) {
        if (type.getKind() == TypeKind.VOID) {
            return ConvexType.Simple.NULL;
        }
        Optional<TypeMirror> value = optionalValue(type);
        if (value.isPresent()) {
            return new ConvexType.Nullable(readOptional(value.get(), nullable || isNullable(type), use), true);
        }
        return readNullable(type, nullable, use);
    }

    /** The type of a field or an argument; {@code Optional} was taken off before. */
    ConvexType readNullable(TypeMirror type, boolean nullable, TypeUse use) {
        ConvexType read = read(type, use);
        return nullable || isNullable(type) ? new ConvexType.Nullable(read) : read;
    }

    /** The value of an {@code Optional}, which may neither be nullable itself nor hold a nullable. */
    ConvexType readOptional(TypeMirror value, boolean nullable, TypeUse use) {
        if (nullable || isNullable(value)) {
            round.report(TypeRefusals.because(
                    "An `Optional` and `@Nullable` meet in " + use.subject(),
                    "Absent and null are two different values in Convex, and this type has both",
                    "Keep one of them: `Optional<T>` for a value that may be absent, `@Nullable T` for one that may"
                            + " be null.",
                    use));
        }
        return read(value, use);
    }

    private ConvexType read(TypeMirror type, TypeUse use) {
        return switch (type.getKind()) {
            case BOOLEAN -> ConvexType.Simple.BOOLEAN;
            case DOUBLE -> ConvexType.Simple.DOUBLE;
            case ARRAY -> array((ArrayType) type, use);
            case DECLARED -> declared((DeclaredType) type, use);
            case TYPEVAR, WILDCARD, INTERSECTION -> refuse(type, "variable", use);
            default -> refuse(type, JavaNames.of(type), use);
        };
    }

    private ConvexType array(ArrayType type, TypeUse use) {
        return type.getComponentType().getKind() == TypeKind.BYTE ? ConvexType.Simple.BYTES : refuse(type, "[]", use);
    }

    private ConvexType declared(DeclaredType type, TypeUse use) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        return switch (name) {
            case "java.lang.String" -> ConvexType.Simple.STRING;
            case "java.lang.Boolean" -> ConvexType.Simple.BOOLEAN;
            case "java.lang.Double" -> ConvexType.Simple.DOUBLE;
            case "java.time.Instant" -> ConvexType.Simple.INSTANT;
            case "java.time.Duration" -> ConvexType.Simple.DURATION;
            case "java.util.List" -> list(type, use);
            case "java.util.Map" -> map(type, use);
            case "java.util.Optional" -> nestedOptional(type, use);
            case RUNTIME + "Id" -> id(type, use);
            default -> userType(type, element, use);
        };
    }

    private ConvexType list(DeclaredType type, TypeUse use) {
        List<? extends TypeMirror> arguments = arguments(type);
        return arguments.isEmpty() ? raw(type, use) : new ConvexType.ListOf(readNullable(arguments.get(0), false, use));
    }

    private ConvexType map(DeclaredType type, TypeUse use) {
        List<? extends TypeMirror> arguments = arguments(type);
        if (arguments.isEmpty()) {
            return raw(type, use);
        }
        TypeMirror key = arguments.get(0);
        if (!isDeclared(key, "java.lang.String") && !isDeclared(key, RUNTIME + "Id")) {
            round.report(TypeRefusals.because(
                    "A map with keys of type `" + JavaNames.of(key) + "` is " + use.subject(),
                    "The keys of a Convex record are strings or ids",
                    "Write `Map<String, T>` or `Map<Id<T>, U>`.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        return new ConvexType.MapOf(read(key, use), readNullable(arguments.get(1), false, use));
    }

    private ConvexType nestedOptional(DeclaredType type, TypeUse use) {
        round.report(TypeRefusals.because(
                "`" + JavaNames.of(type) + "` stands inside another type in " + use.subject(),
                "Only a whole field, argument or return value can be absent; an array has no holes",
                "Take the `Optional` off, or make it the whole type.",
                use));
        return new ConvexType.Refused(JavaNames.of(type));
    }

    private ConvexType id(DeclaredType type, TypeUse use) {
        if (arguments(type).isEmpty()) {
            return raw(type, use);
        }
        TypeMirror argument = arguments(type).get(0);
        if (isDeclared(argument, RUNTIME + "StoredFile")) {
            return new ConvexType.IdOf("_storage");
        }
        if (isDeclared(argument, RUNTIME + "ScheduledFunction")) {
            return new ConvexType.IdOf("_scheduled_functions");
        }
        Optional<String> table = argument instanceof DeclaredType declared
                ? round.tableOf((TypeElement) declared.asElement())
                : Optional.empty();
        if (table.isEmpty()) {
            round.report(TypeRefusals.because(
                    "`" + JavaNames.of(type) + "` names no table: it is the type of " + use.subject(),
                    "An id belongs to one table, and `" + JavaNames.of(argument) + "` is no record with `@Table`",
                    "Write the record of the table, `Id<StoredFile>` for a stored file, or `Id<ScheduledFunction>`.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        return new ConvexType.IdOf(table.get());
    }

    private ConvexType userType(DeclaredType type, TypeElement element, TypeUse use) {
        Optional<String> document = round.documentTable(element);
        if (document.isPresent()) {
            return new ConvexType.DocumentOf(document.get());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return records.enumType(element, use);
        }
        if (element.getKind() == ElementKind.RECORD
                && element.getTypeParameters().isEmpty()) {
            return records.recordType(element, use);
        }
        if (element.getKind() == ElementKind.RECORD) {
            round.report(TypeRefusals.because(
                    "The record `" + element.getSimpleName() + "` has type parameters, and is the type of "
                            + use.subject(),
                    "A validator is written once for each type, and a generic record has no single one",
                    "Write a record with the types filled in.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        String kind = element.getKind().isInterface() ? "interface" : "class";
        String name = element.getQualifiedName().toString();
        return refuse(type, TypeRefusals.knows(name) ? name : kind, use);
    }

    private ConvexType raw(DeclaredType type, TypeUse use) {
        String name = type.asElement().getSimpleName().toString();
        round.report(TypeRefusals.because(
                "`" + name + "` stands without its type arguments in " + use.subject(),
                "The validator needs to know what it holds",
                "Write `" + name + "<..>` with the types it holds.",
                use));
        return new ConvexType.Refused(JavaNames.of(type));
    }

    private ConvexType refuse(TypeMirror type, String lookup, TypeUse use) {
        round.report(TypeRefusals.unsupported(JavaNames.of(type), lookup, use));
        return new ConvexType.Refused(
                type.getKind() == TypeKind.DECLARED || type.getKind().isPrimitive() || type.getKind() == TypeKind.ARRAY
                        ? JavaNames.of(type)
                        : "java.lang.Object");
    }

    private static boolean isDeclared(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private static List<? extends TypeMirror> arguments(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments();
    }
}
