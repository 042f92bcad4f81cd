package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FlattenedFields;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/** Types as Convex validators, as one module writes them: {@code v.array(v.id("users"))}. */
public final class Validators {
    private final Backend backend;
    private final ModuleLayout layout;
    private final String module;

    public Validators(Backend backend, ModuleLayout layout, String module) {
        this.backend = backend;
        this.layout = layout;
        this.module = module;
    }

    /** The validator of a value of that type. */
    public TsExpression of(ConvexType type) {
        if (type == ConvexType.Simple.PAGINATION_OPTS) {
            return server("paginationOptsValidator");
        } else if (type instanceof ConvexType.Simple simple) {
            return v(simple(simple));
        } else if (type instanceof ConvexType.IdOf id) {
            return v("id", new TsExpression.StringLiteral(id.table()));
        } else if (type instanceof ConvexType.ListOf list) {
            return v("array", of(list.element()));
        } else if (type instanceof ConvexType.Flattened flattened) {
            TsExpression whole = of(flattened.value());
            return flattened.except().isEmpty()
                    ? whole
                    : new TsExpression.Call(
                            new TsExpression.Member(whole, "omit"),
                            FlattenedFields.omitted(flattened, backend).stream()
                                    .<TsExpression>map(TsExpression.StringLiteral::new)
                                    .toList());
        } else if (type instanceof ConvexType.VectorHitOf hit) {
            return v(
                    "object",
                    new TsExpression.ObjectLiteral(List.of(
                            new Property.KeyValue("_id", of(new ConvexType.IdOf(hit.table()))),
                            new Property.KeyValue("_score", v("number")))));
        } else if (type instanceof ConvexType.PageOf page) {
            return new TsExpression.Call(server("paginationResultValidator"), List.of(of(page.element())));
        } else if (type instanceof ConvexType.MapOf map) {
            return v("record", of(map.key()), of(map.value()));
        } else if (type instanceof ConvexType.Nullable nullable) {
            return v("nullable", of(nullable.value()));
        } else if (type instanceof ConvexType.DocumentOf document) {
            return new TsExpression.Call(
                    new TsExpression.Member(schema(), "doc"),
                    List.of(new TsExpression.StringLiteral(document.table())));
        } else if (type instanceof ConvexType.EnumOf constant) {
            return layout.reference(module, placeOf(constant.className()));
        } else if (type instanceof ConvexType.UnionOf union) {
            return layout.reference(module, placeOf(union.className()));
        } else if (type instanceof ConvexType.RecordOf record) {
            return recordOf(record.className());
        }
        throw new IllegalArgumentException("Unknown type " + type);
    }

    /** A field's or an argument's validator: wrapped in {@code v.optional} where it may be absent. */
    public TsExpression of(Field field) {
        TsExpression validator = of(field.type());
        return field.optional() ? v("optional", validator) : validator;
    }

    /** Fields with their validators, as {@code args} and {@code defineTable} take them. */
    public TsExpression.ObjectLiteral fields(List<Field> fields) {
        return new TsExpression.ObjectLiteral(fields.stream()
                .<Property>map(field -> field.type() instanceof ConvexType.Flattened flattened
                        ? new Property.Spread(new TsExpression.Member(of(flattened), "fields"))
                        : new Property.KeyValue(field.wireName(), of(field)))
                .toList());
    }

    /** The fields of a record as objects have them, its tag before them. */
    public TsExpression.ObjectLiteral members(String className, List<Field> fields) {
        List<Property> members = new ArrayList<>();
        backend.tag(className)
                .ifPresent(tag -> members.add(new Property.KeyValue(tag.property(), literal(tag.literal()))));
        members.addAll(fields(fields).properties());
        return new TsExpression.ObjectLiteral(List.copyOf(members));
    }

    /** The validator that a record, an enum or a sealed interface is declared with. */
    public TsExpression declared(String className) {
        EnumModel constants = backend.enums().get(className);
        if (constants != null) {
            return union(constants.constants().stream()
                    .map(constant -> v("literal", Literal.code(constant.literal())))
                    .toList());
        }
        UnionModel sealed = backend.unions().get(className);
        if (sealed != null) {
            return union(sealed.members().stream().map(this::recordOf).toList());
        }
        RecordModel model = Objects.requireNonNull(backend.records().get(className), className);
        return v("object", members(className, model.fields()));
    }

    private static TsExpression union(List<TsExpression> members) {
        return members.size() == 1 ? members.get(0) : v("union", members);
    }

    private static TsExpression literal(String text) {
        return v("literal", new TsExpression.StringLiteral(text));
    }

    private TsExpression recordOf(String className) {
        Optional<TableModel> table = backend.tables().stream()
                .filter(candidate -> candidate.className().equals(className))
                .findFirst();
        if (table.isEmpty()) {
            return layout.reference(module, placeOf(className));
        }
        if (module.equals(ModuleLayout.SCHEMA)) {
            // The schema can't name itself while it is built.
            return v("object", members(className, table.get().fields()));
        }
        TsExpression tables = new TsExpression.Member(schema(), "tables");
        return new TsExpression.Member(
                new TsExpression.Member(tables, table.get().name()), "validator");
    }

    private Place placeOf(String className) {
        return layout.validator(className)
                .orElseThrow(() -> new NoSuchElementException("No validator for " + className));
    }

    private TsExpression schema() {
        String specifier = ModuleLayout.specifier(module, ModuleLayout.SCHEMA);
        return new TsExpression.Imported(TsImport.defaultOf(specifier, "schema"));
    }

    private static String simple(ConvexType.Simple type) {
        return switch (type) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case DOUBLE, INT, SHORT, BYTE, FLOAT, SAFE_INTEGER, INSTANT, DURATION -> "number";
            case INT64 -> "int64";
            case ANY -> "any";
            case BYTES -> "bytes";
            case PAGINATION_OPTS -> throw new IllegalArgumentException("No method of v: " + type);
            case NULL -> "null";
        };
    }

    private static TsExpression server(String name) {
        return new TsExpression.Imported(TsImport.value("convex/server", name));
    }

    /** {@code v.string()}, and the like. */
    public static TsExpression v(String name, TsExpression... arguments) {
        return v(name, List.of(arguments));
    }

    private static TsExpression v(String name, List<TsExpression> arguments) {
        TsExpression v = new TsExpression.Imported(TsImport.value("convex/values", "v"));
        return new TsExpression.Call(new TsExpression.Member(v, name), arguments);
    }
}
