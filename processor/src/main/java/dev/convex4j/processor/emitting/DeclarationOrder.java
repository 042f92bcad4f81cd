package dev.convex4j.processor.emitting;

import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts each constant and class of a file after those that loading it needs; all else stays where it is. */
final class DeclarationOrder {
    private final Map<String, TsDeclaration> byName = new LinkedHashMap<>();
    private final Set<TsDeclaration> sorted = new LinkedHashSet<>();
    private final Set<TsDeclaration> open = new LinkedHashSet<>();

    private DeclarationOrder(List<TsDeclaration> declarations) {
        declarations.forEach(declaration -> {
            String name = name(declaration);
            if (!name.isEmpty()) {
                byName.put(name, declaration);
            }
        });
    }

    static void sort(List<TsDeclaration> declarations) {
        DeclarationOrder order = new DeclarationOrder(declarations);
        List<TsDeclaration> before = new ArrayList<>(declarations);
        before.forEach(order::add);
        declarations.clear();
        declarations.addAll(order.sorted);
    }

    private void add(TsDeclaration declaration) {
        if (sorted.contains(declaration) || !open.add(declaration)) {
            return;
        }
        for (String name : needed(declaration)) {
            TsDeclaration other = byName.get(name);
            if (other instanceof TsDeclaration.Constant || other instanceof TsDeclaration.ClassDeclaration) {
                add(other);
            }
        }
        sorted.add(declaration);
    }

    /** What loading a declaration may evaluate, through the functions that it calls. */
    private Set<String> needed(TsDeclaration declaration) {
        if (declaration instanceof TsDeclaration.ClassDeclaration) {
            // A class evaluates the one that it extends, none of whose methods runs: they may name the classes below.
            return TsNames.loadedBy(declaration);
        }
        Set<String> found = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(TsNames.loadedBy(declaration));
        while (!waiting.isEmpty()) {
            String name = waiting.remove();
            TsDeclaration used = byName.get(name);
            if (used != null && !used.equals(declaration) && found.add(name)) {
                waiting.addAll(TsNames.in(used));
            }
        }
        return found;
    }

    private static String name(TsDeclaration declaration) {
        if (declaration instanceof TsDeclaration.Constant constant) {
            return constant.name();
        } else if (declaration instanceof TsDeclaration.Function function) {
            return function.name();
        }
        return declaration instanceof TsDeclaration.ClassDeclaration type
                ? type.value().name().orElse("")
                : "";
    }
}
