package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Suppression;
import java.util.List;

/**
 * A method of a user's class with its body.
 *
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
    /** The name of the code that runs when a class is initialised: its static initializer, if it has one. */
    public static final String STATIC_INITIALIZER = "<clinit>";
}
