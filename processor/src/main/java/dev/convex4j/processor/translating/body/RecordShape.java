package dev.convex4j.processor.translating.body;

import java.util.List;

/**
 * A record class of the build, whether it crosses a boundary or not.
 *
 * @param plain whether it has no constructor of its own and no component that its methods redefine
 */
public record RecordShape(String className, List<Component> components, boolean plain) {
    /**
     * A component.
     *
     * @param wireName the name as a property; differs from the Java name under {@code @Name}
     * @param nullable whether it is {@code @Nullable}
     * @param flattened whether its own fields stand in its place
     */
    public record Component(String javaName, String wireName, JavaType type, boolean nullable, boolean flattened) {
        public Component(String javaName, String wireName, JavaType type) {
            this(javaName, wireName, type, false, false);
        }
    }

    /** Whether the fields of a component stand among the record's own, so that they can't be told apart again. */
    public boolean isFlattened() {
        return components.stream().anyMatch(Component::flattened);
    }
}
