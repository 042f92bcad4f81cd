package dev.convex4j.processor.translating.body;

import java.util.List;

/** A type parameter of a class or method; {@code bounds} is empty where it is {@code Object} alone. */
public record TypeParameter(String name, List<JavaType> bounds) {}
