package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Suppression;
import java.util.List;

/**
 * A method, a constructor or an initializer of a user's class with its body. The ids of locals are unique in one method of a
 * class that isn't local, local classes inside included: an id that nothing in the body declares is a captured local.
 *
 * @param returnType what returned values are converted to
 * @param documentation the text of its Javadoc, empty where it has none
 * @param suppressions those of the method and of the classes around it
 */
public record MethodBody(
        MethodKey key,
        boolean isStatic,
        List<String> typeParameters,
        List<BodyExpression.Parameter> parameters,
        JavaType returnType,
        List<BodyStatement> statements,
        List<Suppression> suppressions,
        String documentation,
        Position position) {
    /** The name of the code that every constructor runs after {@code super(..)}: the fields' values and the blocks. */
    public static final String INSTANCE_INITIALIZER = "<instance>";

    /** The name of the code that runs when a class is initialised: its static initializer, if it has one. */
    public static final String STATIC_INITIALIZER = "<clinit>";

    /** The name of a method that does what a constructor says, on an object of zeros, and returns the object. */
    public static final String CREATION = "<new>";

    /** The name of a method that gives the fields their declared values, for several {@link #CREATION}s. */
    public static final String FIELDS = "<fields>";
}
