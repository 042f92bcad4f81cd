package dev.convex4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A user's sealed interface whose values are records.
 *
 * @param discriminator the property that {@code @Discriminator} on it names
 * @param members the records, by canonical class name, those of sealed interfaces inside of it among them; each has a tag
 */
public record UnionModel(
        String className,
        Optional<String> discriminator,
        List<String> members,
        String documentation,
        Position position) {}
