package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.ConvexType;

/** A type that a body of the given module checks JSON against; it needs a validator, though no signature names it. */
public record DecodedType(String module, ConvexType type) {}
