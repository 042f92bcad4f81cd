package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FlattenedFields;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.UnionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rule CVX301 for fields of tables and nested records, for arguments and for literals: their names in documents. */
final class FieldNames implements SignatureRule {
    private static final int MOST = 1024;

    @Override
    public List<Finding> check(Backend backend) {
        Check check = new Check(backend, new ArrayList<>(), new HashSet<>());
        for (TableModel table : backend.tables()) {
            check.record(table.className(), table.fields(), table.position());
            table.fields().forEach(field -> check.systemField(table, field));
        }
        for (FunctionModel function : backend.functions()) {
            check.fields("`" + function.key().display() + "`", function.parameters(), function.position());
            check.type(function.returns());
        }
        return check.findings();
    }

    /** One walk over everything that signatures mention. */
    private record Check(Backend backend, List<Finding> findings, Set<String> seen) {
        void record(String className, List<Field> fields, Position position) {
            if (seen.add(className)) {
                fields("`" + className.substring(className.lastIndexOf('.') + 1) + "`", fields, position);
            }
        }

        void fields(String owner, List<Field> fields, Position position) {
            Map<String, Field> byName = new HashMap<>();
            for (Field field : fields) {
                Position place = field.position().annotation("Name", 0).value("value");
                ConvexNames.problem(field.wireName())
                        .ifPresent(problem -> findings.add(Findings.name(
                                place,
                                "Invalid field name: \"" + field.wireName() + "\" in " + owner + ": " + problem,
                                "Field names must be 64 characters or less, start with a letter or an underscore and"
                                        + " can only contain letters, digits, and underscores",
                                "@Name(\"title\") String " + field.javaName())));
                if (byName.putIfAbsent(field.wireName(), field) != null) {
                    findings.add(Findings.name(
                            place,
                            owner + " has two fields named \"" + field.wireName() + "\"",
                            "An object has one value under each name",
                            "Give one of them another name."));
                }
                if (field.type() instanceof ConvexType.Flattened flattened) {
                    omissions(owner, field, flattened);
                }
                type(field.type());
            }
            if (fields.size() > MOST) {
                findings.add(Findings.name(
                        position,
                        owner + " has " + fields.size() + " fields",
                        "An object has " + MOST + " fields at most",
                        "Put what belongs together into nested records."));
            }
        }

        private void omissions(String owner, Field field, ConvexType.Flattened flattened) {
            for (String name : flattened.except()) {
                if (FlattenedFields.wireName(flattened, name, backend).isEmpty()) {
                    findings.add(Findings.name(
                            field.position().annotation("Flatten", 0).value("except"),
                            "`@Flatten` on `" + field.javaName() + "` of " + owner + " leaves out `" + name
                                    + "`, which it doesn't have",
                            "Only a field that is there can be left out",
                            "Name a component by its Java name."));
                }
            }
        }

        void systemField(TableModel table, Field field) {
            if (field.wireName().startsWith("_")) {
                findings.add(Findings.name(
                        field.position().annotation("Name", 0).value("value"),
                        "The field \"" + field.wireName() + "\" of table \"" + table.name() + "\" is reserved",
                        "Fields that start with an underscore are Convex's own, such as `_id` and `_creationTime`",
                        "Take the underscore off."));
            }
        }

        void type(ConvexType type) {
            type.parts().forEach(this::type);
            if (type instanceof ConvexType.UnionOf mentioned) {
                UnionModel union = backend.unions().get(mentioned.className());
                if (union != null) {
                    union.members().forEach(member -> type(new ConvexType.RecordOf(member)));
                }
            } else if (type instanceof ConvexType.RecordOf mentioned) {
                RecordModel record = backend.records().get(mentioned.className());
                if (record != null) {
                    record(record.className(), record.fields(), record.position());
                }
            } else if (type instanceof ConvexType.EnumOf mentioned) {
                EnumModel literals = backend.enums().get(mentioned.className());
                if (literals != null && seen.add(literals.className())) {
                    literals(literals);
                }
            }
        }

        private void literals(EnumModel literals) {
            String name = literals.className().substring(literals.className().lastIndexOf('.') + 1);
            if (literals.constants().isEmpty()) {
                findings.add(Findings.name(
                        literals.position(),
                        "The enum `" + name + "` has no constants",
                        "No value could ever be stored or passed",
                        "Give it a constant, or leave the field out."));
            }
            Set<Object> names = new HashSet<>();
            for (EnumModel.Constant constant : literals.constants()) {
                if (!names.add(constant.literal())) {
                    findings.add(Findings.name(
                            literals.position(),
                            "The enum `" + name + "` has two constants that are written \"" + constant.wireName()
                                    + "\"",
                            "A document holds the literal, which must lead back to one constant",
                            "Give one of them another `@Name` or `@Literal`."));
                }
            }
        }
    }
}
