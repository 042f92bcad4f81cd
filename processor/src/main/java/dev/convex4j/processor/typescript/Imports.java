package dev.convex4j.processor.typescript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The imports of a file. Each has the name it prefers, unless the file uses that name for anything else: as a declaration,
 * a local, a parameter, even as a global. So no import is shadowed, and none shadows, but for what registers functions: no
 * body needs that, and {@code query} is what many call a local.
 */
final class Imports {
    private static final String DEFAULT = "default";

    /** The module whose functions register those of the user. */
    private static final String REGISTRATION = "/_generated/server";

    /** Packages first, then what Convex generates, then the project's own modules. */
    private static final Comparator<String> MODULE_ORDER = Comparator.comparingInt((String module) -> {
                if (!module.startsWith(".")) {
                    return 0;
                }
                return module.contains("/_generated/") ? 1 : 2;
            })
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<String> NAME_ORDER = Comparator.comparing((String name) -> !name.equals(DEFAULT))
            .thenComparing(String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::module, MODULE_ORDER).thenComparing(Key::name, NAME_ORDER);

    private final Map<Key, Binding> bindings;

    /** What is imported, whatever it is called here. */
    private record Key(String module, String name) {}

    private record Binding(String name, String local, boolean typeOnly) {}

    private Imports(Map<Key, Binding> bindings) {
        this.bindings = bindings;
    }

    /** Collects what a file imports; none gets a name in {@code reserved}. */
    static Imports of(TsFile file, Set<String> reserved) {
        Set<String> taken = new HashSet<>(reserved);
        Set<String> inBodies = new HashSet<>();
        Map<Key, TsImport> wanted = new LinkedHashMap<>();
        Set<Key> usedInBodies = new HashSet<>();
        TreeNodes.visitBodies(file, (node, inBody) -> {
            (inBody ? inBodies : taken).addAll(names(node));
            if (node instanceof TsImport source) {
                Key key = new Key(source.module(), source.name());
                wanted.merge(key, source, Imports::merge);
                if (inBody) {
                    usedInBodies.add(key);
                }
            }
        });
        Map<Key, Binding> bindings = new LinkedHashMap<>();
        wanted.keySet().stream().sorted(ORDER).forEach(key -> {
            boolean registering = key.module().endsWith(REGISTRATION) && !usedInBodies.contains(key);
            Set<String> avoided = registering ? Set.of() : inBodies;
            bindings.put(key, bind(Objects.requireNonNull(wanted.get(key)), taken, avoided));
        });
        return new Imports(bindings);
    }

    private static TsImport merge(TsImport first, TsImport second) {
        return new TsImport(first.module(), first.name(), first.preferredName(), first.typeOnly() && second.typeOnly());
    }

    private static Binding bind(TsImport source, Set<String> taken, Set<String> avoided) {
        String local = Names.identifier(source.preferredName());
        while (Names.isReserved(local) || avoided.contains(local) || !taken.add(local)) {
            local += "_";
        }
        return new Binding(Names.identifier(source.name()), local, source.typeOnly());
    }

    /** The names that a node binds or refers to. */
    private static List<String> names(Object node) {
        if (node instanceof TsExpression.Identifier identifier) {
            return List.of(identifier.name());
        }
        if (node instanceof TsType.Reference reference) {
            return List.of(reference.name().split("\\.", 2)[0]);
        }
        if (node instanceof TsParameter.Binding.Name name) {
            return List.of(name.name());
        }
        if (node instanceof TsParameter.Element element) {
            return List.of(element.name());
        }
        if (node instanceof TsParameter.Binding.ArrayPattern pattern) {
            return pattern.names();
        }
        if (node instanceof TsStatement.Catch handler) {
            return handler.name().map(List::of).orElse(List.of());
        }
        if (node instanceof TsDeclaration.Constant constant) {
            return List.of(constant.name());
        }
        if (node instanceof TsDeclaration.Function function) {
            return List.of(function.name());
        }
        if (node instanceof TsStatement.LocalFunction function) {
            return List.of(function.name());
        }
        if (node instanceof TsClass type) {
            return type.name().map(List::of).orElse(List.of());
        }
        if (node instanceof TsDeclaration.Interface type) {
            return List.of(type.name());
        }
        if (node instanceof TsDeclaration.TypeAlias alias) {
            return List.of(alias.name());
        }
        if (node instanceof TsTypeParameter parameter) {
            return List.of(parameter.name());
        }
        return node instanceof TsDeclaration.ExportAs export ? List.of(export.name()) : List.of();
    }

    /** What the file calls an import. */
    String localName(TsImport source) {
        Binding binding = bindings.get(new Key(source.module(), source.name()));
        if (binding == null) {
            throw new IllegalArgumentException("not an import of this file: " + source);
        }
        return binding.local();
    }

    /** The import statements, one a module. */
    List<Doc> print() {
        Map<String, List<Binding>> modules = new LinkedHashMap<>();
        bindings.forEach((key, binding) -> modules.computeIfAbsent(key.module(), module -> new ArrayList<>())
                .add(binding));
        List<Doc> statements = new ArrayList<>();
        modules.forEach((module, imported) -> statements.add(statement(module, imported)));
        return statements;
    }

    private static Doc statement(String module, List<Binding> imported) {
        boolean types = imported.stream().allMatch(Binding::typeOnly);
        List<Binding> named = new ArrayList<>(imported);
        String start = types ? "import type " : "import ";
        // "import type" can't have both a default and names, and a default beside values can't be marked as a type.
        boolean defaultAlone = named.get(0).name().equals(DEFAULT)
                && (types ? named.size() == 1 : !named.get(0).typeOnly());
        if (defaultAlone) {
            start += named.remove(0).local();
        }
        String end = " from " + Escapes.string(module) + ";";
        if (named.isEmpty()) {
            return Docs.text(start + end);
        }
        List<Doc> specifiers =
                named.stream().map(binding -> specifier(binding, types)).toList();
        if (imported.size() == 1) {
            return Docs.concat(start, "{ ", specifiers.get(0), " }", end);
        }
        Doc braces = Docs.group(
                "{",
                Docs.indent(Docs.LINE, Docs.join(Docs.concat(",", Docs.LINE), specifiers)),
                Docs.ifBreak(","),
                Docs.LINE,
                "}");
        return Docs.concat(start, defaultAlone ? ", " : "", braces, end);
    }

    private static Doc specifier(Binding binding, boolean typesOnly) {
        String type = binding.typeOnly() && !typesOnly ? "type " : "";
        String alias = binding.local().equals(binding.name()) ? "" : " as " + binding.local();
        return Docs.text(type + binding.name() + alias);
    }
}
