package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import java.util.List;
import java.util.Optional;

/** What the declarations of the class path and of the build say about a method; javac answers in a build. */
public interface Declarations {
    /** The rule that forbids {@code method}, where it exists only so that the rule can explain its use. */
    Optional<String> forbiddenBy(MethodKey method);

    /** Whether {@code method} overrides or implements {@code declared}. */
    boolean overrides(MethodKey method, MethodKey declared);

    /** The methods of that name that the class {@code owner} declares. */
    List<MethodKey> methods(String owner, String name);
}
