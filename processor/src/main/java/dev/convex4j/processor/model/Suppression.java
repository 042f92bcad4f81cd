package dev.convex4j.processor.model;

/** The user's word that a finding is wanted: {@code @Suppress(rule = .., reason = ..)}, or {@code @SuppressWarnings}
 * with an empty reason. */
public record Suppression(String rule, String reason) {}
