package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.Objects;

/**
 * An error that the caller is meant to see: its data reaches them as it is. Every other exception reaches them as a mere
 * {@code Server Error} in production. In a mutation it undoes all writes. Its message is the text it was made with, or
 * {@code see data()} where it was made with other data.
 *
 * <p>Convex: Application Errors.
 */
public final class ConvexError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** On Convex nothing knows the text that Java has for a record. */
    private static final String SEE_DATA = "see data()";

    private final transient Object data;

    /** An error with a text. */
    @TypeScript(value = "new ConvexError($1)", imports = "ConvexError from convex/values")
    public ConvexError(String data) {
        super(data);
        this.data = Objects.requireNonNull(data, "data");
    }

    /** An error with structured data, such as a code and details, of the types Convex knows. */
    @TypeScript(value = "new ConvexError($1)", imports = "ConvexError from convex/values")
    public ConvexError(Record data) {
        super(SEE_DATA);
        this.data = Objects.requireNonNull(data, "data");
    }

    /** An error with any data. */
    @TypeScript(value = "new ConvexError($1)", imports = "ConvexError from convex/values")
    public ConvexError(Value data) {
        super(SEE_DATA);
        this.data = Objects.requireNonNull(data, "data");
    }

    /** The text, record or value it was made with. */
    @TypeScript("$this.data")
    public Object data() {
        return data;
    }

    /**
     * What the error says, as a record or a sealed interface of records describes it: {@code e.data(Reason.class)},
     * read as {@link Value#as} reads it.
     *
     * @throws IllegalStateException if it is something else
     */
    @TypeScript(intrinsic = Intrinsics.VALUE_AS)
    public <T> T data(Class<T> type) {
        return ValueWriter.of(data).as(type);
    }

    /** The same text as on Convex. */
    // The message stays as it is; only the class has another name there.
    @SuppressWarnings("OverrideThrowableToString")
    @Override
    @TypeScript(value = "textOf($this)", imports = "textOf from ./lib/java")
    public String toString() {
        return "ConvexError: " + getMessage();
    }
}
