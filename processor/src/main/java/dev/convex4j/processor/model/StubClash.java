package dev.convex4j.processor.model;

/**
 * Two generated members that would have one name; the second one is left out.
 *
 * @param what the clash, in the user's names
 * @param fix what to write instead
 */
public record StubClash(String what, String fix, Position position) {}
