package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TypeScriptTypes;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The TypeScript types of Java's. */
public final class TypeNames {
    private static final String PATCH = "dev.convex4j.runtime.Patch";

    private static final Map<String, String> SYSTEM_TABLES = Map.of(
            "dev.convex4j.runtime.StoredFile", "_storage",
            "dev.convex4j.runtime.ScheduledFunction", "_scheduled_functions");

    private static final Map<String, String> CONTEXTS = Map.of(
            "dev.convex4j.runtime.QueryCtx", "QueryCtx",
            "dev.convex4j.runtime.MutationCtx", "MutationCtx",
            "dev.convex4j.runtime.ActionCtx", "ActionCtx",
            "dev.convex4j.runtime.HttpCtx", "ActionCtx",
            "dev.convex4j.runtime.DatabaseReader", "DatabaseReader",
            "dev.convex4j.runtime.DatabaseWriter", "DatabaseWriter");

    /** What contexts give, by the names that Convex's own package has for them. */
    private static final Map<String, String> SERVICES = Map.of(
            "dev.convex4j.runtime.Auth", "Auth",
            "dev.convex4j.runtime.CronJobs", "Crons",
            "dev.convex4j.runtime.PaginationOpts", "PaginationOptions",
            "dev.convex4j.runtime.Scheduler", "Scheduler",
            "dev.convex4j.runtime.StorageReader", "StorageReader",
            "dev.convex4j.runtime.StorageWriter", "StorageWriter",
            "dev.convex4j.runtime.UserIdentity", "UserIdentity");

    /** Queries that are not read yet. */
    private static final Map<String, String> QUERIES = Map.of(
            "dev.convex4j.runtime.QueryInitializer", "QueryInitializer",
            "dev.convex4j.runtime.DocumentQuery", "Query",
            "dev.convex4j.runtime.OrderedQuery", "OrderedQuery");

    private static final Map<String, String> KEYWORDS = Map.of(
            Types.STRING,
            "string",
            Types.SEQUENCE,
            "string",
            "java.lang.Object",
            "unknown",
            "java.lang.Comparable",
            "unknown",
            "java.io.Serializable",
            "unknown");

    /** Classes of the JDK that have a twin among the helpers. */
    private static final Map<String, String> HELPERS = Map.ofEntries(
            Map.entry("java.lang.StringBuilder", "StringBuilder"),
            Map.entry("java.util.Iterator", "JavaIterator"),
            Map.entry("java.util.regex.Matcher", "Matcher"),
            Map.entry("javax.crypto.Mac", "Mac"),
            Map.entry("java.util.StringJoiner", "StringJoiner"),
            Map.entry("java.util.stream.Stream.Builder", "StreamBuilder"),
            Map.entry("java.math.BigDecimal", "BigDecimal"),
            Map.entry("java.util.IntSummaryStatistics", "IntSummaryStatistics"),
            Map.entry("java.util.LongSummaryStatistics", "LongSummaryStatistics"),
            Map.entry("java.util.DoubleSummaryStatistics", "DoubleSummaryStatistics"),
            Map.entry("java.util.regex.MatchResult", "Match"),
            Map.entry("java.util.concurrent.atomic.AtomicBoolean", "AtomicBoolean"),
            Map.entry("java.util.concurrent.atomic.AtomicInteger", "AtomicInteger"),
            Map.entry("java.util.concurrent.atomic.AtomicLong", "AtomicLong"));

    private static final Map<String, String> GLOBALS = Map.of(
            "java.util.regex.Pattern", "RegExp",
            "dev.convex4j.runtime.Blob", "Blob",
            "dev.convex4j.runtime.HttpRequest", "Request",
            "dev.convex4j.runtime.HttpResponse", "Response",
            "dev.convex4j.runtime.FetchResponse", "Response",
            "dev.convex4j.runtime.RandomSource", "Math");

    /** What all contexts have. */
    private static final TsType SHARED_MEMBERS =
            new TsType.Union(List.of(new TsType.StringLiteralType("auth"), new TsType.StringLiteralType("storage")));

    private TypeNames() {}

