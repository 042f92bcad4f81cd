package dev.convex4j.processor.translating.lowering;

import com.sun.source.tree.Tree;
import java.util.Locale;

/** How messages name the constructs that the body model has no node for: those of a later Java. */
final class UnsupportedConstructs {
    private UnsupportedConstructs() {}

    static String name(Tree tree) {
        return "`" + tree.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "`";
    }

    static String instead() {
        return "write it with plain statements";
    }
}
