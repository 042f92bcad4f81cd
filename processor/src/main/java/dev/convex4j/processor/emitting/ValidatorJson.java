package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FlattenedFields;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.UnionModel;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Types as the JSON that Convex's own validators export: {@code {"type":"id","tableName":"users"}}. */
final class ValidatorJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Backend backend;

    ValidatorJson(Backend backend) {
        this.backend = backend;
    }

    ObjectNode of(ConvexType type) {
        if (type == ConvexType.Simple.PAGINATION_OPTS) {
            return paginationOpts();
        } else if (type instanceof ConvexType.Simple simple) {
            return typed(simple(simple));
        } else if (type instanceof ConvexType.IdOf id) {
            return typed("id").put("tableName", id.table());
        } else if (type instanceof ConvexType.ListOf list) {
            return typed("array").set("value", of(list.element()));
        } else if (type instanceof ConvexType.Flattened flattened) {
            ObjectNode whole = of(flattened.value());
            ((ObjectNode) whole.get("value")).remove(FlattenedFields.omitted(flattened, backend));
            return whole;
        } else if (type instanceof ConvexType.VectorHitOf hit) {
            ObjectNode members = NODES.objectNode();
            members.set("_id", required(of(new ConvexType.IdOf(hit.table()))));
            members.set("_score", required(typed("number")));
            return typed("object").set("value", members);
        } else if (type instanceof ConvexType.PageOf page) {
            return paginationResult(of(page.element()));
        } else if (type instanceof ConvexType.MapOf map) {
            return typed("record").set("keys", of(map.key())).set("values", required(of(map.value())));
        } else if (type instanceof ConvexType.Nullable nullable) {
            return union(List.of(of(nullable.value()), typed("null")));
        } else if (type instanceof ConvexType.DocumentOf document) {
            return documentOf(document.table());
        } else if (type instanceof ConvexType.EnumOf constant) {
            return enumOf(Objects.requireNonNull(backend.enums().get(constant.className()), constant.className()));
        } else if (type instanceof ConvexType.RecordOf record) {
            return members(record.className(), fieldsOf(record.className()));
        } else if (type instanceof ConvexType.UnionOf sealed) {
            UnionModel model = Objects.requireNonNull(backend.unions().get(sealed.className()), sealed.className());
            return union(model.members().stream()
                    .map(member -> of(new ConvexType.RecordOf(member)))
                    .toList());
        }
        throw new IllegalArgumentException("Unknown type " + type);
    }

    /** The validator of an object with these fields. */
    ObjectNode object(List<Field> fields) {
        ObjectNode members = NODES.objectNode();
        for (Field field : fields) {
            if (field.type() instanceof ConvexType.Flattened flattened) {
                members.setAll((ObjectNode) of(flattened).get("value"));
                continue;
            }
            members.set(field.wireName(), required(of(field.type())).put("optional", field.optional()));
        }
        return typed("object").set("value", members);
    }

    /** The validator of a record: its fields, and its tag before them. */
    ObjectNode members(String className, List<Field> fields) {
        ObjectNode members = NODES.objectNode();
        backend.tag(className).ifPresent(tag -> members.set(tag.property(), required(literal(tag.literal()))));
        members.setAll((ObjectNode) object(fields).get("value"));
        return typed("object").set("value", members);
    }

    /** What {@code paginationOptsValidator} of the package convex exports. */
    private static ObjectNode paginationOpts() {
        ObjectNode members = NODES.objectNode();
        members.set("numItems", required(typed("number")));
        members.set("cursor", required(union(List.of(typed("string"), typed("null")))));
        members.set(
                "endCursor",
                required(union(List.of(typed("string"), typed("null")))).put("optional", true));
        for (String number : List.of("id", "maximumRowsRead", "maximumBytesRead")) {
            members.set(number, required(typed("number")).put("optional", true));
        }
        return typed("object").set("value", members);
    }

    /** What {@code paginationResultValidator} of the package convex exports. */
    private static ObjectNode paginationResult(ObjectNode element) {
        ObjectNode members = NODES.objectNode();
        members.set("page", required(typed("array").set("value", element)));
        members.set("isDone", required(typed("boolean")));
        members.set("continueCursor", required(typed("string")));
        members.set(
                "splitCursor",
                required(union(List.of(typed("string"), typed("null")))).put("optional", true));
        ObjectNode status = union(List.of(literal("SplitRecommended"), literal("SplitRequired"), typed("null")));
        members.set("pageStatus", required(status).put("optional", true));
        return typed("object").set("value", members);
    }

    private ObjectNode documentOf(String table) {
        TableModel model = backend.tables().stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No table " + table));
        ObjectNode document = members(model.className(), model.fields());
        ObjectNode fields = (ObjectNode) document.get("value");
        fields.set("_id", required(typed("id").put("tableName", table)));
        fields.set("_creationTime", required(typed("number")));
        return document;
    }

    private List<Field> fieldsOf(String className) {
        RecordModel model = backend.records().get(className);
        if (model != null) {
            return model.fields();
        }
        return backend.tables().stream()
                .filter(table -> table.className().equals(className))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No record " + className))
                .fields();
    }

    private static ObjectNode enumOf(EnumModel model) {
        return union(model.constants().stream()
                .map(constant -> literal(constant.literal()))
                .toList());
    }

    private static ObjectNode literal(String text) {
        return typed("literal").put("value", text);
    }

    private static ObjectNode literal(Object value) {
        ObjectNode node = typed("literal");
        if (value instanceof Boolean flag) {
            return node.put("value", flag);
        }
        return value instanceof Double number
                ? node.put("value", number.doubleValue())
                : node.put("value", value.toString());
    }

    /** As validators are written: one member stands for itself. */
    private static ObjectNode union(List<ObjectNode> members) {
        if (members.size() == 1) {
            return members.get(0);
        }
        ArrayNode values = NODES.arrayNode();
        members.forEach(values::add);
        return typed("union").set("value", values);
    }

    private static ObjectNode required(ObjectNode validator) {
        ObjectNode field = NODES.objectNode();
        field.set("fieldType", validator);
        return field.put("optional", false);
    }

    private static ObjectNode typed(String type) {
        return NODES.objectNode().put("type", type);
    }

    private static String simple(ConvexType.Simple type) {
        return switch (type) {
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case DOUBLE, INT, SHORT, BYTE, FLOAT, SAFE_INTEGER, INSTANT, DURATION -> "number";
            case INT64 -> "bigint";
            case ANY -> "any";
            case BYTES -> "bytes";
            case PAGINATION_OPTS -> throw new IllegalArgumentException("More than a name: " + type);
            case NULL -> "null";
        };
    }
}
