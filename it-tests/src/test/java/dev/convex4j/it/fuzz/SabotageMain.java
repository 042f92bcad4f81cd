package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import dev.convex4j.it.Tool;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Checks the checks: each bug of {@code it-tests/sabotage} is put into a copy of the processor, and the conformance programs
 * or the random ones must notice it. The arguments choose some of them by a part of their name.
 */
final class SabotageMain {
    private static final Pattern SAME = Pattern.compile("(?m)^\\{.*\\bSAME=(\\d+)");

    private final Path folder = Checkout.emptyFolder("sabotage");
    private final String classPath = System.getProperty("java.class.path");
    private final int untouched;

    private SabotageMain() {
        System.out.println("without a bug");
        if (!conformance(classPath)) {
            throw new IllegalStateException("conformance fails as it is");
        }
        untouched = same(classPath);
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(Checkout.IT_TESTS.resolve("sabotage"))) {
            files = all.sorted()
                    .filter(file ->
                            arguments.length == 0 || Stream.of(arguments).anyMatch(file.toString()::contains))
                    .toList();
        }
        SabotageMain main = new SabotageMain();
        int missed = 0;
        for (Path file : files) {
            missed += main.isFound(Sabotage.read(file)) ? 0 : 1;
        }
        System.out.println(files.size() + " bugs, " + missed + " not found");
        System.exit(missed);
    }

    private boolean isFound(Sabotage sabotage) throws IOException {
        Path copy = folder.resolve(sabotage.name());
        Checkout.write(copy.resolve(sabotage.file()), Checkout.read(Checkout.ROOT.resolve(sabotage.file())));
        sabotage.applyTo(copy);
        Path classes = compile(copy.resolve(sabotage.file()), Checkout.create(copy.resolve("classes")));
        String changed = classes + File.pathSeparator + classPath;
        boolean byPrograms = !conformance(changed);
        boolean byFuzzing = same(changed) != untouched;
        System.out.printf(
                "%-9s conformance %-3s fuzzing %-3s  %s: %s%n",
                byPrograms || byFuzzing ? "found" : "NOT FOUND",
                byPrograms ? "yes" : "no",
                byFuzzing ? "yes" : "no",
                sabotage.name(),
                sabotage.description());
        return byPrograms || byFuzzing;
    }

    /** The one file, against the classes of all others, before which it then stands in the class path. */
    private Path compile(Path file, Path classes) throws IOException {
        String name = file.toString().replace('\\', '/');
        if (!name.endsWith(".java")) {
            String resource = name.substring(name.indexOf("/resources/") + "/resources/".length());
            Checkout.write(classes.resolve(resource), Checkout.read(file));
            return classes;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("--release", "17", "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath);
            if (!javac.getTask(null, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalStateException("a bug must compile: " + file);
            }
        }
        return classes;
    }

    private static boolean conformance(String classPath) {
        return java(
                        classPath,
                        List.of(
                                "org.junit.platform.console.ConsoleLauncher",
                                "execute",
                                "--details=none",
                                "--select-method=dev.convex4j.it.ConformanceTest#javaAndTypeScriptGiveTheSame"))
                .succeeded();
    }

    /** How many random programs mean the same on both sides. */
    private static int same(String classPath) {
        FuzzRun run = FuzzMain.configured();
        Tool.Result result = java(
                classPath,
                List.of(
                        "-Dconvex4j.fuzz.programs=" + run.programs(),
                        "-Dconvex4j.fuzz.seed=" + run.seed(),
                        "-Dconvex4j.fuzz.features=" + System.getProperty("convex4j.fuzz.features", ""),
                        "-Dconvex4j.fuzz.folder=sabotage-fuzz",
                        "-Dconvex4j.fuzz.shrinks=0",
                        FuzzMain.class.getName()));
        Matcher matcher = SAME.matcher(result.output());
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static Tool.Result java(String classPath, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(arguments);
        return Tool.run(Checkout.IT_TESTS, Map.of(), command);
    }
}
