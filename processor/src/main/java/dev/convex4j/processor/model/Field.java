package dev.convex4j.processor.model;

/**
 * A named member of a table, of a record or of an argument list.
 *
 * @param javaName the component's or parameter's name
 * @param wireName the name in documents and arguments; differs under {@code @Name}
 * @param optional whether Java declares it {@code Optional}: the field may be absent
 */
public record Field(String javaName, String wireName, ConvexType type, boolean optional, Position position) {}
