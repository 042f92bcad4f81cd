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
 * @param messages what the compiler reported as errors and warnings, in its order, without repetitions
 */
record MavenBuild(boolean succeeded, String output, List<CompilerMessage> messages) {
    private static final Pattern MESSAGE =
            Pattern.compile("(?m)^\\[(?:ERROR|WARNING)\\] (\\S+\\.java):\\[(\\d+),(\\d+)\\] (.*)$");

    /** A message at its place: line and column as Maven prints them, counted from 1. */
    record CompilerMessage(Path file, int line, int column, String message) {}

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
        return new MavenBuild(result.succeeded(), result.output(), messages(result.output()));
    }

    /** The messages about the files of one project. */
    List<CompilerMessage> messagesIn(Path project) {
        return messages.stream()
                .filter(message -> message.file().startsWith(project))
                .toList();
    }

    private static List<CompilerMessage> messages(String output) {
        List<CompilerMessage> messages = new ArrayList<>();
        Matcher matcher = MESSAGE.matcher(output);
        while (matcher.find()) {
            CompilerMessage message = new CompilerMessage(
                    Path.of(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)),
                    matcher.group(4));
            // Maven prints an error where it happens and again in its closing summary.
            if (!messages.contains(message)) {
                messages.add(message);
            }
        }
        return messages;
    }

    private static String executable() {
        String name = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
        return Path.of(System.getProperty("convex4j.maven.home"), "bin", name).toString();
    }
}
