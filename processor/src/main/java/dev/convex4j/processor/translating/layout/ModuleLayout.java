package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where everything lies: the module and the name of each function, helper, constant, type and check. */
public final class ModuleLayout {
    /** The module of the schema. */
    public static final String SCHEMA = TypePlacement.SCHEMA;

    /** The module of types that belong to no single module. */
    public static final String TYPES = TypePlacement.TYPES;

    /** Ends the name of the key of a method's own body, where calls of the method ask first which body to run. */
    public static final String DEFAULT_BODY = "$body";

    private static final String DEFAULT_EXPORT = "default";

    private final Map<String, Set<String>> taken = new HashMap<>();

    /** The names of the registered functions of each module, which no body calls. */
    private final Map<String, Set<String>> registered = new HashMap<>();

    private final Map<MethodKey, Place> methods = new HashMap<>();
    private final Map<String, Place> constants = new HashMap<>();
    private final Map<String, Place> types = new HashMap<>();
    private final Map<String, Place> validators = new HashMap<>();
    private final Map<String, Place> classes = new HashMap<>();
    private final Map<String, Place> checks = new HashMap<>();
    private final SortedSet<String> modules = new TreeSet<>();
    private final TypeReach reach;

    private ModuleLayout(Backend backend) {
        this.reach = new TypeReach(backend);
    }

    /**
     * Lays out a backend.
     *
     * @param helpers the methods with a body that are to be plain functions; registered functions among them are passed over
     * @param constants the fields that are computed when a module loads, as {@code Owner.name} with the canonical class name
     * @param decoded the types that bodies decode, such as those of {@code request.json(Order.class)}
     * @throws IllegalArgumentException if a type that needs a validator is one of {@link #recursiveRecords}
     */
    public static ModuleLayout of(
            Backend backend,
            Collection<MethodKey> helpers,
            Collection<String> constants,
            Collection<DecodedType> decoded) {
        ModuleLayout layout = new ModuleLayout(backend);
        layout.placeFunctionsAndTypes(backend, decoded);
        constants.stream().sorted().forEach(constant -> layout.placeConstant(constant, backend));
        helpers.stream()
                .filter(key -> !layout.methods.containsKey(key))
                .sorted(Comparator.comparing(MethodKey::toString))
                .forEach(key -> layout.placeHelper(key, backend));
        layout.placeChecks(backend);
        return layout;
    }

    /** Lays out a backend with its bodies. */
    public static ModuleLayout of(
            Program program, Hierarchy hierarchy, Homes homes, Declared declared, Collection<DecodedType> decoded) {
        ModuleLayout layout = new ModuleLayout(program.backend());
        layout.placeFunctionsAndTypes(program.backend(), decoded);
        declared.classes().stream().sorted().forEach(name -> layout.placeClass(name, homes));
        declared.constants().stream().sorted().forEach(constant -> layout.placeConstant(constant, homes));
        declared.functions().stream()
                .filter(key -> !layout.methods.containsKey(key))
                .sorted(Comparator.comparing(MethodKey::toString))
                .forEach(key -> layout.placeMethod(key, hierarchy, homes));
        declared.members().stream()
                .sorted(Comparator.comparing(Declared.Member::key))
                .forEach(member ->
                        layout.constants.put(member.key(), layout.place(homes.module(member.owner()), member.names())));
        layout.placeChecks(program.backend());
        return layout;
    }

    private void placeFunctionsAndTypes(Backend backend, Collection<DecodedType> decoded) {
        // Exported names of functions are fixed by what users wrote, so they come first.
        backend.functions().stream()
                .sorted(Comparator.comparing(FunctionModel::path))
                .forEach(this::placeFunction);
        placeTypes(new TypePlacement(backend, reach, decoded));
    }

    private void placeClass(String className, Homes homes) {
        if (!types.containsKey(className)) {
            classes.put(
                    className,
                    place(homes.module(className), List.of(homes.simpleName(className), homes.nestedName(className))));
        }
    }

    /** What overrides something is mostly called by a method that is called so itself. */
    private void placeMethod(MethodKey key, Hierarchy hierarchy, Homes homes) {
        String name = key.name().equals("<init>") ? "new" + homes.simpleName(key.owner()) : plainName(key);
        String qualified = Names.decapitalized(homes.simpleName(key.owner())) + Names.capitalized(name);
        boolean overrides = hierarchy
                .method(key)
                .filter(method -> method.overridden().stream()
                        .anyMatch(declared -> hierarchy.shape(declared.owner()).isPresent()))
                .isPresent();
        List<String> candidates = overrides ? List.of(qualified) : List.of(Identifiers.local(name), qualified);
        methods.put(key, place(homes.module(key.owner()), key.name().equals("<init>") ? List.of(name) : candidates));
    }

