package dev.convex4j.processor.model;

import java.util.List;

/**
 * What happens between the arguments of a call and the body of the Java method, in this order.
 *
 * @see Backend#entrances()
 */
public sealed interface Entrance {
    /** A parameter that is made of arguments: {@code @Flatten Post post}. */
    record Flattened(String parameter, String className, List<String> arguments) implements Entrance {}

    /**
     * What the method of an interceptor gives.
     *
     * @param name what to call it where no parameter does
     * @param parameters the parameters of the function with its value; none where it only runs
     * @param inputs what it takes after the context
     */
    record Supplied(String name, List<String> parameters, MethodKey supplier, List<Input> inputs) implements Entrance {}

    /** What the method of an interceptor takes; an argument may be called as what another one gives. */
    sealed interface Input {
        /** An argument of the function. */
        record Argument(String name) implements Input {}

        /** What the method of an interceptor gave before. */
        record Result(MethodKey supplier) implements Input {}

        /** The second parameter of a handler, whatever its name. */
        record Request() implements Input {}
    }
}
