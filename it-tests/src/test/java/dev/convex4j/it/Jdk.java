package dev.convex4j.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JDK of this machine. */
record Jdk(int feature, Path home) {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    private static final int OLDEST = 17;

    /**
     * The JDKs to test on beside the one that runs this: those that {@code CONVEX4J_JDKS} lists (homes, separated as in
     * {@code PATH}), then those installed in the usual places. One for each Java version, in their order.
     */
    static List<Jdk> others() {
        Map<Integer, Jdk> found = new TreeMap<>();
        for (Path home : candidates()) {
            Path release = home.resolve("release");
            if (!Files.isRegularFile(release) || !hasCompiler(home)) {
                continue;
            }
            Matcher version = VERSION.matcher(Checkout.read(release));
            if (version.find()) {
                int feature = Integer.parseInt(version.group(1));
                if (feature >= OLDEST && feature != Runtime.version().feature()) {
                    found.putIfAbsent(feature, new Jdk(feature, home));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The one that runs this. */
    static Jdk current() {
        return new Jdk(Runtime.version().feature(), Path.of(System.getProperty("java.home")));
    }

    Path javac() {
        return home.resolve("bin").resolve("javac");
    }

    Path java() {
        return home.resolve("bin").resolve("java");
    }

    private static boolean hasCompiler(Path home) {
        return Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
    }

    private static List<Path> candidates() {
        List<Path> homes = new ArrayList<>();
        String listed = System.getenv("CONVEX4J_JDKS");
        if (listed != null) {
            for (String home : listed.split(Pattern.quote(File.pathSeparator))) {
                if (!home.isBlank()) {
                    homes.add(requireJdk(Path.of(home.strip())));
                }
            }
        }
        Path user = Path.of(System.getProperty("user.home"));
        List<Path> places = List.of(
                Path.of("/usr/lib/jvm"),
                Path.of("/Library/Java/JavaVirtualMachines"),
                Path.of("C:/Program Files/Java"),
                Path.of("C:/Program Files/Eclipse Adoptium"),
                user.resolve(".sdkman/candidates/java"),
                user.resolve(".jdks"));
        for (Path place : places) {
            for (Path folder : children(place)) {
                Path bundle = folder.resolve("Contents/Home");
                homes.add(Files.isDirectory(bundle) ? bundle : folder);
            }
        }
        return homes;
    }

    /** A wrong path in the list must not pass for a JDK that was tested. */
    private static Path requireJdk(Path home) {
        if (!hasCompiler(home)) {
            throw new IllegalStateException("CONVEX4J_JDKS names " + home + ", which is no JDK");
        }
        return home;
    }

    private static List<Path> children(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(place)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
