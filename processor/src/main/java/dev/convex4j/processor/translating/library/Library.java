package dev.convex4j.processor.translating.library;

import dev.convex4j.processor.model.MethodKey;
import java.util.Optional;

/** The methods and constants outside the user's own classes that handlers may use. */
public interface Library {
    /** The row of a method or constructor; empty if it is not translated. */
    Optional<LibraryRow> method(MethodKey method);

    /** The row of a static field; empty if it is not translated. */
    Optional<LibraryRow> constant(String owner, String name);

    /** What to use instead of a method that has no row; empty if there is no near one. */
    Optional<String> instead(MethodKey method);
}
