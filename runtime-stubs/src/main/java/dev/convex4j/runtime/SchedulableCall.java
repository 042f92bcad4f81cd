package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.JvmOnly;
import java.util.Map;

/**
 * A call that can be made later: of a mutation or an action. A query can't be scheduled, since nobody would see its result.
 *
 * <p>Convex: Scheduled Functions.
 */
public sealed interface SchedulableCall permits MutationCall, ActionCall {
    /** The function as Convex names it, such as {@code emails:send}. */
    @JvmOnly
    String path();

    /** The arguments by name, in the function's order. Can't be changed. */
    @JvmOnly
    Map<String, Object> arguments();
}