    /**
     * The type in a module's code.
     *
     * @throws Untranslatable at {@code position}, if values of the type are not translated
     */
    public static TsType of(JavaType type, String module, TranslationContext context, Position position) {
        Optional<Primitive> primitive = Promotion.unboxed(type);
        if (primitive.isPresent()) {
            return primitive(primitive.get());
        } else if (type == Primitive.VOID) {
            return new TsType.Keyword("void");
        } else if (type instanceof JavaType.Declared declared) {
            return declared(declared, module, context, position);
        } else if (Bytes.isArray(type)) {
            return new TsType.Reference("ArrayBuffer");
        } else if (type instanceof JavaType.Array array) {
            return new TsType.ArrayType(of(array.element(), module, context, position));
        } else if (type instanceof JavaType.Variable variable) {
            return new TsType.Reference(variable.name());
        }
        throw Untranslatable.type(type, TypeHints.instead(type), position);
    }

    /** The type of a primitive value or its box. */
    public static TsType primitive(Primitive primitive) {
        return new TsType.Keyword(
                switch (primitive) {
                    case BOOLEAN -> "boolean";
                    case CHAR -> "string";
                    case LONG -> "bigint";
                    case VOID -> "void";
                    case BYTE, SHORT, INT, FLOAT, DOUBLE -> "number";
                });
    }

    private static TsType declared(
            JavaType.Declared type, String module, TranslationContext context, Position position) {
        String name = type.name();
        if (Types.isStream(type)) {
            return new TsType.ImportedReference(
                    TsImport.type(ModuleLayout.specifier(module, "lib/java"), "Lazy"),
                    List.of(of(Types.streamed(type), module, context, position)));
        } else if (name.equals("java.util.stream.Collector") && type.arguments().size() == 3) {
            return collector(type, module, context, position);
        }
        Optional<TsType> plain = ValueClasses.type(name);
        if (plain.isPresent()) {
            return plain.get();
        } else if (name.equals("java.lang.Number")) {
            return new TsType.Union(List.of(new TsType.Keyword("number"), new TsType.Keyword("bigint")));
        } else if (KEYWORDS.containsKey(name)) {
            return new TsType.Keyword(KEYWORDS.get(name));
        } else if (GLOBALS.containsKey(name)) {
            return new TsType.Reference(GLOBALS.get(name));
        } else if (HELPERS.containsKey(name)) {
            return helper(type, module, context, position);
        } else if (CONTEXTS.containsKey(name)) {
            return imported("_generated/server", CONTEXTS.get(name), module);
        } else if (name.equals("dev.convex4j.runtime.Ctx")) {
            return new TsType.Reference(
                    "Pick", List.of(imported("_generated/server", "QueryCtx", module), SHARED_MEMBERS));
        } else if (CollectionNames.isCollection(type)) {
            return CollectionNames.of(type, module, context, position);
        } else if (name.equals(Types.OPTIONAL)) {
            return optional(of(Types.argument(type), module, context, position), Absence.UNDEFINED);
        } else if (name.equals(Types.ID)) {
            return tableOfRecord(Types.argument(type), context)
                    .map(table -> id(table, module))
                    .orElseThrow(() -> Untranslatable.type(type, "use an id of one table", position));
        } else if (SERVICES.containsKey(name)) {
            return new TsType.ImportedReference(TsImport.type("convex/server", SERVICES.get(name)), List.of());
        } else if (QUERIES.containsKey(name)) {
            return tableOfQuery(type, context)
                    .map(table -> query(Objects.requireNonNull(QUERIES.get(name)), table, module))
                    .orElseThrow(() -> Untranslatable.type(type, "use a query of one table", position));
        } else if (name.equals("dev.convex4j.runtime.VectorHit")) {
            return tableOfRecord(Types.argument(type), context)
                    .map(table -> TypeScriptTypes.vectorHit(id(table, module)))
                    .orElseThrow(() -> Untranslatable.type(type, "use a hit in one table", position));
        } else if (name.equals("dev.convex4j.runtime.Page")) {
            return new TsType.ImportedReference(
                    TsImport.type("convex/server", "PaginationResult"),
                    List.of(of(Types.argument(type), module, context, position)));
        } else if (name.equals("dev.convex4j.runtime.Value")) {
            return new TsType.ImportedReference(TsImport.type("convex/values", "Value"), List.of());
        }
        Optional<FunctionTypes.Signature> function = context.functions().of(type);
        return function.isPresent() && !context.functions().mentionsItself(type)
                ? function(function.get(), module, context, position)
                : named(type, module, context, position);
    }

    /** A collector is a function: what it makes of all elements. */
    private static TsType collector(
            JavaType.Declared type, String module, TranslationContext context, Position position) {
        TsType elements = new TsType.ArrayType(of(type.arguments().get(0), module, context, position));
        return new TsType.FunctionType(
                List.of(TsParameter.typed("values", elements)),
                of(type.arguments().get(2), module, context, position));
    }

