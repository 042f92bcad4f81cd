package dev.convex4j.processor.checking.natives;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the files that hold the native methods.
 *
 * @param backend the backend, with what the files say of its native methods
 */
public record NativeFiles(Backend backend, List<Finding> findings) {
    private static final String RULE = "CVX911";

    /**
     * Compares the native methods with the files that hold them.
     *
     * @param handWritten the user's files in the convex folder, by path
     */
    public static NativeFiles read(Backend backend, Map<String, String> handWritten) {
        Map<MethodKey, NativeModel> natives = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        backend.natives().forEach((key, method) -> {
            String path = method.module() + ".ts";
            String source = handWritten.get(path);
            if (source == null) {
                natives.put(key, method);
                return;
            }
            ScriptText text = new ScriptText(source);
            Set<String> registered = text.registrations();
            if (!registered.isEmpty()) {
                findings.add(registers(method, path, registered.iterator().next()));
            } else if (!text.exports(method.name())) {
                findings.add(missing(method, path));
            } else if (text.isAsync(method.name()).isEmpty()) {
                findings.add(untyped(method, path));
            }
            natives.put(key, method.withAsync(text.isAsync(method.name()).orElse(true)));
        });
        return new NativeFiles(backend.withNatives(natives), List.copyOf(findings));
    }

    private static Finding missing(NativeModel method, String path) {
        return Finding.error(
                RULE,
                method.position(),
                "`convex/" + path + "` exports no function `" + method.name() + "`",
                "`" + method.key().display() + "` is `static native`: its code is a TypeScript function of this name",
                "Write it there: `export " + (method.hasContext() ? "async " : "") + "function " + method.name()
                        + "(..)`, with the parameters of the method, all of them typed.");
    }

    private static Finding untyped(NativeModel method, String path) {
        return Finding.error(
                RULE,
                method.position(),
                "`convex/" + path + "` doesn't say what `" + method.name() + "` gives",
                "Whether it gives a promise decides whether its callers wait, and is read from the type of its result",
                "Write the function in this file, with the type of its result: `export function " + method.name()
                        + "(..): Promise<..>`.");
    }

    private static Finding registers(NativeModel method, String path, String builder) {
        return Finding.error(
                RULE,
                method.position(),
                "`convex/" + path + "` registers a function: it calls `" + builder + "(`",
                "The generated module registers `" + method.key().display()
                        + "` with its kind and validators; a second registration would be a public function beside it",
                "Write a plain function: `export async function " + method.name() + "(ctx, ..) { .. }`.");
    }
}