    /** The body of a method that others replace is what they do by default. */
    private static String plainName(MethodKey key) {
        return key.name().endsWith(DEFAULT_BODY)
                ? "default"
                        + Names.capitalized(key.name().substring(0, key.name().length() - DEFAULT_BODY.length()))
                : key.name();
    }

    private void placeConstant(String constant, Homes homes) {
        int dot = constant.lastIndexOf('.');
        String name = Identifiers.local(constant.substring(dot + 1));
        constants.put(constant, place(homes.module(constant.substring(0, dot)), List.of(name)));
    }

    /** Whether a class may be declared as a TypeScript class, interface or type beside those of the validators. */
    public boolean declaresClass(String className) {
        return classes.containsKey(className);
    }

    /** Where a TypeScript class, interface or type lies. */
    public Place classPlace(String className) {
        return require(classes.get(className), className);
    }

    /**
     * The records, sorted, whose values may hold further values of the same record. Convex's validators are finite, so
     * these can stand in no table and no signature.
     */
    public static List<String> recursiveRecords(Backend backend) {
        TypeReach reach = new TypeReach(backend);
        Stream<String> tables = backend.tables().stream().map(TableModel::className);
        return Stream.concat(backend.records().keySet().stream(), tables)
                .filter(reach::isRecursive)
                .distinct()
                .sorted()
                .toList();
    }

    private void placeFunction(FunctionModel function) {
        boolean isDefault = function.name().equals(DEFAULT_EXPORT);
        // A default export is bound to no name; its module's own name is only what importers call it.
        String name = isDefault
                ? function.module().substring(function.module().lastIndexOf('/') + 1)
                : Identifiers.local(function.name());
        taken(function.module()).add(name);
        registered.computeIfAbsent(function.module(), key -> new HashSet<>()).add(name);
        methods.put(function.key(), new Place(function.module(), name, function.name()));
    }

    private void placeTypes(TypePlacement placement) {
        Set<String> validated = placement.validated();
        placement.modules().forEach((className, module) -> {
            types.put(className, place(module, List.of(simpleName(className), nestedName(className))));
            if (validated.contains(className)) {
                if (reach.isRecursive(className)) {
                    throw new IllegalArgumentException(className + " holds itself, so it has no validator");
                }
                String base = types(className).name();
                String name = decapitalized(base) + "Validator";
                validators.put(className, place(module, List.of(name)));
            }
        });
    }

    /** The module of a class's members: its own, or that of the nearest class around it that has one. */
    public static String home(String className, Backend backend) {
        return TypePlacement.home(className, backend);
    }

    private void placeConstant(String constant, Backend backend) {
        int dot = constant.lastIndexOf('.');
        String owner = constant.substring(0, dot);
        String name = Identifiers.local(constant.substring(dot + 1));
        constants.put(constant, place(TypePlacement.home(owner, backend), List.of(name)));
    }

    private void placeHelper(MethodKey key, Backend backend) {
        String name = key.name().equals("<init>") ? "new" + simpleName(key.owner()) : key.name();
        String qualified = decapitalized(simpleName(key.owner())) + capitalized(name);
        List<String> candidates =
                key.name().equals("<init>") ? List.of(name) : List.of(Identifiers.local(name), qualified);
        methods.put(key, place(TypePlacement.home(key.owner(), backend), candidates));
    }

    /** Checks lie beside the types; the schema, which holds no code, leaves its own to the module of types. */
    private void placeChecks(Backend backend) {
        Set<String> checked = new TreeSet<>(validators.keySet());
        backend.tables().forEach(table -> checked.add(table.className()));
        checked.removeIf(className -> reach.parts(className).stream().noneMatch(reach::isChecked));
        for (String className : checked) {
            String declared =
                    reach.isTableRecord(className) ? SCHEMA : types(className).module();
            String module = declared.equals(SCHEMA) ? TYPES : declared;
            Set<String> arguments = arguments(module, backend);
            List<String> candidates = Stream.of(simpleName(className), nestedName(className), "Value")
                    .map(name -> "check" + name)
                    .filter(name -> !arguments.contains(name))
                    .toList();
            checks.put(className, place(module, candidates));
        }
    }

    /** Arguments keep the names that callers give, so they would hide a check of their own module. */
    private static Set<String> arguments(String module, Backend backend) {
        return backend.functions().stream()
                .filter(function -> function.module().equals(module))
                .flatMap(function -> function.parameters().stream())
                .map(field -> Identifiers.local(field.javaName()))
                .collect(Collectors.toSet());
    }

    private Place place(String module, List<String> candidates) {
        Set<String> names = taken(module);
        String name = candidates.stream()
                .filter(candidate -> !names.contains(candidate))
                .findFirst()
                .orElseGet(() -> numbered(candidates.get(candidates.size() - 1), names));
        names.add(name);
        return new Place(module, name, name);
    }

    private static String numbered(String name, Set<String> taken) {
        int number = 2;
        while (taken.contains(name + number)) {
            number++;
        }
        return name + number;
    }

