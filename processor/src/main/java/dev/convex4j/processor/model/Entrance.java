package dev.convex4j.processor.model;

import java.util.List;

/**
 * What happens between the arguments of a call and the body of the Java method, in this order.
 *
 * @see Backend#entrances()
 */
public sealed interface Entrance {
    /** The name of what it gives: other entrances and the method's parameter know it by that. */
    String name();

    /** A parameter that is made of arguments: {@code @Flatten Post post}. */
    record Flattened(String name, String className, List<String> arguments) implements Entrance {}

    /**
     * What the method of an interceptor gives.
     *
     * @param parameters the parameters of the function with its value; none where it only runs
     * @param arguments after the context: names of the function's arguments, or of entrances before
     */
    record Supplied(String name, List<String> parameters, MethodKey supplier, List<String> arguments)
            implements Entrance {}
}
