package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.MethodKey;

/**
 * One step of the call graph, as the model files tell it.
 *
 * @param via how the one leads to the other, in one word: {@code call}, {@code reference}, and so on
 */
public record CallEdge(MethodKey caller, MethodKey callee, String via) {}
