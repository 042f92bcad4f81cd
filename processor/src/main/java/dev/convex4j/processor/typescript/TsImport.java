package dev.convex4j.processor.typescript;

/**
 * One imported binding.
 *
 * @param module the module specifier as the importing file writes it, such as {@code "./_generated/server"}
 * @param name the exported name; {@code "default"} for the default export
 * @param preferredName the local name to use when it is free, usually {@code name}
 * @param typeOnly whether only the type is used: printed as {@code import type}
 */
public record TsImport(String module, String name, String preferredName, boolean typeOnly) {
    public static TsImport value(String module, String name) {
        return new TsImport(module, name, name, false);
    }

    public static TsImport type(String module, String name) {
        return new TsImport(module, name, name, true);
    }

    public static TsImport defaultOf(String module, String localName) {
        return new TsImport(module, "default", localName, false);
    }
}
