package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.ConvexType;
import java.util.List;
import java.util.Optional;
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

    /** A type that stands on its own: {@code Optional} is a whole return type here, and becomes {@code null}. */
    ConvexType readReturn(TypeMirror type, Marks marks, TypeUse use) {
        if (type.getKind() == TypeKind.VOID) {
            return ConvexType.Simple.NULL;
        }
        Optional<TypeMirror> value = optionalValue(type);
        if (value.isPresent()) {
            return new ConvexType.Nullable(readOptional(type, value.get(), marks, use), true);
        }
        return readNullable(type, marks, use);
    }

    /** The type of a field or an argument; {@code Optional} was taken off before. */
    ConvexType readNullable(TypeMirror type, Marks ofDeclaration, TypeUse use) {
        Marks marks = ofDeclaration.and(Marks.of(type));
        ConvexType read = read(type, marks, use);
        return marks.nullable() && !(read instanceof ConvexType.Nullable) ? new ConvexType.Nullable(read) : read;
    }

    /** The value of an {@code Optional}, which may neither be nullable itself nor hold a nullable. */
    ConvexType readOptional(TypeMirror optional, TypeMirror value, Marks ofDeclaration, TypeUse use) {
        Marks outside = ofDeclaration.and(Marks.of(optional));
        Marks inside = Marks.of(value);
        if (outside.nullable() || inside.nullable()) {
            round.report(TypeRefusals.because(
                    "An `Optional` and `@Nullable` meet in " + use.subject(),
                    "Absent and null are two different values in Convex, and this type has both",
                    "Keep one of them: `Optional<T>` for a value that may be absent, `@Nullable T` for one that may"
                            + " be null.",
                    use));
        }
        return read(value, inside.and(new Marks(false, outside.int64(), outside.safeInteger())), use);
    }

    private ConvexType read(TypeMirror type, Marks marks, TypeUse use) {
        if (marks.ofLong() && !isLong(type)) {
            round.report(TypeRefusals.because(
                    "`@" + (marks.int64() ? "Int64" : "SafeInteger") + "` stands on `" + JavaNames.of(type) + "` in "
                            + use.subject(),
                    "It says how a `long` crosses the boundary; another type has one way only",
                    "Take it off, or put it where the `long` stands: `List<@Int64 Long>`.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        return switch (type.getKind()) {
            case BOOLEAN -> ConvexType.Simple.BOOLEAN;
            case DOUBLE -> ConvexType.Simple.DOUBLE;
            case INT -> ConvexType.Simple.INT;
            case SHORT -> ConvexType.Simple.SHORT;
            case BYTE -> ConvexType.Simple.BYTE;
            case FLOAT -> ConvexType.Simple.FLOAT;
            case LONG -> whole(type, marks, use);
            case ARRAY -> array((ArrayType) type, use);
            case DECLARED -> declared((DeclaredType) type, marks, use);
            case TYPEVAR -> records.instances().bound(type).orElseGet(() -> refuse(type, "variable", use));
            case WILDCARD, INTERSECTION -> refuse(type, "variable", use);
            default -> refuse(type, JavaNames.of(type), use);
        };
    }

    private static boolean isLong(TypeMirror type) {
        return type.getKind() == TypeKind.LONG || isDeclared(type, "java.lang.Long");
    }

    /** A {@code long}, which says how it crosses the boundary. */
    private ConvexType whole(TypeMirror type, Marks marks, TypeUse use) {
        if (marks.int64() && marks.safeInteger()) {
            round.report(TypeRefusals.because(
                    "`@Int64` and `@SafeInteger` meet in " + use.subject(),
                    "The first makes a bigint of a `long`, the second a number",
                    "Keep one of them.",
                    use));
        } else if (!marks.ofLong()) {
            round.report(TypeRefusals.because(
                    "`" + JavaNames.of(type) + "` doesn't say what it is in Convex: it is the type of " + use.subject(),
                    "TypeScript has two types for it: a bigint holds every `long` and surprises front ends, a number is"
                            + " exact up to 2^53 only",
                    "Write `@Int64 long` for the bigint, `@SafeInteger long` for the number, or `Instant` and `Duration`"
                            + " for times.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        return marks.int64() ? ConvexType.Simple.INT64 : ConvexType.Simple.SAFE_INTEGER;
    }

    private ConvexType array(ArrayType type, TypeUse use) {
        return type.getComponentType().getKind() == TypeKind.BYTE ? ConvexType.Simple.BYTES : refuse(type, "[]", use);
    }

    private ConvexType declared(DeclaredType type, Marks marks, TypeUse use) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        return switch (name) {
            case "java.lang.String" -> ConvexType.Simple.STRING;
            case "java.lang.Boolean" -> ConvexType.Simple.BOOLEAN;
            case "java.lang.Double" -> ConvexType.Simple.DOUBLE;
            case "java.lang.Integer" -> ConvexType.Simple.INT;
            case "java.lang.Short" -> ConvexType.Simple.SHORT;
            case "java.lang.Byte" -> ConvexType.Simple.BYTE;
            case "java.lang.Float" -> ConvexType.Simple.FLOAT;
            case "java.lang.Long" -> whole(type, marks, use);
            case "java.time.Instant" -> ConvexType.Simple.INSTANT;
            case "java.time.Duration" -> ConvexType.Simple.DURATION;
            case "java.util.List" -> list(type, use);
            case "java.util.Map" -> map(type, use);
            case "java.util.Optional" -> nestedOptional(type, use);
            case RUNTIME + "Id" -> id(type, use);
            case RUNTIME + "Value" -> ConvexType.Simple.ANY;
            case RUNTIME + "PaginationOpts" -> ConvexType.Simple.PAGINATION_OPTS;
            case RUNTIME + "VectorHit" -> vectorHit(type, use);
            case RUNTIME + "Page" -> page(type, use);
            default -> userType(type, element, use);
        };
    }

    private ConvexType list(DeclaredType type, TypeUse use) {
        List<? extends TypeMirror> arguments = arguments(type);
        return arguments.isEmpty() ? raw(type, use) : new ConvexType.ListOf(readElement(arguments.get(0), use));
    }

    private ConvexType page(DeclaredType type, TypeUse use) {
        List<? extends TypeMirror> arguments = arguments(type);
        return arguments.isEmpty() ? raw(type, use) : new ConvexType.PageOf(readElement(arguments.get(0), use));
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
        return new ConvexType.MapOf(read(key, Marks.NONE, use), readElement(arguments.get(1), use));
    }

    private ConvexType readElement(TypeMirror type, TypeUse use) {
        if (Marks.of(type).safeInteger()) {
            round.report(TypeRefusals.because(
                    "`@SafeInteger` stands inside a list or map in " + use.subject(),
                    "Each element would have to be converted whenever the list is read or written",
                    "Write `List<@Int64 Long>`, or `List<Double>` for numbers.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        return readNullable(type, Marks.NONE, use);
    }

    private ConvexType nestedOptional(DeclaredType type, TypeUse use) {
        round.report(TypeRefusals.because(
                "`Optional` stands inside another type in " + use.subject(),
                "Only a whole field, argument or return value can be absent: a list, a map and an `Optional` have no holes",
                "Take it off, or write `@Nullable T` in a list or map for values that may be null.",
                use));
        return new ConvexType.Refused(JavaNames.of(type));
    }

    private ConvexType vectorHit(DeclaredType type, TypeUse use) {
        if (arguments(type).isEmpty()) {
            return raw(type, use);
        }
        Optional<String> table = table(arguments(type).get(0));
        return table.isPresent() ? new ConvexType.VectorHitOf(table.get()) : noTable(type, use);
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
        Optional<String> table = table(argument);
        return table.isPresent() ? new ConvexType.IdOf(table.get()) : noTable(type, use);
    }

    private Optional<String> table(TypeMirror record) {
        return record instanceof DeclaredType declared
                ? round.tableOf((TypeElement) declared.asElement())
                : Optional.empty();
    }

    private ConvexType noTable(DeclaredType type, TypeUse use) {
        round.report(TypeRefusals.because(
                "`" + JavaNames.of(type) + "` names no table: it is the type of " + use.subject(),
                "An id belongs to one table, and `"
                        + JavaNames.of(arguments(type).get(0)) + "` is no record with `@Table`",
                "Write the record of the table, `Id<StoredFile>` for a stored file, or `Id<ScheduledFunction>`.",
                use));
        return new ConvexType.Refused(JavaNames.of(type));
    }

    private ConvexType userType(DeclaredType type, TypeElement element, TypeUse use) {
        Optional<String> document = round.documentTable(element);
        if (document.isPresent()) {
            return new ConvexType.DocumentOf(document.get());
        }
        if (element.getKind() == ElementKind.ENUM) {
            return records.enumType(element, use);
        }
        boolean sealed = SealedTypes.isSealed(element);
        if (sealed || element.getKind() == ElementKind.RECORD) {
            if (!element.getTypeParameters().isEmpty()) {
                return generic(type, element, use);
            }
            return sealed ? records.unionType(element, use) : records.recordType(element, use);
        }
        String kind = element.getKind().isInterface() ? "interface" : "class";
        String name = element.getQualifiedName().toString();
        return refuse(type, TypeRefusals.knows(name) ? name : kind, use);
    }

    /** A generic record or sealed interface with its type arguments; bodies know it by its type variables instead. */
    private ConvexType generic(DeclaredType type, TypeElement element, TypeUse use) {
        if (arguments(type).isEmpty()) {
            return raw(type, use);
        } else if (round.isOfBodies()) {
            return new ConvexType.Refused(JavaNames.of(type));
        }
        List<ConvexType> read = arguments(type).stream()
                .map(argument -> readElement(argument, use))
                .toList();
        if (read.stream().anyMatch(ConvexType::isConverted)) {
            round.report(TypeRefusals.because(
                    "A map is a type argument of `" + JavaNames.of(type) + "` in " + use.subject(),
                    "A map is converted where it crosses a boundary, but the code of `" + element.getSimpleName()
                            + "` can't know whether it holds one",
                    "Write a record with the map as its component, and use that as the type argument.",
                    use));
            return new ConvexType.Refused(JavaNames.of(type));
        }
        return read.stream().anyMatch(ConvexType.Refused.class::isInstance)
                ? new ConvexType.Refused(JavaNames.of(type))
                : records.instance(element, read, use);
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
