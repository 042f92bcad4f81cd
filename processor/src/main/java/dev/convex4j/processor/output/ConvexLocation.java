package dev.convex4j.processor.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a project's convex folder is. */
public final class ConvexLocation {
    /** The processor option that names another folder, relative to the project's directory. */
    public static final String OPTION = "convex4j.out";

    private static final List<String> BUILD_FILES = List.of("pom.xml", "build.gradle", "build.gradle.kts");

    private ConvexLocation() {}

    /**
     * The folder for a compilation: {@code convex} beside the nearest {@code pom.xml}, {@code build.gradle} or
     * {@code build.gradle.kts} above its class output.
     *
     * @param classOutput the directory of its class files; need not exist
     * @param option the value of {@code -Aconvex4j.out}, or null
     * @return an absolute path; need not exist
     * @throws OutputException if no build file is found and {@code option} is not absolute, or the folder would hold the
     *     project itself
     */
    public static Path resolve(Path classOutput, @Nullable String option) throws OutputException {
        Path project = projectOf(classOutput);
        Path wanted = pathOf(option == null || option.isBlank() ? "convex" : option);
        if (project == null) {
            if (!wanted.isAbsolute()) {
                throw new OutputException(noProject(classOutput), null);
            }
            return wanted.normalize();
        }
        Path folder = project.resolve(wanted).normalize();
        if (project.startsWith(folder)) {
            throw new OutputException(holdsProject(folder), null);
        }
        return folder;
    }

    private static @Nullable Path projectOf(Path classOutput) {
        Path directory = classOutput.toAbsolutePath().normalize();
        while (directory != null) {
            if (BUILD_FILES.stream().map(directory::resolve).anyMatch(Files::isRegularFile)) {
                return directory;
            }
            directory = directory.getParent();
        }
        return null;
    }

    private static Path pathOf(String option) throws OutputException {
        try {
            return Path.of(option);
        } catch (InvalidPathException e) {
            throw new OutputException(
                    new OutputProblem(
                            "-A" + OPTION + "=" + option + " is no path", e.getReason() + ".", "Name a directory."),
                    e);
        }
    }

    private static OutputProblem noProject(Path classOutput) {
        return new OutputProblem(
                "There is no place for the convex folder",
                "It stands beside the pom.xml or build.gradle of the project, and there is none above " + classOutput
                        + ".",
                "Name the folder: -A" + OPTION + "=/absolute/path/convex.");
    }

    private static OutputProblem holdsProject(Path folder) {
        return new OutputProblem(
                "The convex folder can't be " + folder,
                "The project itself lies in it.",
                "Name a folder of its own: -A" + OPTION + "=convex.");
    }
}
