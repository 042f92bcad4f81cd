package dev.convex4j.it.fuzz;

import dev.convex4j.it.Checkout;
import dev.convex4j.it.Compilation;
import dev.convex4j.it.JvmPrograms;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Says what becomes of programs, many at a time: one javac, one tsc, one bundle. */
final class Oracle implements AutoCloseable {
    private static final Pattern NAMED = Pattern.compile("\\bfuzz\\.(\\w+)");

    private final String name;
    private final Coverage coverage;
    private final NodeSide node = new NodeSide();
    private final Decimals decimals = new Decimals();
    private int turn;

    /**
     * Programs between the compilers and the run.
     *
     * @param programs those that were translated
     * @param rejected what became of the others
     * @param seconds that it took
     */
    record Translated(Compilation compilation, List<String> programs, Map<String, Outcome> rejected, double seconds) {}

    /**
     * @param name of the folder it works in
     * @param coverage what counts the trees of programs that are translated
     */
    Oracle(String name, Coverage coverage) {
        this.name = name;
        this.coverage = coverage;
    }

    /** What became of each program, by its name. */
    Map<String, Outcome> judge(List<FuzzProgram> programs) {
        Translated translated = translate(programs);
        Map<String, Outcome> outcomes = new LinkedHashMap<>(translated.rejected());
        outcomes.putAll(run(translated));
        return outcomes;
    }

    /** The first half of judging; the second half may run beside the first of the next programs. */
    Translated translate(List<FuzzProgram> programs) {
        Map<String, Outcome> rejected = new LinkedHashMap<>();
        Map<String, String> sources = sources(programs);
        long began = System.nanoTime();
        Compilation compilation = compile(sources, rejected);
        return new Translated(compilation, List.copyOf(sources.keySet()), rejected, seconds(began));
    }

    private static Map<String, String> sources(List<FuzzProgram> programs) {
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach(program -> sources.put(program.name(), program.source()));
        return sources;
    }

    /** Programs with errors are taken out until the rest compiles: a build with an error writes nothing. */
    private Compilation compile(Map<String, String> sources, Map<String, Outcome> outcomes) {
        turn++;
        while (true) {
            // Those before may still be running.
            Path folder = Checkout.emptyFolder(FuzzRun.FOLDER + "/" + name + turn % 2);
            sources.forEach(
                    (program, source) -> Checkout.write(folder.resolve("src/fuzz/" + program + ".java"), source));
            CoverageProcessor counter = new CoverageProcessor();
            Compilation compilation = Compilation.run(
                    ToolProvider.getSystemJavaCompiler(),
                    folder.resolve("src"),
                    folder,
                    List.<Processor>of(Compilation.convex4j(), counter),
                    "-Xmaxerrs",
                    "1000000",
                    "-Xlint:none",
                    "-nowarn");
            if (compilation.succeeded()) {
                coverage.add(counter.counted());
                return compilation;
            }
            Map<String, List<String>> errors = errors(compilation);
            if (errors.isEmpty()) {
                for (String program : JavacBugs.in(sources, compilation.folder().resolve("classes"))) {
                    outcomes.put(program, Outcome.of(Outcome.Kind.JAVAC_FAILS, List.of()));
                    errors.put(program, List.of());
                }
            }
            if (errors.isEmpty() || !sources.keySet().containsAll(errors.keySet())) {
                throw new IllegalStateException("errors of no program: " + compilation.diagnostics());
            }
            errors.forEach((program, messages) -> outcomes.computeIfAbsent(program, key -> rejected(messages)));
            sources.keySet().removeAll(errors.keySet());
            if (sources.isEmpty()) {
                return compilation;
            }
        }
    }

    private static Map<String, List<String>> errors(Compilation compilation) {
        Map<String, List<String>> errors = new HashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                errors.computeIfAbsent(program(diagnostic), key -> new ArrayList<>())
                        .add(diagnostic.getMessage(Locale.ROOT) + "\n    line " + diagnostic.getLineNumber());
            }
        }
        return errors;
    }

    /** The program that a message is about; one without a place names it. */
    private static String program(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getSource() == null) {
            Matcher named = NAMED.matcher(diagnostic.getMessage(Locale.ROOT));
            return named.find() ? named.group(1) : "-";
        }
        String file = diagnostic.getSource().getName();
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
    }

    private static Outcome rejected(List<String> messages) {
        List<String> foreign = messages.stream()
                .filter(message -> !message.contains("[CVX") || message.contains("[CVX999]"))
                .toList();
        if (foreign.isEmpty()) {
            List<String> unlisted = messages.stream()
                    .filter(message -> !Refusals.isListed(message))
                    .toList();
            return unlisted.isEmpty()
                    ? Outcome.of(Outcome.Kind.REFUSED, messages)
                    : Outcome.of(Outcome.Kind.NOT_TRANSLATED, unlisted);
        }
        boolean crash = foreign.stream().anyMatch(message -> message.contains("convex4j"));
        return Outcome.of(crash ? Outcome.Kind.CRASH : Outcome.Kind.NOT_JAVA, foreign);
    }

    /** What became of the programs that were translated. */
    Map<String, Outcome> run(Translated translated) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        List<String> programs = translated.programs();
        if (programs.isEmpty()) {
            return outcomes;
        }
        Map<String, String> onJvm = JvmSide.run(translated.compilation(), programs);
        List<String> modules = programs.stream().map(JvmPrograms::module).toList();
        NodeSide.Answer onNode = node.ask(translated.compilation(), modules);
        for (String program : programs) {
            String module = JvmPrograms.module(program);
            List<String> findings = onNode.findings().getOrDefault(module, List.of());
            String there = onNode.results().get(module);
            outcomes.put(program, outcome(onJvm.get(program), there, findings));
            onNode.findings().remove(module);
        }
        if (!onNode.findings().isEmpty()) {
            throw new IllegalStateException("findings of no program: " + onNode.findings());
        }
        return outcomes;
    }

    private Outcome outcome(String jvm, String there, List<String> findings) {
        String here = String.valueOf(jvm);
        String onNode = String.valueOf(there);
        if (here.equals(JvmSide.NO_CLASS)) {
            return Outcome.of(Outcome.Kind.JAVAC_FAILS, List.of());
        }
        if (here.startsWith(JvmPrograms.NOT_LOADED)) {
            // Whatever was printed before was so on the JVM alone.
            here = here.replaceFirst(" after out .*", "");
        }
        boolean ended = jvm != null && there != null;
        if (ended && !here.equals(onNode) && !decimals.same(here, onNode)) {
            return new Outcome(Outcome.Kind.DIFFERENT, here, onNode, findings);
        }
        if (!findings.isEmpty()) {
            return new Outcome(Outcome.Kind.BAD_TYPESCRIPT, here, onNode, findings);
        }
        return new Outcome(ended ? Outcome.Kind.SAME : Outcome.Kind.ENDLESS, here, onNode, findings);
    }

    static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    @Override
    public void close() {
        node.close();
    }
}
