package dev.convex4j.it.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a piece of code sees and may do.
 *
 * @param returns the type of {@code return}, if there may be one here
 * @param jumps where {@code break} and {@code continue} may go, the innermost last
 * @param repeats how often the loops around run this
 * @param tries whether there may be a {@code try}: inside a switch expression, javac itself fails for some
 * @param calm whether variables that can grow are hidden, so that what is computed here doesn't grow with each repetition
 */
record Scope(
        Frame frame,
        List<Local> locals,
        Optional<Type> returns,
        List<Jump> jumps,
        long repeats,
        boolean tries,
        boolean calm) {
    /** What a jump can leave. */
    enum Target {
        LOOP,
        SWITCH,
        /** A block with a label. */
        BLOCK
    }

    /**
     * A statement around.
     *
     * @param label empty without one
     */
    record Jump(String label, Target kind) {}

    static Scope of(Frame frame, List<Local> locals, Optional<Type> returns) {
        return new Scope(frame, List.copyOf(locals), returns, List.of(), 1, true, false);
    }

    Scope with(Local local) {
        List<Local> more = new ArrayList<>(locals);
        more.add(local);
        return new Scope(frame, List.copyOf(more), returns, jumps, repeats, tries, calm);
    }

    Scope withJump(Jump jump) {
        List<Jump> more = new ArrayList<>(jumps);
        more.add(jump);
        return new Scope(frame, locals, returns, List.copyOf(more), repeats, tries, calm);
    }

    Scope repeated(int times) {
        return new Scope(frame, locals, returns, jumps, repeats * times, tries, calm);
    }

    Scope calmed() {
        return new Scope(frame, locals, returns, jumps, repeats, tries, true);
    }

    /** In a switch expression nothing jumps out. */
    Scope closed() {
        return new Scope(frame, locals, Optional.empty(), List.of(), repeats, false, calm);
    }

    /** In a lambda or an inner class; its body may run often. */
    Scope captured(Optional<Type> result) {
        // A name that isn't seen is taken nevertheless.
        List<Local> visible = locals.stream()
                .map(local -> local.capturable() ? local : Local.fixed(local.source(), Type.VOID))
                .toList();
        return new Scope(frame, visible, result, List.of(), repeats * 4, true, calm);
    }

    /** Where lists of a type don't grow. */
    Scope still(Type type) {
        List<Local> changed = locals.stream()
                .map(local -> local.type().equals(type) ? local.still() : local)
                .toList();
        return new Scope(frame, changed, returns, jumps, repeats, tries, calm);
    }

    boolean mentions(String name) {
        return locals.stream().anyMatch(local -> local.source().equals(name));
    }

    List<Local> readable(Predicate<Type> wanted) {
        return locals.stream()
                .filter(local -> wanted.test(local.type()))
                .filter(local -> !calm || !local.assignable() || !local.type().canGrow())
                .toList();
    }

    List<Local> assignable(Type type) {
        return locals.stream()
                .filter(local -> local.assignable() && local.type().equals(type))
                .toList();
    }
}
