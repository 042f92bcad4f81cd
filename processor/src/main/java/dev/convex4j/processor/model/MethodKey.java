package dev.convex4j.processor.model;

import java.util.List;

/**
 * Names one method of one class, independent of any compiler object.
 *
 * @param owner the canonical name of the declaring class, such as {@code blog.Posts}
 * @param name the method's name, {@code <init>} for a constructor
 * @param parameterTypes the canonical names of the erased parameter types
 */
public record MethodKey(String owner, String name, List<String> parameterTypes) {
    /** The simple form that messages show: {@code Posts.byAuthor}. */
    public String display() {
        return owner.substring(owner.lastIndexOf('.') + 1) + "." + name;
    }

    @Override
    public String toString() {
        return owner + "#" + name + "(" + String.join(",", parameterTypes) + ")";
    }
}
