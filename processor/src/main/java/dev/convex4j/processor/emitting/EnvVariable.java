package dev.convex4j.processor.emitting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * An environment variable that the backend reads.
 *
 * @param required whether a push without it is to fail
 */
public record EnvVariable(String name, boolean required) {
    /** Set on every deployment by Convex itself; declaring them is refused. */
    private static final Set<String> PLATFORM = Set.of("CONVEX_CLOUD_URL", "CONVEX_SITE_URL");

    /** What {@code convex.config.ts} declares: by name, each once, required where any use requires it. */
    static List<EnvVariable> declared(Collection<EnvVariable> used) {
        TreeMap<String, Boolean> declared = new TreeMap<>();
        for (EnvVariable variable : used) {
            if (!PLATFORM.contains(variable.name())) {
                declared.merge(variable.name(), variable.required(), Boolean::logicalOr);
            }
        }
        return declared.entrySet().stream()
                .map(entry -> new EnvVariable(entry.getKey(), entry.getValue()))
                .toList();
    }
}
