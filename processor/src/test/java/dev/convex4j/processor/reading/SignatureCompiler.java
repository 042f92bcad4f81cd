package dev.convex4j.processor.reading;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;

/** Compiles sources with a processor that reads signatures and writes stubs. */
public final class SignatureCompiler {
    private SignatureCompiler() {}

    /** What a compilation gave. */
    public record Result(Compilation compilation, Reading reading) {}

    /** Compiles with all of javac's lint as errors. */
    public static Result compile(JavaFileObject... sources) {
        return compile(new SignatureProcessor(true), sources);
    }

    /** The same as another compiler than javac would do it: without trees. */
    public static Result compileWithoutTrees(JavaFileObject... sources) {
        return compile(new SignatureProcessor(false), sources);
    }

    private static Result compile(SignatureProcessor processor, JavaFileObject... sources) {
        Compilation compilation = Compiler.javac()
                .withProcessors(processor)
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(sources);
        return new Result(compilation, processor.reading());
    }

    /** A class of the package {@code blog} with the usual imports on one line, so that the text starts on line 2. */
    public static JavaFileObject blog(String simpleName, String text) {
        return source("blog", simpleName, text);
    }

    /** A class of any package, likewise. */
    public static JavaFileObject source(String packageName, String simpleName, String text) {
        List<String> head = new ArrayList<>();
        if (!packageName.isEmpty()) {
            head.add("package " + packageName + ";");
        }
        head.add(
                "import dev.convex4j.annotations.*; import dev.convex4j.annotations.Table; import dev.convex4j.runtime.*; import java.time.*; import java.util.*;");
        String name = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        return JavaFileObjects.forSourceString(name, String.join(" ", head) + "\n" + text);
    }
}
