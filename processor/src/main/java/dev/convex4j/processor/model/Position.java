package dev.convex4j.processor.model;

/**
 * Where something stands in the user's source. Opaque here; {@code reading} makes one, the entry reports at it.
 *
 * <p>A rule that knows which part is wrong asks for the more exact place: {@code position.annotation("Index",
 * 0).value("fields", 1)}. Where that place is unknown (another compiler, a class file), the answer is this position.
 */
public interface Position {
    /** The annotation of that simple name on the declaration that stands here; {@code ordinal} counts repeated ones. */
    default Position annotation(String simpleName, int ordinal) {
        return this;
    }

    /** The value of an attribute of the annotation that stands here. */
    default Position value(String attribute) {
        return this;
    }

    /** One element of an array attribute of the annotation that stands here. */
    default Position value(String attribute, int element) {
        return value(attribute);
    }

    /** Where code was made for what stands at {@code origin}; the numbers tell the parts of such code apart. */
    record Made(Position origin, int number) implements Position {}
}
