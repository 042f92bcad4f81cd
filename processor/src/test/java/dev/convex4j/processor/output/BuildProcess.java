package dev.convex4j.processor.output;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A build in a process of its own, to be killed or to compete with another. */
final class BuildProcess {
    static final int FILES = 8;

    private BuildProcess() {}

    /** Writes a folder again and again: {@code FOLDER TEXT ROUNDS MILLIS_A_MOVE}. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        FileOperations files = new SlowFiles(Integer.parseInt(args[3]));
        for (int round = 0; round < Integer.parseInt(args[2]); round++) {
            new ConvexFolder(files, folder, Duration.ofSeconds(60))
                    .stage(files(args[1] + round))
                    .commit();
        }
    }

    static GeneratedFiles files(String text) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            files.put("module" + i + ".ts", text + "\n");
        }
        return Trees.owned(files);
    }

    static Process start(Path folder, String text, int rounds, int millis) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path", File.pathSeparator));
        List<String> command = List.of(
                java,
                "-cp",
                classPath,
                BuildProcess.class.getName(),
                folder.toString(),
                text,
                String.valueOf(rounds),
                String.valueOf(millis));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
