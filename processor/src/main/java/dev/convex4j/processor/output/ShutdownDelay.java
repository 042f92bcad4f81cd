package dev.convex4j.processor.output;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets Ctrl-C and {@code SIGTERM} wait for the end of a replacement, which takes milliseconds. */
final class ShutdownDelay {
    private static final int MAX_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "convex4j-replacement");

    private ShutdownDelay() {}

    static ShutdownDelay start() {
        ShutdownDelay delay = new ShutdownDelay();
        try {
            Runtime.getRuntime().addShutdownHook(delay.hook);
        } catch (IllegalStateException shuttingDown) {
            // Too late to delay it; a killed replacement is completed by the next build.
        }
        return delay;
    }

    private void await() {
        try {
            // Either way the JVM ends now.
            boolean unused = done.await(MAX_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void end() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // It runs already, and ends now.
        }
    }
}
