package dev.convex4j.processor.model;

import java.util.List;

/**
 * A registered function.
 *
 * @param key the Java method
 * @param module the module's path without extension, such as {@code posts} or {@code admin/users}
 * @param name the exported name; {@code default} for the annotated-class form without {@code @Name}
 * @param contextName the name of the method's context parameter
 * @param parameters the arguments, in Java's order
 */
public record FunctionModel(
        MethodKey key,
        FunctionKind kind,
        boolean internal,
        String module,
        String name,
        String contextName,
        List<Field> parameters,
        ConvexType returns,
        List<Suppression> suppressions,
        String documentation,
        Position position) {
    /** The function's path as Convex writes it: {@code posts:byAuthor}, {@code posts} for a default export. */
    public String path() {
        return name.equals("default") ? module : module + ":" + name;
    }
}
