package dev.convex4j.it.fuzz;

import dev.convex4j.it.Compilation;
import dev.convex4j.it.JvmPrograms;
import dev.convex4j.runtime.QueryCtx;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs programs in this JVM, each for a limited time. */
final class JvmSide {
    /** What a program gives for which javac wrote bytecode that the JVM refuses. */
    static final String NO_CLASS = "no class";

    private static final int SECONDS = 10;

    private JvmSide() {}

    /** What each program gave; one that doesn't end gave nothing. */
    static Map<String, String> run(Compilation compilation, List<String> programs) {
        JvmPrograms jvm = new JvmPrograms(QueryCtx.class.getClassLoader(), "fuzz");
        Map<String, String> results = new HashMap<>();
        ExecutorService executor = executor();
        for (String program : programs) {
            Future<Map<String, String>> running = executor.submit(() -> jvm.run(compilation, List.of(program)));
            try {
                results.put(program, running.get(SECONDS, TimeUnit.SECONDS).get(JvmPrograms.module(program) + ":run"));
            } catch (TimeoutException e) {
                // What hangs is left behind in its thread.
                executor = executor();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof VerifyError) {
                    results.put(program, NO_CLASS);
                    continue;
                }
                throw new IllegalStateException(program, e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        executor.shutdown();
        return results;
    }

    private static ExecutorService executor() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "programs");
            thread.setDaemon(true);
            return thread;
        });
    }
}
