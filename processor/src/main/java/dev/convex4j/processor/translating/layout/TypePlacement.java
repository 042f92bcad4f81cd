package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which module declares the type and the validator of each record, enum and sealed interface.
 *
 * <p>Validators are built while a module loads, so a cycle of imports between them would fail at once. Hence an order:
 * what tables are made of lies in {@code schema}, which imports no other module; what one module alone uses and declares
 * lies there; all else lies in {@code types}, which imports {@code schema} only.
 */
final class TypePlacement {
    static final String SCHEMA = "schema";
    static final String TYPES = "types";

    private final Backend backend;
    private final TypeReach reach;
    private final Set<String> inTables;
    private final Map<String, Set<String>> users = new LinkedHashMap<>();

    TypePlacement(Backend backend, TypeReach reach, Collection<DecodedType> decoded) {
        this.backend = backend;
        this.reach = reach;
        this.inTables = reach.ofTables(backend.tables());
        for (FunctionModel function : backend.functions()) {
            signature(function).forEach(type -> addUser(type, function.module()));
        }
        decoded.forEach(use -> addUser(use.type(), use.module()));
    }

    private void addUser(ConvexType type, String module) {
        for (String name : reach.of(type)) {
            users.computeIfAbsent(name, key -> new TreeSet<>()).add(module);
        }
    }

    /** Types that need a validator: those in signatures, in tables and in requests that are decoded. */
    Set<String> validated() {
        Set<String> validated = new LinkedHashSet<>(inTables);
        validated.addAll(users.keySet());
        return validated;
    }

    /** The module of every record, enum and sealed interface that is declared, by canonical class name. */
    SortedMap<String, String> modules() {
        SortedMap<String, String> modules = new TreeMap<>();
        Set<String> all = new TreeSet<>(backend.records().keySet());
        all.addAll(backend.enums().keySet());
        all.addAll(backend.unions().keySet());
        for (String name : all) {
            if (!reach.isTableRecord(name) && reach.isExpressible(name)) {
                modules.put(name, moduleOf(name));
            }
        }
        // A validator in `types` may use none of another module.
        List.copyOf(modules.keySet()).stream()
                .filter(name -> TYPES.equals(modules.get(name)) && users.containsKey(name))
                .flatMap(name -> reach.of(name).stream())
                .filter(used -> !SCHEMA.equals(modules.get(used)))
                .forEach(used -> modules.put(used, TYPES));
        return modules;
    }

    private String moduleOf(String className) {
        if (inTables.contains(className)) {
            return SCHEMA;
        }
        String home = home(className, backend);
        Set<String> usedBy = users.getOrDefault(className, Set.of(home));
        return usedBy.equals(Set.of(home)) ? home : TYPES;
    }

    /** The module of the class, or of the nearest class around it that has one; {@code types} where none has. */
    static String home(String className, Backend backend) {
        for (String name = className; !name.isEmpty(); name = outer(name)) {
            String module = backend.modules().get(name);
            if (module != null) {
                return module;
            }
        }
        return TYPES;
    }

    private static String outer(String className) {
        int dot = className.lastIndexOf('.');
        return dot < 0 ? "" : className.substring(0, dot);
    }

    private static List<ConvexType> signature(FunctionModel function) {
        List<ConvexType> types = new ArrayList<>();
        function.parameters().stream().map(Field::type).forEach(types::add);
        types.add(function.returns());
        return types;
    }
}