    /** The type of a function's value: {@code (value: string) => number}. */
    private static TsType function(
            FunctionTypes.Signature signature, String module, TranslationContext context, Position position) {
        List<TsParameter> parameters = new ArrayList<>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            TsType type = of(signature.parameters().get(i), module, context, position);
            parameters.add(TsParameter.typed(
                    Identifiers.local(signature.names().get(i)),
                    Nulls.type(type, context.nullness().parameter(signature.method(), i))));
        }
        TsType result = Nulls.type(
                of(signature.result(), module, context, position),
                context.nullness().result(signature.method()));
        boolean async = context.asyncMethods().contains(signature.method());
        return new TsType.FunctionType(List.copyOf(parameters), async ? promise(result) : result);
    }

    private static TsType helper(JavaType.Declared type, String module, TranslationContext context, Position position) {
        List<TsType> arguments = new ArrayList<>();
        for (JavaType argument : type.arguments()) {
            arguments.add(of(argument, module, context, position));
        }
        String name = Objects.requireNonNull(HELPERS.get(type.name()));
        return new TsType.ImportedReference(
                TsImport.type(ModuleLayout.specifier(module, "lib/java"), name), List.copyOf(arguments));
    }

    private static TsType named(JavaType.Declared type, String module, TranslationContext context, Position position) {
        Optional<String> document = tableOfDocument(type, context);
        if (document.isPresent()) {
            return new TsType.ImportedReference(
                    TsImport.type(ModuleLayout.specifier(module, "_generated/dataModel"), "Doc"),
                    List.of(new TsType.StringLiteralType(document.get())));
        }
        Optional<String> patched = tableOfPatch(type, context);
        if (patched.isPresent()) {
            return patch(patched.get(), module);
        }
        if (SYSTEM_TABLES.containsKey(type.name())) {
            TsType tables = new TsType.ImportedReference(TsImport.type("convex/server", "SystemDataModel"), List.of());
            TsType table = new TsType.IndexedAccess(
                    tables, new TsType.StringLiteralType(Objects.requireNonNull(SYSTEM_TABLES.get(type.name()))));
            return new TsType.IndexedAccess(table, new TsType.StringLiteralType("document"));
        }
        Optional<String> stored = tableOfRecord(type, context);
        if (stored.isPresent()) {
            return fields(stored.get(), module);
        }
        if (context.layout().declares(type.name())) {
            return context.layout().typeReference(module, context.layout().types(type.name()));
        }
        if (context.layout().declaresClass(type.name())) {
            return own(type, module, context, position);
        }
        Optional<TsType> exception = ExceptionTypes.type(type, module);
        if (exception.isPresent()) {
            return exception.get();
        }
        RecordShape shape = context.program().records().get(type.name());
        if (shape == null) {
            throw Untranslatable.type(type, TypeHints.instead(type), position);
        }
        if (holdsItself(shape, context)) {
            throw Untranslatable.construct(
                    "the record `" + Types.display(type) + "`, which holds itself,",
                    "hold a list of flat records instead",
                    position);
        }
        return object(shape, module, context, position);
    }

    /** A class, an interface or a record that no validator declares. */
    private static TsType own(JavaType.Declared type, String module, TranslationContext context, Position position) {
        context.usage().type(type.name());
        List<TsType> arguments = new ArrayList<>();
        for (JavaType argument : type.arguments()) {
            arguments.add(of(argument, module, context, position));
        }
        return context.layout().typeReference(module, context.layout().classPlace(type.name()), List.copyOf(arguments));
    }

    /** Whether a record without a declared type holds another of its kind, so that its type has no end. */
    private static boolean holdsItself(RecordShape shape, TranslationContext context) {
        Set<String> held = new HashSet<>();
        shape.components().forEach(component -> collectRecords(component.type(), context, held));
        return held.contains(shape.className());
    }

    private static void collectRecords(JavaType type, TranslationContext context, Set<String> found) {
        if (type instanceof JavaType.Declared declared) {
            declared.arguments().forEach(argument -> collectRecords(argument, context, found));
            RecordShape shape = context.program().records().get(declared.name());
            if (shape != null && found.add(declared.name())) {
                shape.components().forEach(component -> collectRecords(component.type(), context, found));
            }
        }
    }

    private static TsType object(RecordShape shape, String module, TranslationContext context, Position position) {
        List<TsType.Field> fields = new ArrayList<>();
        context.program()
                .backend()
                .tag(shape.className())
                .ifPresent(tag -> fields.add(
                        new TsType.Field(tag.property(), false, false, new TsType.StringLiteralType(tag.literal()))));
        for (RecordShape.Component component : shape.components()) {
            boolean optional = Types.isOptional(component.type());
            TsType type = Crossings.type(shape, component, module, context, position);
            fields.add(new TsType.Field(component.wireName(), optional, false, type));
        }
        return new TsType.ObjectType(List.copyOf(fields));
    }

    /** {@code T | null} or {@code T | undefined}. */
    public static TsType optional(TsType type, Absence absence) {
        return new TsType.Union(List.of(type, new TsType.Keyword(absence == Absence.NULL ? "null" : "undefined")));
    }

    public static TsType promise(TsType type) {
        return new TsType.Reference("Promise", List.of(type));
    }

    public static TsType id(String table, String module) {
        return new TsType.ImportedReference(
                TsImport.type(ModuleLayout.specifier(module, "_generated/dataModel"), "Id"),
                List.of(new TsType.StringLiteralType(table)));
    }

    /** {@code OrderedQuery<NamedTableInfo<DataModel, "posts">>}. */
    private static TsType query(String name, String table, String module) {
        TsType info = new TsType.ImportedReference(
                TsImport.type("convex/server", "NamedTableInfo"),
                List.of(imported("_generated/dataModel", "DataModel", module), new TsType.StringLiteralType(table)));
        return new TsType.ImportedReference(TsImport.type("convex/server", name), List.of(info));
    }

    private static TsType imported(String from, String name, String module) {
        return new TsType.ImportedReference(TsImport.type(ModuleLayout.specifier(module, from), name), List.of());
    }

    /** The table whose record a type is. */
    public static Optional<String> tableOfRecord(JavaType type, TranslationContext context) {
        if (!(type instanceof JavaType.Declared declared)) {
            return Optional.empty();
        }
        return context.program().backend().tables().stream()
                .filter(table -> table.className().equals(declared.name()))
                .map(TableModel::name)
                .findFirst()
                .or(() -> Optional.ofNullable(SYSTEM_TABLES.get(declared.name())));
    }

    /** {@code WithoutSystemFields<Doc<"posts">>}: what a table's record holds. */
    private static TsType fields(String table, String module) {
        TsType document = new TsType.ImportedReference(
                TsImport.type(ModuleLayout.specifier(module, "_generated/dataModel"), "Doc"),
                List.of(new TsType.StringLiteralType(table)));
        return new TsType.ImportedReference(TsImport.type("convex/server", "WithoutSystemFields"), List.of(document));
    }

    /** {@code Partial<WithoutSystemFields<Doc<"posts">>>}. */
    private static TsType patch(String table, String module) {
        return new TsType.Reference("Partial", List.of(fields(table, module)));
    }

    /** The table that a generated patch, or one of the class that all of them extend, changes. */
    private static Optional<String> tableOfPatch(JavaType type, TranslationContext context) {
        if (type.isClass(PATCH) && type instanceof JavaType.Declared patch) {
            return patch.arguments().stream()
                    .flatMap(record -> tableOfRecord(record, context).stream())
                    .findFirst();
        }
        String prefix = StubNames.TABLES + ".";
        String owner = context.stubs().stubPackage().isEmpty()
                ? prefix
                : context.stubs().stubPackage() + "." + prefix;
        return context.stubs().tables().stream()
                .filter(stub -> type.isClass(owner + stub.patchClass()))
                .map(stub -> stub.table().name())
                .findFirst();
    }

    /** Whether values of the type are queries that are not read yet. */
    public static boolean isQuery(JavaType type) {
        return type instanceof JavaType.Declared declared && QUERIES.containsKey(declared.name());
    }

    /** The table that a query reads. */
    public static Optional<String> tableOfQuery(JavaType type, TranslationContext context) {
        return isQuery(type)
                        && type instanceof JavaType.Declared query
                        && !query.arguments().isEmpty()
                ? tableOfRecord(query.arguments().get(0), context)
                : Optional.empty();
    }

    /** The table whose generated document class a type is. */
    public static Optional<String> tableOfDocument(JavaType type, TranslationContext context) {
        StubNames stubs = context.stubs();
        return stubs.tables().stream()
                .filter(stub -> type.isClass(StubNames.documentClassName(
                        stubs.stubPackage(), stub.table().recordName())))
                .map(stub -> stub.table().name())
                .findFirst();
    }
}
