package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Arguments;
import dev.convex4j.runtime.spi.JvmOnly;
import org.jspecify.annotations.Nullable;

/**
 * A call of a mutation. Generated stubs make it, and extend it where the function has optional arguments.
 *
 * @param <R> what the mutation returns; {@code Void} for nothing
 */
public non-sealed class MutationCall<R extends @Nullable Object> extends FunctionCall<R> implements SchedulableCall {
    /**
     * For generated stubs.
     *
     * @param path the function as Convex names it, such as {@code posts:byAuthor}
     * @param arguments the required arguments, in order
     */
    @JvmOnly
    public MutationCall(String path, Arguments arguments) {
        super(path, arguments);
    }

    @Override
    final String kind() {
        return "mutation";
    }
}
