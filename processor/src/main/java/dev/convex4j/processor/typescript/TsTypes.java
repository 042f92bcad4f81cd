package dev.convex4j.processor.typescript;

import java.util.HashSet;
import java.util.Set;

/** Which types and values a declaration names. */
public final class TsTypes {
    private TsTypes() {}

    /** The names of the same file's types and values, of locals and of the standard library that stand below a declaration. */
    public static Set<String> namedIn(TsDeclaration declaration) {
        Set<String> names = new HashSet<>();
        TreeNodes.visit(declaration, node -> {
            if (node instanceof TsType.Reference reference) {
                names.add(reference.name());
            } else if (node instanceof TsExpression.Identifier identifier) {
                names.add(identifier.name());
            }
        });
        return names;
    }

    /** Whether an expression has a call with type arguments. */
    public static boolean hasTypeArguments(TsExpression expression) {
        boolean[] found = {false};
        TreeNodes.visit(expression, node -> {
            found[0] |= node instanceof TsExpression.Call call
                    && !call.typeArguments().isEmpty();
            found[0] |= node instanceof TsExpression.New creation
                    && !creation.typeArguments().isEmpty();
        });
        return found[0];
    }
}
