package dev.convex4j.runtime.blog;

import dev.convex4j.annotations.Table;

/** A narrow table beside {@link Post}, to mix the two up with. */
@Table("users")
public record User(String name, String email) {}