    private Set<String> taken(String module) {
        modules.add(module);
        return taken.computeIfAbsent(module, key -> new HashSet<>());
    }

    /** The names of the module's own declarations that bodies may use. */
    public Set<String> names(String module) {
        Set<String> used = new HashSet<>(taken.getOrDefault(module, Set.of()));
        used.removeAll(registered.getOrDefault(module, Set.of()));
        return used;
    }

    /** Every module that declares something, sorted. */
    public SortedSet<String> modules() {
        return new TreeSet<>(modules);
    }

    /** Where a registered function or a helper lies. */
    public Place method(MethodKey key) {
        return require(methods.get(key), key);
    }

    /** Where a constant lies, by {@code Owner.name}. */
    public Place constant(String name) {
        return require(constants.get(name), name);
    }

    /** Where the function of a method lies; empty where it has none. */
    public Optional<Place> findMethod(MethodKey key) {
        return Optional.ofNullable(methods.get(key));
    }

    /** Where a constant lies, by {@code Owner.name}; empty where it has no place. */
    public Optional<Place> findConstant(String name) {
        return Optional.ofNullable(constants.get(name));
    }

    /** Whether a record or enum has a declared type. */
    public boolean declares(String className) {
        return types.containsKey(className);
    }

    /** Where the type of a record or enum lies; not for a table's record, whose type is derived from the schema. */
    public Place types(String className) {
        return require(types.get(className), className);
    }

    /** Where the validator of a record or enum lies; empty where no signature and no table needs one. */
    public Optional<Place> validator(String className) {
        return Optional.ofNullable(validators.get(className));
    }

    /** Where the function lies that checks a record or a sealed interface; only where there is something to check. */
    public Place check(String className) {
        return require(checks.get(className), className);
    }

    /** The records and sealed interfaces whose checks a module declares, sorted. */
    public List<String> checksIn(String module) {
        return checks.keySet().stream()
                .filter(className -> check(className).module().equals(module))
                .sorted()
                .toList();
    }

    TypeReach reach() {
        return reach;
    }

    /** The records, enums and sealed interfaces whose types a module declares, each after those it is made of. */
    public List<String> typesIn(String module) {
        Set<String> ordered = new LinkedHashSet<>();
        types.keySet().stream()
                .filter(className -> types(className).module().equals(module))
                .sorted()
                .forEach(className -> append(className, module, ordered, new HashSet<>()));
        return List.copyOf(ordered);
    }

    private void append(String className, String module, Set<String> ordered, Set<String> visiting) {
        if (ordered.contains(className) || !visiting.add(className)) {
            return;
        }
        for (String used : new TreeSet<>(reach.of(className))) {
            if (types.containsKey(used) && types(used).module().equals(module)) {
                append(used, module, ordered, visiting);
            }
        }
        ordered.add(className);
    }

    /** A value of the user's, as an expression in the given module. */
    public TsExpression reference(String fromModule, Place place) {
        if (fromModule.equals(place.module())) {
            return new TsExpression.Identifier(place.name());
        }
        return new TsExpression.Imported(importOf(fromModule, place, false));
    }

    /** A type of the user's, as the given module names it. */
    public TsType typeReference(String fromModule, Place place) {
        return typeReference(fromModule, place, List.of());
    }

    /** A generic type of the user's, as the given module names it. */
    public TsType typeReference(String fromModule, Place place, List<TsType> arguments) {
        if (fromModule.equals(place.module())) {
            return new TsType.Reference(place.name(), arguments);
        }
        return new TsType.ImportedReference(importOf(fromModule, place, true), arguments);
    }

    private static TsImport importOf(String fromModule, Place place, boolean typeOnly) {
        return new TsImport(specifier(fromModule, place.module()), place.exportedName(), place.name(), typeOnly);
    }

    /**
     * How one module names another in an import: {@code ./posts}, {@code ../_generated/server}.
     *
     * @param fromModule the importing module's path, such as {@code admin/users}
     * @param toModule the imported module's path, such as {@code _generated/server}
     */
    public static String specifier(String fromModule, String toModule) {
        String[] from = fromModule.split("/", -1);
        String[] to = toModule.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        int up = from.length - 1 - common;
        String start = up == 0 ? "./" : "../".repeat(up);
        return start + String.join("/", List.of(to).subList(common, to.length));
    }

    private static <T> T require(@Nullable T found, Object wanted) {
        if (found == null) {
            throw new NoSuchElementException("No place for " + wanted);
        }
        return found;
    }

    private static String simpleName(String className) {
        return Identifiers.local(className.substring(className.lastIndexOf('.') + 1));
    }

    /** The simple name with that of the class around it, for where the simple name is taken. */
    private static String nestedName(String className) {
        String[] parts = className.split("\\.", -1);
        if (parts.length < 2) {
            return simpleName(className);
        }
        return capitalized(parts[parts.length - 2]) + parts[parts.length - 1];
    }

    private static String decapitalized(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
