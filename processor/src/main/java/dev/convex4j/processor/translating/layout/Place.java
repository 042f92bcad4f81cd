package dev.convex4j.processor.translating.layout;

/**
 * Where something of the user's lies.
 *
 * @param module the module's path without extension, such as {@code posts} or {@code admin/users}
 * @param name the name it is bound to inside its module
 * @param exportedName the name other modules import it by; differs from {@code name} where that is a reserved word
 */
public record Place(String module, String name, String exportedName) {}
