package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** The sample {@code it-tests/blog} as it is committed. Its own build runs its behaviour tests. */
class BlogTest {
    private static final Pattern PLUGIN_VERSION =
            Pattern.compile("<artifactId>([\\w-]+)</artifactId>\\s*<version>([^$<]+)</version>");

    /** If this fails because the output was meant to change: the README's first command writes the folder anew. */
    @Test
    void theCommittedConvexFolderIsWhatItsJavaGives() {
        SortedMap<String, String> committed = Checkout.contents(Checkout.BLOG.resolve("convex"));
        assertTrue(committed.containsKey("posts.ts"), "no convex folder is committed");

        Compilation compilation = Compilation.run(
                ToolProvider.getSystemJavaCompiler(),
                Checkout.BLOG.resolve("src/main/java"),
                Checkout.emptyFolder("blog"),
                Compilation.convex4j());

        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());
        SortedMap<String, String> generated = Checkout.contents(compilation.convex());
        assertEquals(committed.keySet(), generated.keySet());
        generated.forEach((file, text) -> assertEquals(committed.get(file), text, file));
    }

    /** The poms that show how users write theirs have no parent to take versions from. */
    @Test
    void theVersionsOfUsersPomsAreThoseOfTheRoot() {
        Map<String, String> pinned = Checkout.versions();
        for (String pom : new String[] {Checkout.read(Checkout.BLOG.resolve("pom.xml")), UserProject.readmePom()}) {
            Map<String, String> found = new LinkedHashMap<>();
            Matcher version = PLUGIN_VERSION.matcher(pom.substring(pom.indexOf("<build>")));
            while (version.find()) {
                found.put(version.group(1), version.group(2));
            }
            assertTrue(found.containsKey("maven-compiler-plugin"), found::toString);
            found.forEach((plugin, number) -> assertEquals(pinned.get(plugin + ".version"), number, plugin));
            assertTrue(pom.contains("<convex4j.version>" + LocalRepository.parentVersion() + "</convex4j.version>"));
        }
    }
}
