package dev.convex4j.processor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of all generated Java, in both directions: emission asks what a member is called, the translation asks what a
 * member of that name is.
 *
 * <p>Where two members would have one name, only the first gets it; {@link #clashes} tells.
 */
public final class StubNames {
    /** The class with the tables. */
    public static final String TABLES = "Tables";

    /** The class with the calls of public functions. */
    public static final String API = "Api";

    /** The class with the calls of internal functions. */
    public static final String INTERNAL = "Internal";

    /** The class with the URLs of the routes. */
    public static final String ROUTES = "Routes";

    /** The class with the withers of records. */
    public static final String WITH = "With";

    private final String stubPackage;
    private final List<TableStub> tables;
    private final List<FunctionStub> functions;
    private final Map<String, RouteModel> routes;
    private final List<RecordModel> withers;
    private final Map<String, StubMember> fields;
    private final Map<String, StubMember> methods;
    private final List<StubClash> clashes;

    private StubNames(
            String stubPackage,
            List<TableStub> tables,
            List<FunctionStub> functions,
            Map<String, RouteModel> routes,
            List<RecordModel> withers,
            StubScope members) {
        this.stubPackage = stubPackage;
        this.tables = List.copyOf(tables);
        this.functions = List.copyOf(functions);
        this.routes = routes;
        this.withers = withers;
        this.fields = members.fields();
        this.methods = members.methods();
        this.clashes = members.clashes();
    }

    /** Names everything that is generated for the backend. */
    public static StubNames of(Backend backend) {
        StubScope members = new StubScope();
        List<TableStub> tables = new ArrayList<>();
        String owner = qualified(backend.stubPackage(), TABLES);
        for (TableModel table : backend.tables()) {
            TableStub.claim(table, backend, owner, members).ifPresent(tables::add);
        }
        List<FunctionStub> functions = new FunctionNames(backend, members).claimAll();
        Map<String, RouteModel> routes = new LinkedHashMap<>();
        for (RouteModel route : backend.routes()) {
            String name = RouteNames.unused(route, routes.keySet());
            routes.put(name, route);
            members.method(qualified(backend.stubPackage(), ROUTES), name, new StubMember.RouteUrl(route));
        }
        List<RecordModel> records = ModelRecords.of(backend);
        withers(records)
                .forEach((name, wither) -> members.method(qualified(backend.stubPackage(), WITH), name, wither));
        return new StubNames(backend.stubPackage(), tables, functions, routes, records, members);
    }

    /** The withers by name; those of several records are overloads of one method. */
    private static Map<String, StubMember> withers(List<RecordModel> records) {
        Map<String, Map<String, RecordModel>> overloads = new HashMap<>();
        for (RecordModel record : records) {
            for (Field field : record.fields()) {
                overloads
                        .computeIfAbsent(field.javaName(), name -> new HashMap<>())
                        .put(record.className(), record);
            }
        }
        Map<String, StubMember> withers = new HashMap<>();
        overloads.forEach((name, owners) -> withers.put(name, new StubMember.Wither(Map.copyOf(owners))));
        return withers;
    }

    /** The canonical name of the generated document class of a table's record. */
    public static String documentClassName(String stubPackage, String recordName) {
        return qualified(stubPackage, TABLES) + "." + TableStub.documentClass(recordName);
    }

    /** The canonical names of the generated top-level classes. */
    public static Set<String> topLevelClasses(String stubPackage) {
        return Stream.of(TABLES, API, INTERNAL, ROUTES, WITH)
                .map(name -> qualified(stubPackage, name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The package of the generated classes. */
    public String stubPackage() {
        return stubPackage;
    }

    /** The tables that have names of their own. */
    public List<TableStub> tables() {
        return tables;
    }

    /** The stub of a table, by its Convex name. */
    public Optional<TableStub> table(String name) {
        return tables.stream().filter(stub -> stub.table().name().equals(name)).findFirst();
    }

    /** The functions that have names of their own, in the backend's order. */
    public List<FunctionStub> functions() {
        return functions;
    }

    /** The routes by the method that gives their URL, in the backend's order. */
    public Map<String, RouteModel> routes() {
        return routes;
    }

    /** The records whose components have withers, in the order of their names. */
    public List<RecordModel> withers() {
        return withers;
    }

    /** What a static or instance field of a generated class stands for; {@code owner} is its canonical name. */
    public Optional<StubMember> field(String owner, String name) {
        return Optional.ofNullable(fields.get(owner + "." + name));
    }

    /** What a method of a generated class stands for, whichever of its overloads. */
    public Optional<StubMember> method(String owner, String name) {
        return Optional.ofNullable(methods.get(owner + "." + name));
    }

    /** Names that two members would have had. */
    public List<StubClash> clashes() {
        return clashes;
    }

    static String qualified(String stubPackage, String simpleName) {
        return stubPackage.isEmpty() ? simpleName : stubPackage + "." + simpleName;
    }
}
