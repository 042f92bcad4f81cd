package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Arguments;
import dev.convex4j.runtime.spi.JvmOnly;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call of a function of the backend, not yet made: which function, with which arguments. The generated {@code Api} and
 * {@code Internal} give calls; {@code ctx.runQuery}, the scheduler and others take them. Immutable, equal by function and
 * arguments.
 *
 * @param <R> what the function returns; {@code Void} for nothing
 */
public abstract sealed class FunctionCall<R extends @Nullable Object> permits QueryCall, MutationCall, ActionCall {
    private final String path;
    private final Arguments arguments;

    FunctionCall(String path, Arguments arguments) {
        this.path = Objects.requireNonNull(path, "path");
        this.arguments = Objects.requireNonNull(arguments, "arguments");
    }

    /** The function as Convex names it: {@code posts:byAuthor}; {@code posts} for the module's default export. */
    @JvmOnly
    public final String path() {
        return path;
    }

    /** The arguments by name, in the function's order; an absent one isn't there. Can't be changed. */
    @JvmOnly
    public final Map<String, Object> arguments() {
        return arguments.asMap();
    }

    /** The arguments of this call and one more; generated subclasses add optional ones with it. */
    protected final Arguments with(String name, Object value) {
        return arguments.and(name, value);
    }

    /** The arguments of this call with an optional one; an absent value leaves it out. */
    protected final Arguments with(String name, Optional<?> value) {
        return arguments.and(name, value);
    }

    abstract String kind();

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof FunctionCall<?> that
                && kind().equals(that.kind())
                && path.equals(that.path)
                && arguments.equals(that.arguments);
    }

    @Override
    public final int hashCode() {
        return Objects.hash(path, arguments);
    }

    /** The call for a log, such as {@code query posts:byAuthor {authorId=abc}}. */
    @Override
    public final String toString() {
        return kind() + " " + path + " " + arguments;
    }
}
