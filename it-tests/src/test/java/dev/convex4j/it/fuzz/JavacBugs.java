package dev.convex4j.it.fuzz;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds the programs that javac itself fails for, without the processor: some switch expressions are too much for JDK 17. */
final class JavacBugs {
    private static final String SIGN = "An exception has occurred in the compiler";

    private JavacBugs() {}

    /** By halves: of hundreds there is one. */
    static Set<String> in(Map<String, String> sources, Path classes) {
        Set<String> found = new TreeSet<>();
        search(List.copyOf(sources.keySet()), sources, classes, found);
        return found;
    }

    private static void search(List<String> programs, Map<String, String> sources, Path classes, Set<String> found) {
        if (programs.isEmpty() || !fails(programs, sources, classes)) {
            return;
        }
        if (programs.size() == 1) {
            found.add(programs.get(0));
            return;
        }
        int half = programs.size() / 2;
        search(programs.subList(0, half), sources, classes, found);
        search(programs.subList(half, programs.size()), sources, classes, found);
    }

    private static boolean fails(List<String> programs, Map<String, String> sources, Path classes) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<Source> files = new ArrayList<>();
        programs.forEach(program -> files.add(new Source(program, sources.get(program))));
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path"));
        StringWriter said = new StringWriter();
        boolean compiled = javac.getTask(said, null, diagnostic -> {}, options, null, files)
                .call();
        return !compiled && said.toString().contains(SIGN);
    }

    /** A program in memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String program, String text) {
            super(URI.create("memory:/fuzz/" + program + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
