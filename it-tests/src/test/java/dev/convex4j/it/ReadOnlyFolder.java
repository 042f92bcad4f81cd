package dev.convex4j.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Folders in which nothing can be made, replaced or deleted. */
final class ReadOnlyFolder {
    private ReadOnlyFolder() {}

    /**
     * Locks a folder. Permissions don't stop a superuser, as whom many containers run; there the file system's immutable
     * flag does, where it has one.
     *
     * @return whether the folder is locked now
     */
    static boolean lock(Path folder) {
        if (!folder.toFile().setWritable(false)) {
            return false;
        }
        if (isWritable(folder)) {
            chattr("+i", folder);
        }
        return !isWritable(folder);
    }

    static void unlock(Path folder) {
        chattr("-i", folder);
        if (!folder.toFile().setWritable(true)) {
            throw new IllegalStateException(folder + " stays read-only");
        }
    }

    private static boolean isWritable(Path folder) {
        Path probe = folder.resolve("probe.txt");
        try {
            Files.writeString(probe, "");
            Files.delete(probe);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void chattr(String flag, Path folder) {
        if (System.getProperty("os.name").equals("Linux")) {
            Tool.run(folder, Map.of(), List.of("chattr", flag, folder.toString()));
        }
    }
}
