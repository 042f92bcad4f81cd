package dev.convex4j.it;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A finished build by a Maven of its own process.
 *
 * @param errors what the compiler reported as errors, in its order, without repetitions
 */
record MavenBuild(boolean succeeded, String output, List<CompilerError> errors) {
    private static final Pattern ERROR = Pattern.compile("(?m)^\\[ERROR\\] (\\S+\\.java):\\[(\\d+),(\\d+)\\] (.*)$");

    /** An error at its place: line and column as Maven prints them, counted from 1. */
    record CompilerError(Path file, int line, int column, String message) {}

    /** Runs Maven in a project's folder, with the JDK this JVM runs on. */
    static MavenBuild run(Path project, String... arguments) {
        return run(project, Map.of(), arguments);
    }

    static MavenBuild run(Path project, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.addAll(List.of("-B", "-ntp"));
        command.addAll(LocalRepository.installed().mavenOptions());
        command.addAll(Arrays.asList(arguments));
        Map<String, String> variables = new java.util.TreeMap<>(Map.of("JAVA_HOME", System.getProperty("java.home")));
        // What configures the Maven that runs these tests must not leak into the builds they start.
        variables.putAll(Map.of("MAVEN_OPTS", "-XX:TieredStopAtLevel=1", "MAVEN_ARGS", ""));
        variables.putAll(environment);
        Tool.Result result = Tool.run(project, variables, command);
        return new MavenBuild(result.succeeded(), result.output(), errors(result.output()));
    }

    /** The errors in one file, given by its path's end. */
    List<CompilerError> errorsIn(Path project) {
        return errors.stream().filter(error -> error.file().startsWith(project)).toList();
    }

    private static List<CompilerError> errors(String output) {
        List<CompilerError> errors = new ArrayList<>();
        Matcher matcher = ERROR.matcher(output);
        while (matcher.find()) {
            CompilerError error = new CompilerError(
                    Path.of(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    matcher.group(4));
            // Maven prints each error where it happens and again in its closing summary.
            if (!errors.contains(error)) {
                errors.add(error);
            }
        }
        return errors;
    }

    private static String executable() {
        String name = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        return Path.of(System.getProperty("convex4j.maven.home"), "bin", name).toString();
    }
}
