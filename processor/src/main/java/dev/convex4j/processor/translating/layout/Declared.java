package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.MethodKey;
import java.util.Collection;
import java.util.List;

/**
 * What has to have a place.
 *
 * @param functions the methods that are functions of a module; registered functions among them are passed over
 * @param constants the fields that are computed when a module loads, as {@code Owner.name} with the class's name
 * @param classes the names of the classes that may be declared as TypeScript classes, interfaces or types
 * @param members what is declared beside a class without a source of its own
 */
public record Declared(
        Collection<MethodKey> functions,
        Collection<String> constants,
        Collection<String> classes,
        Collection<Member> members) {
    /**
     * A declaration that no source has, such as the list of an enum's constants.
     *
     * @param key {@code Owner#kind}
     * @param names what it may be called, best first
     */
    public record Member(String key, String owner, List<String> names) {}
}
