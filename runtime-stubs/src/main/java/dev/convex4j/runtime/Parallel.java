package dev.convex4j.runtime;

import dev.convex4j.runtime.spi.Intrinsics;
import dev.convex4j.runtime.spi.TypeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Several things at once, in actions: requests, and functions that the action runs.
 *
 * <pre>{@code
 * List<String> pages = Parallel.map(addresses, address -> ctx.fetch(Fetch.get(address)).text());
 * }</pre>
 *
 * <p>Queries and mutations need it not: what only reads waits together there by itself.
 *
 * <p>Convex: Actions.
 */
public final class Parallel {
    private Parallel() {}

    /**
     * What the function gives for each element, in the order of the elements; can't be changed. The function is called for
     * all elements, also where it fails for some; of what it throws, that of the first of these elements is thrown when all
     * are done.
     *
     * @param function waits for a request or another function, and changes nothing that others see
     */
    @TypeScript(intrinsic = Intrinsics.PARALLEL_MAP, async = true)
    public static <T, R> List<R> map(List<T> elements, Function<? super T, ? extends R> function) {
        List<R> results = new ArrayList<>();
        List<RuntimeException> failures = new ArrayList<>();
        for (T element : elements) {
            try {
                results.add(function.apply(element));
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return Collections.unmodifiableList(results);
    }
}
