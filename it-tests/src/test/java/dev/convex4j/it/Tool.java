package dev.convex4j.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Runs a program of this machine and keeps what it says. */
public final class Tool {
    private Tool() {}

    /**
     * How a program ended.
     *
     * @param output standard output and standard error as they came
     */
    public record Result(int exitCode, String output) {
        public boolean succeeded() {
            return exitCode == 0;
        }
    }

    public static Result run(Path directory, Map<String, String> environment, List<String> command) {
        return run(directory, environment, command, Optional.empty());
    }

    /** @param limit after which the program, and those that it has started, are ended: it then fails */
    public static Result run(
            Path directory, Map<String, String> environment, List<String> command, Optional<Duration> limit) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            limit.ifPresent(most -> process.onExit()
                    .orTimeout(most.toMillis(), TimeUnit.MILLISECONDS)
                    .exceptionally(late -> end(process)));
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException("can't run " + command.get(0), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while " + command.get(0) + " ran", e);
        }
    }

    private static Process end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        return process.destroyForcibly();
    }

    /** Runs a script of {@code it-tests/node}; the first to run installs the pinned packages. */
    static Result node(String script, List<String> arguments) {
        Path file = Checkout.IT_TESTS.resolve("node").resolve(script);
        List<String> command = new java.util.ArrayList<>(List.of("node", file.toString()));
        command.addAll(arguments);
        return run(Checkout.IT_TESTS, Map.of(), command);
    }
}
