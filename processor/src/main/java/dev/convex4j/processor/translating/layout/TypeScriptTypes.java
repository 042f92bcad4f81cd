package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FlattenedFields;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types that cross a function's boundary, as one module's TypeScript writes them. */
public final class TypeScriptTypes {
    private static final String DATA_MODEL = "_generated/dataModel";

    private final Backend backend;
    private final ModuleLayout layout;
    private final String module;

    public TypeScriptTypes(Backend backend, ModuleLayout layout, String module) {
        this.backend = backend;
        this.layout = layout;
        this.module = module;
    }

    /** A value of that type. */
    public TsType of(ConvexType type) {
        if (type instanceof ConvexType.Simple simple) {
            return simple(simple);
        } else if (type instanceof ConvexType.IdOf id) {
            return idOf(id.table());
        } else if (type instanceof ConvexType.ListOf list) {
            return new TsType.ArrayType(of(list.element()));
        } else if (type instanceof ConvexType.Flattened flattened) {
            return flattened.except().isEmpty()
                    ? of(flattened.value())
                    : new TsType.Reference(
                            "Omit", List.of(of(flattened.value()), names(FlattenedFields.omitted(flattened, backend))));
        } else if (type instanceof ConvexType.VectorHitOf hit) {
            return vectorHit(idOf(hit.table()));
        } else if (type instanceof ConvexType.PageOf page) {
            return new TsType.ImportedReference(
                    TsImport.type("convex/server", "PaginationResult"), List.of(of(page.element())));
        } else if (type instanceof ConvexType.MapOf map) {
            return new TsType.Reference("Record", List.of(of(map.key()), of(map.value())));
        } else if (type instanceof ConvexType.RecordOf record) {
            return recordOf(record.className());
        } else if (type instanceof ConvexType.EnumOf constant) {
            return layout.typeReference(module, layout.types(constant.className()));
        } else if (type instanceof ConvexType.UnionOf union) {
            return layout.typeReference(module, layout.types(union.className()));
        } else if (type instanceof ConvexType.DocumentOf document) {
            return documentOf(document.table());
        } else if (type instanceof ConvexType.Nullable nullable) {
            return new TsType.Union(List.of(of(nullable.value()), new TsType.Keyword("null")));
        }
        throw new IllegalArgumentException("Unknown type " + type);
    }

    /** A value that may be absent: a local or a parameter that Java declares {@code Optional}. */
    public TsType optional(ConvexType type) {
        return new TsType.Union(List.of(of(type), new TsType.Keyword("undefined")));
    }

    /** What a function returns: as {@link #of}, with {@code void} for nothing. */
    public TsType result(ConvexType type) {
        return type == ConvexType.Simple.NULL ? new TsType.Keyword("void") : of(type);
    }

    /** A record: its tag and its fields, each on its line, optional ones with a question mark. */
    public TsType object(RecordModel model) {
        List<TsType.Field> members = new ArrayList<>();
        model.tag()
                .ifPresent(tag -> members.add(
                        new TsType.Field(tag.property(), false, false, new TsType.StringLiteralType(tag.literal()))));
        List<TsType> parts = new ArrayList<>();
        for (Field field : model.fields()) {
            if (field.type() instanceof ConvexType.Flattened flattened) {
                parts.add(of(flattened));
            } else {
                members.add(new TsType.Field(field.wireName(), field.optional(), false, of(field.type())));
            }
        }
        parts.add(new TsType.ObjectType(List.copyOf(members), true));
        return parts.size() == 1 ? parts.get(0) : new TsType.Intersection(List.copyOf(parts));
    }

    /** {@code Circle | Square}. */
    public TsType union(UnionModel model) {
        List<TsType> members = model.members().stream().map(this::recordOf).toList();
        return members.size() == 1 ? members.get(0) : new TsType.Union(members);
    }

    private static TsType names(List<String> names) {
        List<TsType> literals =
                names.stream().<TsType>map(TsType.StringLiteralType::new).toList();
        return literals.size() == 1 ? literals.get(0) : new TsType.Union(literals);
    }

    /** {@code { _id: Id<"foods">; _score: number }}. */
    public static TsType vectorHit(TsType id) {
        return new TsType.ObjectType(List.of(
                new TsType.Field("_id", false, false, id),
                new TsType.Field("_score", false, false, new TsType.Keyword("number"))));
    }

    /** {@code Id<"posts">}. */
    public TsType idOf(String table) {
        return generated("Id", table);
    }

    /** {@code Doc<"posts">}. */
    public TsType documentOf(String table) {
        return generated("Doc", table);
    }

    private TsType recordOf(String className) {
        Optional<TableModel> table = backend.tables().stream()
                .filter(candidate -> candidate.className().equals(className))
                .findFirst();
        if (table.isPresent()) {
            // A table's record in Java is the document before it is stored.
            TsImport withoutSystemFields = TsImport.type("convex/server", "WithoutSystemFields");
            return new TsType.ImportedReference(
                    withoutSystemFields, List.of(documentOf(table.get().name())));
        }
        return layout.typeReference(module, layout.types(className));
    }

    private TsType generated(String name, String table) {
        TsImport source = TsImport.type(ModuleLayout.specifier(module, DATA_MODEL), name);
        return new TsType.ImportedReference(source, List.of(new TsType.StringLiteralType(table)));
    }

    private static TsType simple(ConvexType.Simple type) {
        return switch (type) {
            case STRING -> new TsType.Keyword("string");
            case BOOLEAN -> new TsType.Keyword("boolean");
            case DOUBLE, INT, SHORT, BYTE, FLOAT, SAFE_INTEGER, INSTANT, DURATION -> new TsType.Keyword("number");
            case INT64 -> new TsType.Keyword("bigint");
            case ANY -> new TsType.ImportedReference(TsImport.type("convex/values", "Value"), List.of());
            case PAGINATION_OPTS ->
                new TsType.ImportedReference(TsImport.type("convex/server", "PaginationOptions"), List.of());
            case BYTES -> new TsType.Reference("ArrayBuffer");
            case NULL -> new TsType.Keyword("null");
        };
    }
}
