package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.EnumModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.IndexModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RecordModel;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.SearchIndexModel;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.layout.DecodedType;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds backends by hand, a call a declaration. Bodies are the statements given, or one that throws. */
public final class Sample {
    public static final Position NOWHERE = new Position() {};

    private final List<TableModel> tables = new ArrayList<>();
    private final Map<String, RecordModel> records = new LinkedHashMap<>();
    private final Map<String, EnumModel> enums = new LinkedHashMap<>();
    private final List<FunctionModel> functions = new ArrayList<>();
    private final List<RouteModel> routes = new ArrayList<>();
    private final List<AuthProviderModel> authProviders = new ArrayList<>();
    private final Map<String, String> modules = new LinkedHashMap<>();
    private final List<TranslatedMethod> methods = new ArrayList<>();
    private final List<TranslatedBackend.Constant> constants = new ArrayList<>();
    private final List<DecodedType> decoded = new ArrayList<>();

    public static Field field(String name, ConvexType type) {
        return new Field(name, name, type, false, NOWHERE);
    }

    public static Field optional(String name, ConvexType type) {
        return new Field(name, name, type, true, NOWHERE);
    }

    public static IndexModel index(String name, String... fields) {
        return new IndexModel(name, List.of(fields), List.of(), NOWHERE);
    }

    public static IndexModel justifiedIndex(String name, String reason, String... fields) {
        return new IndexModel(name, List.of(fields), List.of(new Suppression("CVX320", reason)), NOWHERE);
    }

    public static SearchIndexModel searchIndex(String name, String searchField, String... filterFields) {
        return new SearchIndexModel(name, searchField, List.of(filterFields), List.of(), NOWHERE);
    }

    public static MethodKey key(String owner, String name) {
        return new MethodKey(owner, name, List.of());
    }

    public Sample module(String className, String module) {
        modules.put(className, module);
        return this;
    }

    public Sample table(String name, String className, List<Field> fields, IndexModel... indexes) {
        return table(name, className, fields, List.of(indexes), List.of());
    }

    /** A table with search indexes. */
    public Sample table(
            String name,
            String className,
            List<Field> fields,
            List<IndexModel> indexes,
            List<SearchIndexModel> searches) {
        tables.add(new TableModel(name, className, fields, indexes, searches, List.of(), List.of(), "", NOWHERE));
        return this;
    }

    public Sample record(String className, Field... fields) {
        return documented("", className, fields);
    }

    public Sample documented(String documentation, String className, Field... fields) {
        records.put(className, new RecordModel(className, List.of(fields), documentation, NOWHERE));
        return this;
    }

    public Sample constants(String className, String... wireNames) {
        List<EnumModel.Constant> all = new ArrayList<>();
        for (String wireName : wireNames) {
            all.add(new EnumModel.Constant(wireName.toUpperCase(java.util.Locale.ROOT), wireName));
        }
        enums.put(className, new EnumModel(className, all, "", NOWHERE));
        return this;
    }

    public Sample function(FunctionKind kind, String path, ConvexType returns, Field... parameters) {
        return function(kind, false, "", path, returns, parameters);
    }

    public Sample internal(FunctionKind kind, String path, ConvexType returns, Field... parameters) {
        return function(kind, true, "", path, returns, parameters);
    }

    /** A function in a module whose class has the module's capitalised name: {@code posts:byAuthor} in blog.Posts. */
    public Sample function(
            FunctionKind kind,
            boolean internal,
            String documentation,
            String path,
            ConvexType returns,
            Field... parameters) {
        return body(kind, internal, documentation, path, returns, List.of(parameters), notWritten());
    }

    public Sample body(
            FunctionKind kind,
            boolean internal,
            String documentation,
            String path,
            ConvexType returns,
            List<Field> parameters,
            List<TsStatement> statements) {
        String module = path.substring(0, path.indexOf(':'));
        String name = path.substring(path.indexOf(':') + 1);
        MethodKey key = key(classOf(module), name);
        modules.put(key.owner(), module);
        functions.add(new FunctionModel(
                key, kind, internal, module, name, "ctx", parameters, returns, List.of(), documentation, NOWHERE));
        methods.add(new TranslatedMethod.Registered(key, statements));
        return this;
    }

    public Sample helper(String owner, String name, boolean async, TsType result, TsParameter... parameters) {
        methods.add(new TranslatedMethod.Plain(
                key(owner, name), true, async, List.of(), List.of(parameters), result, notWritten(), ""));
        return this;
    }

    public Sample constant(String owner, String name, TsExpression value) {
        constants.add(new TranslatedBackend.Constant(owner, name, true, Optional.empty(), value, ""));
        return this;
    }

    public Sample decoded(String module, ConvexType type) {
        decoded.add(new DecodedType(module, type));
        return this;
    }

    public Sample route(RouteModel route) {
        routes.add(route);
        return this;
    }

    /** A route with the annotation's defaults. */
    public static RouteModel route(String method, String path, MethodKey target, boolean function) {
        return new RouteModel(method, path, false, target, function, false, true, true, false, List.of(), NOWHERE);
    }

    public Sample auth(AuthProviderModel provider) {
        authProviders.add(provider);
        return this;
    }

    public Backend backend() {
        return new Backend("blog", tables, records, enums, functions, routes, authProviders, modules);
    }

    public ModuleLayout layout() {
        return ModuleLayout.of(
                backend(),
                methods.stream().map(TranslatedMethod::key).toList(),
                constants.stream()
                        .map(constant -> constant.owner() + "." + constant.name())
                        .toList(),
                decoded);
    }

    public TranslatedBackend translated() {
        return new TranslatedBackend(methods, constants);
    }

    public EmittedFolder emit(EnvVariable... env) {
        return BackendEmission.emit(
                new EmissionInput(backend(), layout(), translated(), List.of(env), Map.of(), Map.of()));
    }

    public static String classOf(String module) {
        String name = module.substring(module.lastIndexOf('/') + 1);
        return "blog." + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    public static List<TsStatement> notWritten() {
        return List.of(new TsStatement.Throw(new TsExpression.New(
                new TsExpression.Identifier("Error"), List.of(new TsExpression.StringLiteral("not written")))));
    }

    public static final ConvexType TEXT = Simple.STRING;
}
