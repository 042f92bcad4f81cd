package dev.convex4j.processor.output;

import dev.convex4j.processor.output.FileOperations.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program that tells whether the convex folder is what the last compilation made. It compiles nothing: where javac has
 * nothing to do and so no processor runs, it still notices a folder that is missing, stale or edited, and a compilation in
 * which the processor did not run. What a killed build left half-replaced it completes first.
 *
 * <pre>{@code ConvexCheck CLASS_OUTPUT [CONVEX_FOLDER]}</pre>
 *
 * {@code CONVEX_FOLDER} is the value of {@code -Aconvex4j.out}, if that is set. In a Maven build, after compilation:
 *
 * <pre>{@code
 * <plugin>
 *   <groupId>org.codehaus.mojo</groupId>
 *   <artifactId>exec-maven-plugin</artifactId>
 *   <dependencies>
 *     <dependency>
 *       <groupId>dev.convex4j</groupId>
 *       <artifactId>convex4j-processor</artifactId>
 *       <version>${convex4j.version}</version>
 *     </dependency>
 *   </dependencies>
 *   <executions>
 *     <execution>
 *       <id>check-convex</id>
 *       <phase>process-classes</phase>
 *       <goals><goal>java</goal></goals>
 *       <configuration>
 *         <mainClass>dev.convex4j.processor.output.ConvexCheck</mainClass>
 *         <arguments><argument>${project.build.outputDirectory}</argument></arguments>
 *         <includeProjectDependencies>false</includeProjectDependencies>
 *         <includePluginDependencies>true</includePluginDependencies>
 *       </configuration>
 *     </execution>
 *   </executions>
 * </plugin>
 * }</pre>
 */
public final class ConvexCheck {
    static final String REBUILD = "Run `mvn clean compile` (with Gradle: `gradle clean classes`).";

    private static final String EDITED_FIX = "Make the change in the Java class and delete the file. " + REBUILD;

    private static final int MAX_NAMES = 10;

    private ConvexCheck() {}

    /**
     * Checks a project; prints nothing if all is well.
     *
     * @param args the class output and, optionally, the convex folder
     * @throws Failure if something is wrong, which gives exit code 1. An exception, not {@code System.exit}: build tools run
     *     this in their own process
     */
    public static void main(String[] args) {
        if (args.length < 1 || args.length > 2) {
            throw new Failure("Usage: ConvexCheck CLASS_OUTPUT [CONVEX_FOLDER]");
        }
        List<OutputProblem> problems = check(Path.of(args[0]), args.length == 2 ? args[1] : null);
        if (!problems.isEmpty()) {
            throw new Failure(problems.stream().map(OutputProblem::toString).collect(Collectors.joining("\n")));
        }
    }

    /** The end of a check that found something. Shows its message alone: the stack trace would tell users nothing. */
    public static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Failure(String message) {
            super(message, null, false, false);
        }

        @Override
        @SuppressWarnings("OverrideThrowableToString") // what `java` prints, without a class name in front
        public String toString() {
            return "convex4j: " + getMessage();
        }
    }

    /** What is wrong; empty if nothing is. */
    static List<OutputProblem> check(Path classOutput, @Nullable String option) {
        try {
            if (!CompiledClass.existsIn(classOutput)) {
                return List.of();
            }
            Path compiled = CompiledClass.manifestIn(classOutput);
            if (!Files.isRegularFile(compiled)) {
                return List.of(processorDidNotRun(classOutput));
            }
            Path folder = ConvexLocation.resolve(classOutput, option);
            return compare(folder, Manifest.parse(Files.readAllBytes(compiled)));
        } catch (OutputException e) {
            return e.problems();
        } catch (IOException | IllegalArgumentException e) {
            return List.of(new OutputProblem("The convex folder can't be checked", e + ".", REBUILD));
        }
    }

    private static List<OutputProblem> compare(Path folder, Manifest compiled) throws IOException, OutputException {
        Kind kind = LocalFiles.INSTANCE.kind(folder);
        if (compiled.hashes().isEmpty() && kind == Kind.ABSENT) {
            return List.of();
        }
        ConvexFolder.at(folder).recover();
        Path manifestFile = folder.resolve(Manifest.FILE_NAME);
        if (LocalFiles.INSTANCE.kind(manifestFile) != Kind.FILE) {
            boolean missing = LocalFiles.INSTANCE.kind(folder) == Kind.ABSENT;
            return List.of(new OutputProblem(
                    (missing ? folder.toString() : manifestFile.toString()) + " is missing",
                    "The classes are compiled, so a build that has nothing to compile doesn't write it again.",
                    REBUILD));
        }
        Manifest manifest;
        try {
            manifest = Manifest.parse(Files.readAllBytes(manifestFile));
        } catch (IllegalArgumentException e) {
            return List.of(FolderProblems.unreadableManifest(folder, e));
        }
        return compare(folder, compiled.hashes(), manifest.hashes());
    }

    private static List<OutputProblem> compare(
            Path folder, SortedMap<String, String> compiled, SortedMap<String, String> owned) throws IOException {
        FolderView view = new FolderView(LocalFiles.INSTANCE, folder);
        List<String> stale = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> edited = new ArrayList<>();
        TreeSet<String> paths = new TreeSet<>(compiled.keySet());
        paths.addAll(owned.keySet());
        for (String path : paths) {
            String hash = owned.get(path);
            boolean shared = GeneratedFiles.sharedWithCli(path);
            String state = view.at(path).state();
            if (hash == null || !compiled.containsKey(path) || !(shared || hash.equals(compiled.get(path)))) {
                stale.add(path);
            } else if (state.equals(FolderView.ABSENT)) {
                missing.add(path);
            } else if (!shared && !state.equals(hash)) {
                edited.add(path);
            }
        }
        List<OutputProblem> problems = new ArrayList<>();
        describe(folder, stale, "not what the compiled classes stand for", REBUILD)
                .ifPresent(problems::add);
        describe(folder, missing, "missing", REBUILD).ifPresent(problems::add);
        describe(folder, edited, "changed by hand", EDITED_FIX).ifPresent(problems::add);
        return problems;
    }

    private static Optional<OutputProblem> describe(Path folder, List<String> paths, String what, String fix) {
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        String names = paths.stream().limit(MAX_NAMES).collect(Collectors.joining(", "));
        String more = paths.size() > MAX_NAMES ? " and " + (paths.size() - MAX_NAMES) + " more" : "";
        return Optional.of(new OutputProblem(
                "In " + folder + ", " + names + more + (paths.size() == 1 ? " is " : " are ") + what,
                "The folder must be exactly what the Java classes make of it, or something else gets deployed.",
                fix));
    }

    private static OutputProblem processorDidNotRun(Path classOutput) {
        return new OutputProblem(
                "The convex4j processor did not run for the classes in " + classOutput,
                "Since JDK 23, javac runs no processor that is only on the class path, and doesn't say so; -proc:none and a"
                        + " list of other processors have the same effect.",
                "Add convex4j-processor to the compiler plugin's <annotationProcessorPaths> (with Gradle:"
                        + " annotationProcessor). " + REBUILD);
    }
}
