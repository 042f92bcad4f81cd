package dev.convex4j.processor.checking.text;

import dev.convex4j.processor.translating.body.JavaType;
import java.util.Set;

/** The types whose values the evaluation follows. */
final class TextTypes {
    private static final Set<String> TEXTS = Set.of(
            "java.lang.String",
            "java.lang.CharSequence",
            "java.lang.StringBuilder",
            "java.lang.StringBuffer",
            "java.util.Optional",
            "java.net.URI");

    private TextTypes() {}

    static boolean isText(JavaType type) {
        return type instanceof JavaType.Declared declared && TEXTS.contains(declared.name());
    }

    static boolean isBuilder(String type) {
        return type.equals("java.lang.StringBuilder")
                || type.equals("java.lang.StringBuffer")
                || type.equals("java.lang.AbstractStringBuilder");
    }
}
