package dev.convex4j.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.lang.model.SourceVersion;

/** The class file of a compiled class. */
public final class CompiledClass {
    private CompiledClass() {}

    /**
     * Deletes one class file, so that the next incremental build finds something to compile. Without that, a build that
     * compiled everything but couldn't replace the convex folder would fail only once: the next finds all classes up to
     * date, and succeeds. Goes by path, as {@code javax.annotation.processing.Filer} deletes nothing.
     *
     * @param classOutput the directory of the class files
     * @param binaryName such as {@code blog.Posts} or {@code blog.Posts$Draft}
     * @return whether there was such a file
     * @throws OutputException if it can't be deleted
     * @throws IllegalArgumentException if that is no name of a class
     */
    public static boolean delete(Path classOutput, String binaryName) throws OutputException {
        if (!SourceVersion.isName(binaryName)) {
            throw new IllegalArgumentException("no binary name: " + binaryName);
        }
        Path file = classOutput.resolve(binaryName.replace('.', '/') + ".class");
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new OutputException(
                    new OutputProblem(
                            "The convex folder was not written, but the next build may not notice",
                            "All classes are compiled, and " + file + " can't be deleted to mark that: "
                                    + e.getMessage() + ".",
                            ConvexCheck.REBUILD),
                    e);
        }
    }

    /** Whether a directory holds any class file. */
    static boolean existsIn(Path classOutput) throws IOException {
        if (!Files.isDirectory(classOutput)) {
            return false;
        }
        try (var found = Files.find(
                classOutput,
                Integer.MAX_VALUE,
                (path, attributes) -> path.toString().endsWith(".class"))) {
            return found.findAny().isPresent();
        }
    }

    /** The manifest that the compilation left beside the classes. */
    static Path manifestIn(Path classOutput) {
        return classOutput.resolve("META-INF/convex4j/manifest.json");
    }
}
