package dev.convex4j.processor.typescript;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which values of the same file a tree names. */
public final class TsNames {
    private TsNames() {}

    /** The names in a tree, those in functions included. */
    public static Set<String> in(Object tree) {
        Set<String> names = new LinkedHashSet<>();
        TreeNodes.visit(tree, node -> add(node, names));
        return names;
    }

    /** The names that are evaluated when a file with this declaration is loaded. */
    public static Set<String> loadedBy(TsDeclaration declaration) {
        Set<String> names = new LinkedHashSet<>();
        if (declaration instanceof TsDeclaration.Constant constant) {
            collect(constant.value(), names);
        } else if (declaration instanceof TsDeclaration.ClassDeclaration type) {
            type.value().superclass().ifPresent(superclass -> collect(superclass.value(), names));
        }
        return names;
    }

    private static void add(Object node, Set<String> names) {
        if (node instanceof TsExpression.Identifier identifier) {
            names.add(identifier.name());
        }
    }

    private static void collect(Object node, Set<String> names) {
        if (node instanceof List<?> list) {
            list.forEach(element -> collect(element, names));
        } else if (node instanceof Optional<?> optional) {
            optional.ifPresent(value -> collect(value, names));
        } else if (node instanceof Record && !(node instanceof TsExpression.Arrow)) {
            add(node, names);
            for (RecordComponent component : node.getClass().getRecordComponents()) {
                collect(TreeNodes.value(node, component), names);
            }
        }
    }
}
