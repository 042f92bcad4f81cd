package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsImport;

/** The functions of the helper module that a translation may call. */
public final class Helpers {
    private static final String JAVA = "lib/java";

    private Helpers() {}

    /** A helper that does what Java does, imported into the module that is being translated. */
    public static TsExpression java(String name, Expressions expressions) {
        return Code.imported(TsImport.value(expressions.specifier(JAVA), name));
    }
}
