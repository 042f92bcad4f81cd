package dev.convex4j.processor.translating.nullness;

/**
 * What a variable, a parameter, a result or a field may hold.
 *
 * @param mayBeNull whether it may hold {@code null} itself
 * @param contents what lies in the collections or arrays that it holds
 */
public record NullPlace(boolean mayBeNull, Contents contents) {}
