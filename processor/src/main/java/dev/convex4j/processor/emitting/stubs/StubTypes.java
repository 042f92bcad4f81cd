package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.TableModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Writes Convex types as Java types. */
final class StubTypes {
    private static final String RUNTIME = "dev.convex4j.runtime";
    private static final ClassName ID = runtime("Id");
    private static final ClassName OPTIONAL = ClassName.get(Optional.class);

    private final StubNames names;
    private final Map<String, TableModel> tables;
    private final Elements elements;

    /**
     * Starts a round.
     *
     * @param tables all tables by their Convex names
     * @param elements where a canonical name's package ends
     */
    StubTypes(StubNames names, Map<String, TableModel> tables, Elements elements) {
        this.names = names;
        this.tables = tables;
        this.elements = elements;
    }

    static ClassName runtime(String simpleName) {
        return ClassName.get(RUNTIME, simpleName);
    }

    static ClassName spi(String simpleName) {
        return ClassName.get(RUNTIME + ".spi", simpleName);
    }

    static TypeName optional(TypeName value) {
        return ParameterizedTypeName.get(OPTIONAL, value.box());
    }

    /** Whether the method that takes the value can have an overload that takes an {@code Optional} of it. */
    static boolean hasOptionalOverload(ConvexType type) {
        return !(type instanceof ConvexType.Refused refused)
                || !refused.javaType().startsWith("java.util.Optional");
    }

    /** A user's class by its canonical name. */
    TypeName userClass(String canonicalName) {
        TypeElement element = elements.getTypeElement(canonicalName);
        return element == null ? verbatim(canonicalName) : ClassName.get(element);
    }

    /**
     * The class of a record that a method of a generated class can create: all of its components are known, it has no type
     * parameters, and it is visible from there.
     */
    Optional<ClassName> creatable(RecordModel model) {
        TypeElement element = elements.getTypeElement(model.className());
        if (element == null || !element.getTypeParameters().isEmpty() || !isVisible(element)) {
            return Optional.empty();
        }
        List<String> components = element.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        return components.equals(model.fields().stream().map(Field::javaName).toList())
                ? Optional.of(ClassName.get(element))
                : Optional.empty();
    }

    private boolean isVisible(TypeElement type) {
        boolean samePackage = elements.getPackageOf(type).getQualifiedName().contentEquals(names.stubPackage());
        for (Element element = type;
                element != null && element.getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            Set<Modifier> modifiers = element.getModifiers();
            if (samePackage ? modifiers.contains(Modifier.PRIVATE) : !modifiers.contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    ClassName nested(String simpleName) {
        return ClassName.get(names.stubPackage(), StubNames.TABLES, simpleName);
    }

    /** As a parameter, a record component or a whole return type of a handler writes it. */
    TypeName of(ConvexType type) {
        if (type instanceof ConvexType.Simple simple) {
            return simple(simple);
        }
        if (type instanceof ConvexType.IdOf id) {
            return ParameterizedTypeName.get(ID, idArgument(id.table()));
        }
        if (type instanceof ConvexType.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.element()));
        }
        if (type instanceof ConvexType.Flattened flattened) {
            return of(flattened.value());
        }
        if (type instanceof ConvexType.VectorHitOf hit) {
            return ParameterizedTypeName.get(runtime("VectorHit"), idArgument(hit.table()));
        }
        if (type instanceof ConvexType.PageOf page) {
            return ParameterizedTypeName.get(runtime("Page"), boxed(page.element()));
        }
        if (type instanceof ConvexType.MapOf map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), boxed(map.key()), boxed(map.value()));
        }
        if (type instanceof ConvexType.RecordOf record) {
            return record.generic().map(this::generic).orElseGet(() -> userClass(record.className()));
        }
        if (type instanceof ConvexType.EnumOf constants) {
            return userClass(constants.className());
        }
        if (type instanceof ConvexType.UnionOf union) {
            return union.generic().map(this::generic).orElseGet(() -> userClass(union.className()));
        }
        if (type instanceof ConvexType.DocumentOf document) {
            return documentClass(document.table());
        }
        if (type instanceof ConvexType.Nullable nullable) {
            return nullable.optional() ? optional(of(nullable.value())) : boxed(nullable.value());
        }
        return refused(((ConvexType.Refused) type).javaType());
    }

    private TypeName generic(ConvexType.Generic type) {
        TypeName raw = userClass(type.className());
        return raw instanceof ClassName name
                ? ParameterizedTypeName.get(
                        name, type.arguments().stream().map(this::boxed).toArray(TypeName[]::new))
                : raw;
    }

    /** As a type argument writes it. */
    TypeName boxed(ConvexType type) {
        return of(type).box();
    }

    private TypeName documentClass(String table) {
        return names.table(table)
                .<TypeName>map(stub -> nested(stub.documentClass()))
                .orElse(ClassName.OBJECT);
    }

    private static TypeName simple(ConvexType.Simple type) {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case DOUBLE -> TypeName.DOUBLE;
            case INT -> TypeName.INT;
            case SHORT -> TypeName.SHORT;
            case BYTE -> TypeName.BYTE;
            case FLOAT -> TypeName.FLOAT;
            case INT64, SAFE_INTEGER -> TypeName.LONG;
            case ANY -> runtime("Value");
            case PAGINATION_OPTS -> runtime("PaginationOpts");
            case INSTANT -> ClassName.get(Instant.class);
            case DURATION -> ClassName.get(Duration.class);
            case BYTES -> ArrayTypeName.of(TypeName.BYTE);
            case NULL -> TypeName.VOID;
        };
    }

    private TypeName idArgument(String table) {
        if (table.equals("_storage")) {
            return runtime("StoredFile");
        }
        if (table.equals("_scheduled_functions")) {
            return runtime("ScheduledFunction");
        }
        TableModel model = tables.get(table);
        return model == null ? WildcardTypeName.subtypeOf(ClassName.OBJECT) : userClass(model.className());
    }

    private static TypeName refused(String javaType) {
        return switch (javaType) {
            case "int" -> TypeName.INT;
            case "long" -> TypeName.LONG;
            case "short" -> TypeName.SHORT;
            case "byte" -> TypeName.BYTE;
            case "char" -> TypeName.CHAR;
            case "float" -> TypeName.FLOAT;
            default -> verbatim(javaType);
        };
    }

    /** Any type in Java's spelling; JavaPoet prints the name of a type variable as it is. */
    private static TypeName verbatim(String javaType) {
        return TypeVariableName.get(javaType);
    }
}
