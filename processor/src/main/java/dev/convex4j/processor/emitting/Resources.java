package dev.convex4j.processor.emitting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that lie beside the processor's classes. */
final class Resources {
    private static final String FOLDER = "/dev/convex4j/processor/";

    private Resources() {}

    /** The resource's text, with line feeds alone between lines. */
    static String text(String path) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER + path)) {
            if (stream == null) {
                throw new IllegalStateException("The processor's jar lacks " + FOLDER + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + FOLDER + path, e);
        }
    }
}
