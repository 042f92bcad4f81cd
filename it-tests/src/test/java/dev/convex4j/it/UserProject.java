package dev.convex4j.it;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Maven project as a user has it: the README's {@code pom.xml} and some sources. */
record UserProject(Path folder) {
    private static final Pattern README_POM = Pattern.compile("```xml\\n(<project.*?</project>\\n)```", Pattern.DOTALL);

    private static final String README_ARTIFACT = "<artifactId>my-backend</artifactId>";

    /** A project in a fresh folder under {@code target}, without sources. */
    static UserProject create(String name) {
        UserProject project = new UserProject(Checkout.emptyFolder(name));
        String artifact = name.replaceAll("\\W+", "-");
        Checkout.write(
                project.pom(), readmePom().replace(README_ARTIFACT, "<artifactId>" + artifact + "</artifactId>"));
        return project;
    }

    /** The {@code pom.xml} that the README tells users to write. */
    static String readmePom() {
        Matcher pom = README_POM.matcher(Checkout.read(Checkout.ROOT.resolve("README.md")));
        if (!pom.find() || !pom.group(1).contains(README_ARTIFACT)) {
            throw new IllegalStateException("README.md shows no pom.xml with " + README_ARTIFACT);
        }
        return pom.group(1);
    }

    Path pom() {
        return folder.resolve("pom.xml");
    }

    Path sources() {
        return folder.resolve("src/main/java");
    }

    Path convex() {
        return folder.resolve("convex");
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Adds or replaces all sources of a folder. */
    UserProject withSources(Path from) {
        Checkout.copy(from, sources());
        return this;
    }

    UserProject withSource(String name, String text) {
        Checkout.write(sources().resolve(name), text);
        return this;
    }

    /** Replaces text of a file that must be there. */
    void edit(Path file, String from, String to) {
        String text = Checkout.read(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " has no " + from);
        }
        Checkout.write(file, text.replace(from, to));
    }

    /** The generated folder as it is, the manifest included. */
    SortedMap<String, String> generated() {
        return Checkout.contents(convex());
    }
}
