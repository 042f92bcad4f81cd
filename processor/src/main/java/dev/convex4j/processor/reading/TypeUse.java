package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.Position;

/**
 * Where a type is used.
 *
 * @param subject in words: {@code parameter `limit` of `Posts.list`}
 */
record TypeUse(String subject, Position position) {}
