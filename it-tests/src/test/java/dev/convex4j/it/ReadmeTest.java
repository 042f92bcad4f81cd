package dev.convex4j.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the README tells users to do works. */
class ReadmeTest {
    private static final String README = Checkout.read(Checkout.ROOT.resolve("README.md"));

    private static final Pattern TYPE = Pattern.compile("public (?:final class|record) (\\w+)");

    @Test
    void theQuickStartBuildsAndItsTypeScriptIsFine() {
        UserProject project = quickStart("readme");

        MavenBuild build = MavenBuild.run(project.folder(), "compile");

        assertTrue(build.succeeded(), build::output);
        assertTrue(project.generated().containsKey("messages.ts"));
        Tool.Result check = Tool.node("check.mjs", List.of(project.folder().toString()));
        assertTrue(check.succeeded(), check::output);
    }

    @Test
    void theTypeScriptItShowsIsWhatTheQuickStartGives() {
        UserProject project = quickStart("readme-shown");
        Compilation compilation = Compilation.run(
                ToolProvider.getSystemJavaCompiler(), project.sources(), project.folder(), Compilation.convex4j());
        assertTrue(compilation.succeeded(), () -> compilation.diagnostics().toString());

        List<String> shown = blocks("ts");
        assertEquals(1, shown.size());
        String messages = Checkout.read(compilation.convex().resolve("messages.ts"));
        assertTrue(messages.contains(shown.get(0)), messages);
    }

    @Test
    void theTestCommandIsTheOneThatRunsEverywhere() {
        String script = Checkout.read(Checkout.ROOT.resolve(".ci/run"));
        String last = script.strip().lines().reduce((first, second) -> second).orElseThrow();

        assertTrue(blocks("sh").contains(last + "\n"), () -> last + " is none of " + blocks("sh"));
    }

    private static UserProject quickStart(String name) {
        UserProject project = UserProject.create(name);
        for (String source : blocks("java")) {
            Matcher type = TYPE.matcher(source);
            assertTrue(type.find(), source);
            project.withSource("app/" + type.group(1) + ".java", source);
        }
        return project;
    }

    private static List<String> blocks(String language) {
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(README);
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}
