package dev.convex4j.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import javax.lang.model.SourceVersion;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;

class CompilersTest {
    private static final JavaFileObject MESSAGES = JavaFileObjects.forSourceLines(
            "Messages",
            "import dev.convex4j.annotations.Query;",
            "import dev.convex4j.runtime.Id;",
            "class Messages {",
            "    @Query Id<String> first(Id<String> id) { return id; }",
            "}");

    @Test
    void javacCompilesAgainstAnnotationsAndStubs() {
        Compilation compilation = Compiler.javac().withOptions("-Xlint:all").compile(MESSAGES);

        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void ecjRunsOnTheOldestSupportedJdk() {
        assertTrue(new EclipseCompiler().getSourceVersions().contains(SourceVersion.RELEASE_17));
    }
}
