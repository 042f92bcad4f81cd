package dev.convex4j.processor.translating.core;

import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.IdentityHashMap;
import java.util.Optional;

/** The operands of a statement that statements before it have evaluated into constants, by their very nodes. */
public final class Evaluated {
    private final IdentityHashMap<BodyExpression, BodyExpression.Local> operands = new IdentityHashMap<>();
    private final IdentityHashMap<BodyExpression, Boolean> read = new IdentityHashMap<>();

    /**
     * Notes where an operand is.
     *
     * @param local the constant, of the type that the operand has in it
     */
    public void add(BodyExpression operand, BodyExpression.Local local) {
        operands.put(operand, local);
    }

    public boolean contains(BodyExpression operand) {
        return operands.containsKey(operand);
    }

    /** The constant in which an operand is, for code that reads it. */
    public Optional<BodyExpression.Local> read(BodyExpression operand) {
        Optional<BodyExpression.Local> local = Optional.ofNullable(operands.get(operand));
        if (local.isPresent()) {
            read.put(operand, true);
        }
        return local;
    }

    /** Whether no code reads the constant, since it evaluated the operand's parts by itself. */
    public boolean isLeft(BodyExpression operand) {
        return operands.containsKey(operand) && !read.containsKey(operand);
    }
}
