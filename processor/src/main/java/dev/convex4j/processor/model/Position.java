package dev.convex4j.processor.model;

/** Where something stands in the user's source. Opaque here; {@code reading} makes one, the entry reports at it. */
public interface Position {}
