package dev.convex4j.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The names of one table's generated classes and members.
 *
 * @param constant the constant in {@code Tables}: {@code POSTS}
 * @param tableClass {@code PostTable}, nested in {@code Tables} as are the next three
 * @param documentClass {@code PostDoc}
 * @param patchClass {@code PostPatch}
 * @param draftClass {@code PostDraft}; its stages are nested in it
 * @param indexes the indexes by constant: {@code BY_AUTHOR}
 * @param searches what is generated for the search indexes, in order
 * @param constants the fields that have a constant, in order
 * @param documentFields the fields that have an accessor in the document, in order
 * @param patchVerbs the methods of the patch by name
 * @param draftable whether the draft's stages have names of their own
 */
public record TableStub(
        TableModel table,
        String constant,
        String tableClass,
        String documentClass,
        String patchClass,
        String draftClass,
        Map<String, IndexModel> indexes,
        List<SearchStub> searches,
        Map<String, VectorIndexModel> vectors,
        List<Field> constants,
        List<Field> documentFields,
        Map<String, StubMember.PatchVerb> patchVerbs,
        boolean draftable) {
    private static final Set<String> DOCUMENT_MEMBERS = Set.of("id", "creationTime", "value");

    /** The stage of a draft at which a required field is due. */
    public static String stageClass(Field field) {
        return JavaIdentifiers.capitalized(field.javaName()) + "Stage";
    }

    static String documentClass(String recordName) {
        return recordName + "Doc";
    }

    /** Names a table's members; nothing where the table's own names are taken. */
    static Optional<TableStub> claim(TableModel table, Backend backend, String tables, StubScope members) {
        String constant = JavaIdentifiers.constant(table.name());
        String record = table.recordName();
        Position name = table.position().annotation("Table", 0).value("value");
        if (!members.type(tables, record + "Table")) {
            members.clash(
                    "Two tables have a record called `" + record + "`, so both generated documents would be `"
                            + documentClass(record) + "`",
                    "Give one of the records another name.",
                    table.position());
            return Optional.empty();
        }
        if (!members.field(tables, constant, new StubMember.TableConstant(table))) {
            boolean sameName = members.fields().get(tables + "." + constant) instanceof StubMember.TableConstant other
                    && other.table().name().equals(table.name());
            if (sameName) {
                return Optional.empty();
            }
            members.clash(
                    "The table `" + table.name() + "` and another one would both be `Tables." + constant + "`",
                    "Give one of the tables another name.",
                    name);
            return Optional.empty();
        }
        return Optional.of(new Claim(table, backend, tables, members).stub(constant));
    }

    /** Claims the members of one table's classes. */
    private record Claim(TableModel table, Backend backend, String tables, StubScope members) {
        TableStub stub(String constant) {
            String record = table.recordName();
            List<Field> documentFields = document(owner(documentClass(record)));
            return new TableStub(
                    table,
                    constant,
                    record + "Table",
                    documentClass(record),
                    record + "Patch",
                    record + "Draft",
                    indexes(owner(record + "Table")),
                    searches(owner(record + "Table")),
                    vectors(owner(record + "Table")),
                    constants(owner(record + "Table")),
                    documentFields,
                    patch(owner(record + "Patch")),
                    draft(owner(record + "Draft")));
        }

        private String owner(String simpleName) {
            return tables + "." + simpleName;
        }

        private Map<String, IndexModel> indexes(String owner) {
            members.method(owner, "patch", new StubMember.PatchStart(table));
            members.method(owner, "draft", new StubMember.DraftStart(table));
            Map<String, IndexModel> indexes = new LinkedHashMap<>();
            for (IndexModel index : table.indexes()) {
                if (index.staged()) {
                    continue;
                }
                String constant = JavaIdentifiers.constant(index.name());
                if (members.field(owner, constant, new StubMember.IndexConstant(table, index))) {
                    indexes.put(constant, index);
                } else {
                    renameIndex(index.name(), constant, index.position());
                }
            }
            return indexes;
        }

        private List<SearchStub> searches(String owner) {
            List<SearchStub> searches = new ArrayList<>();
            for (SearchIndexModel index : table.searchIndexes()) {
                String constant = JavaIdentifiers.constant(index.name());
                String filterClass = SearchStub.filterClass(constant);
                if (members.field(owner, constant, new StubMember.SearchConstant(table, index))
                        && members.type(owner, filterClass)) {
                    searches.add(
                            new SearchStub(constant, filterClass, index, filters(owner + "." + filterClass, index)));
                } else {
                    renameIndex(index.name(), constant, index.position());
                }
            }
            return List.copyOf(searches);
        }

        private Map<String, VectorIndexModel> vectors(String owner) {
            Map<String, VectorIndexModel> vectors = new LinkedHashMap<>();
            for (VectorIndexModel index : table.vectorIndexes()) {
                String constant = JavaIdentifiers.constant(index.name());
                if (members.field(owner, constant, new StubMember.VectorConstant(table, index))) {
                    vectors.put(constant, index);
                } else {
                    renameIndex(index.name(), constant, index.position());
                }
            }
            return vectors;
        }

        private Map<String, FieldPath> filters(String owner, SearchIndexModel index) {
            Map<String, FieldPath> filters = new LinkedHashMap<>();
            for (int i = 0; i < index.filterFields().size(); i++) {
                String javaPath = index.filterFields().get(i);
                Optional<FieldPath> field = FieldPath.resolve(backend, table, javaPath);
                String method = SearchStub.filterMethod(javaPath);
                if (field.isEmpty() || index.filterFields().indexOf(javaPath) < i) {
                    continue;
                }
                if (members.method(owner, method, new StubMember.SearchFilter(table, index, field.get()))) {
                    filters.put(method, field.get());
                } else {
                    members.clash(
                            "The filter field `" + javaPath + "` and another one of the search index `" + index.name()
                                    + "` would both be `" + method + "`",
                            "Give one of the components another name.",
                            index.position().value("filterFields", i));
                }
            }
            return filters;
        }

        /** A rule of its own reports two indexes of one name. */
        private void renameIndex(String name, String constant, Position position) {
            boolean repeated = Stream.of(
                                    table.indexes().stream().map(IndexModel::name),
                                    table.searchIndexes().stream().map(SearchIndexModel::name),
                                    table.vectorIndexes().stream().map(VectorIndexModel::name))
                            .flatMap(Function.identity())
                            .filter(name::equals)
                            .count()
                    > 1;
            if (!repeated) {
                members.clash(
                        "The index `" + name + "` and another one of `" + table.name() + "` would both be `" + constant
                                + "`",
                        "Give one of the indexes another name.",
                        position.value("name"));
            }
        }

        private List<Field> constants(String owner) {
            List<Field> constants = new ArrayList<>();
            for (Field field : table.fields()) {
                if (members.field(owner, field.javaName(), new StubMember.FieldConstant(table, field))) {
                    constants.add(field);
                } else {
                    renameField(field, "is also the constant of an index");
                }
            }
            return List.copyOf(constants);
        }

        private List<Field> document(String owner) {
            members.method(owner, "id", new StubMember.DocumentId(table));
            members.method(owner, "creationTime", new StubMember.DocumentCreationTime(table));
            members.method(owner, "value", new StubMember.DocumentValue(table));
            List<Field> fields = new ArrayList<>();
            for (Field field : table.fields()) {
                if (!DOCUMENT_MEMBERS.contains(field.javaName())) {
                    members.method(owner, field.javaName(), new StubMember.DocumentField(table, field));
                    fields.add(field);
                } else {
                    renameField(field, "is a member that every document has");
                }
            }
            return List.copyOf(fields);
        }

        private Map<String, StubMember.PatchVerb> patch(String owner) {
            Map<String, StubMember.PatchVerb> verbs = new LinkedHashMap<>();
            for (Field field : table.fields()) {
                String name = field.javaName();
                verb(owner, name, field, StubMember.Verb.SET, verbs);
                verb(owner, name + "IfPresent", field, StubMember.Verb.IF_PRESENT, verbs);
                if (field.optional()) {
                    verb(owner, name + "OrRemove", field, StubMember.Verb.OR_REMOVE, verbs);
                    String remove = "remove" + JavaIdentifiers.capitalized(name);
                    verb(owner, remove, field, StubMember.Verb.REMOVE, verbs);
                }
            }
            return verbs;
        }

        private void verb(
                String owner, String name, Field field, StubMember.Verb verb, Map<String, StubMember.PatchVerb> verbs) {
            StubMember.PatchVerb member = new StubMember.PatchVerb(table, field, verb);
            if (members.method(owner, name, member)) {
                verbs.put(name, member);
            } else {
                renameField(field, "and another field would share the patch's method `" + name + "`");
            }
        }

        private boolean draft(String owner) {
            boolean named = true;
            for (Field field : table.fields()) {
                String stage = owner + "." + stageClass(field);
                StubMember member = new StubMember.DraftField(table, field);
                if (!field.optional() && !members.type(owner, stageClass(field))) {
                    renameField(field, "and another field would share the draft's stage `" + stageClass(field) + "`");
                    named = false;
                }
                members.method(field.optional() ? owner : stage, field.javaName(), member);
            }
            return named;
        }

        private void renameField(Field field, String why) {
            members.clash(
                    "The field `" + field.javaName() + "` of `" + table.recordName() + "` " + why,
                    "Give the component another name in Java, and keep its name in documents:\n@Name(\""
                            + field.wireName() + "\") " + field.javaName() + "Value",
                    field.position());
        }
    }
}
