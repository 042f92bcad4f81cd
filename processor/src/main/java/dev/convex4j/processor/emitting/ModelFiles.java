package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CronModel;
import dev.convex4j.processor.model.FieldPath;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.model.VectorIndexModel;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The backend as data, one file a class: {@code META-INF/convex4j/blog.Posts.json}. */
public final class ModelFiles {
    private static final String FOLDER = "META-INF/convex4j/";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // Line feeds on every system: same input, same bytes.
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private final Backend backend;
    private final Collection<CallEdge> calls;
    private final ValidatorJson validators;

    private ModelFiles(Backend backend, Collection<CallEdge> calls) {
        this.backend = backend;
        this.calls = calls;
        this.validators = new ValidatorJson(backend);
    }

    /** The text of each file, by its path in the class output. */
    public static SortedMap<String, String> of(Backend backend, Collection<CallEdge> calls) {
        ModelFiles files = new ModelFiles(backend, calls);
        SortedMap<String, String> texts = new TreeMap<>();
        for (String className : files.classes()) {
            texts.put(FOLDER + className + ".json", WRITER.writeValueAsString(files.describe(className)) + "\n");
        }
        return Collections.unmodifiableSortedMap(texts);
    }

    private SortedSet<String> classes() {
        return Stream.of(
                        backend.functions().stream()
                                .map(function -> function.key().owner()),
                        backend.tables().stream().map(TableModel::className),
                        backend.routes().stream().map(route -> route.target().owner()),
                        calls.stream().map(call -> call.caller().owner()))
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private ObjectNode describe(String className) {
        ObjectNode description = NODES.objectNode().put("class", className);
        String module = backend.modules().get(className);
        if (module != null) {
            description.put("module", module);
        }
        ArrayNode tables = description.putArray("tables");
        backend.tables().stream()
                .filter(table -> table.className().equals(className))
                .forEach(table -> tables.add(table(table)));
        ArrayNode functions = description.putArray("functions");
        backend.functions().stream()
                .filter(function -> function.key().owner().equals(className))
                .forEach(function -> functions.add(function(function)));
        ArrayNode routes = description.putArray("routes");
        backend.routes().stream()
                .filter(route -> route.target().owner().equals(className))
                .forEach(route -> routes.add(route(route)));
        ArrayNode crons = description.putArray("crons");
        backend.crons().stream()
                .filter(cron -> cron.target().owner().equals(className))
                .forEach(cron -> crons.add(cron(cron)));
        ArrayNode edges = description.putArray("calls");
        calls.stream()
                .filter(call -> call.caller().owner().equals(className))
                .distinct()
                .forEach(call -> edges.add(call(call)));
        return description;
    }

    private JsonNode table(TableModel table) {
        ObjectNode node = NODES.objectNode().put("name", table.name()).put("documentation", table.documentation());
        node.set("document", validators.members(table.className(), table.fields()));
        ArrayNode indexes = node.putArray("indexes");
        for (IndexModel index : table.indexes()) {
            ArrayNode fields = indexes.addObject().put("name", index.name()).putArray("fields");
            index.fields().forEach(field -> fields.add(wirePath(table, field)));
        }
        ArrayNode searchIndexes = node.putArray("searchIndexes");
        for (SearchIndexModel index : table.searchIndexes()) {
            ObjectNode search = searchIndexes
                    .addObject()
                    .put("name", index.name())
                    .put("searchField", wirePath(table, index.searchField()));
            addFilterFields(table, index.filterFields(), search);
        }
        ArrayNode vectorIndexes = node.putArray("vectorIndexes");
        for (VectorIndexModel index : table.vectorIndexes()) {
            ObjectNode vector = vectorIndexes
                    .addObject()
                    .put("name", index.name())
                    .put("vectorField", wirePath(table, index.vectorField()))
                    .put("dimensions", index.dimensions());
            addFilterFields(table, index.filterFields(), vector);
        }
        return node;
    }

    private void addFilterFields(TableModel table, List<String> fields, ObjectNode index) {
        ArrayNode filterFields = index.putArray("filterFields");
        fields.forEach(field -> filterFields.add(wirePath(table, field)));
    }

    private String wirePath(TableModel table, String javaPath) {
        return FieldPath.resolve(backend, table, javaPath)
                .map(FieldPath::wirePath)
                .orElse(javaPath);
    }

    private JsonNode function(FunctionModel function) {
        ObjectNode node = NODES.objectNode()
                .put("path", function.path())
                .put("method", function.key().toString())
                .put("kind", function.kind().word())
                .put("visibility", function.internal() ? "internal" : "public")
                .put("documentation", function.documentation());
        node.set("args", validators.object(function.parameters()));
        node.set("returns", validators.of(function.returns()));
        return node;
    }

    private static JsonNode cron(CronModel cron) {
        ObjectNode node = NODES.objectNode()
                .put("name", cron.name())
                .put("target", cron.target().toString())
                .put("type", cron.schedule().method());
        if (cron.schedule() instanceof CronModel.Schedule.Expression expression) {
            node.put("cron", expression.text());
        }
        for (CronModel.Part part : cron.schedule().parts()) {
            node.putPOJO(part.name(), part.value());
        }
        return node;
    }

    private static JsonNode route(RouteModel route) {
        return NODES.objectNode()
                .put("method", route.method())
                .put(route.prefix() ? "pathPrefix" : "path", route.path())
                .put("target", route.target().toString())
                .put("function", route.function())
                .put("auth", route.bearer() ? "bearer" : "none")
                .put("cors", route.cors())
                .put("envelope", route.envelope())
                .put("exposeErrors", route.exposeErrors());
    }

    private static JsonNode call(CallEdge call) {
        return NODES.objectNode()
                .put("caller", call.caller().toString())
                .put("callee", call.callee().toString())
                .put("via", call.via());
    }
}
