package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in a user's words what an I/O error means for the convex folder. */
final class IoFailure {
    private IoFailure() {}

    /**
     * A problem for an I/O error.
     *
     * @param consequence what that means for the folder, as a sentence
     */
    static OutputException of(Path folder, IOException error, String consequence) {
        return new OutputException(
                new OutputProblem(
                        "The folder " + folder + " can't be written", reason(error) + " " + consequence, fix(error)),
                error);
    }

    private static String reason(IOException error) {
        if (error instanceof AccessDeniedException denied) {
            return "Permission denied: " + denied.getFile() + ".";
        }
        if (error instanceof NoSuchFileException missing) {
            return "A file vanished meanwhile: " + missing.getFile() + ".";
        }
        if (error instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + ": " + failure.getFile() + ".";
        }
        return error.getMessage() == null ? error + "." : error.getMessage() + ".";
    }

    private static String fix(IOException error) {
        if (error instanceof AccessDeniedException) {
            return "Make the folder, what is in it and the directory that holds it writable for whoever runs the build.";
        }
        String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space") || message.contains("quota")) {
            return "Free some disk space and build again.";
        }
        return "Remove the cause and build again.";
    }
}
