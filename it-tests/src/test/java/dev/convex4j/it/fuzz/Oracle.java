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
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Says what becomes of programs, many at a time: one javac, one tsc, one bundle. */
final class Oracle implements AutoCloseable {
    private final String name;
    private final Coverage coverage;
    private final NodeSide node = new NodeSide();
    private final Decimals decimals = new Decimals();
    private final StringBuilder times = new StringBuilder();

    /**
     * @param name of the folder it works in
     * @param coverage what counts the trees of programs that are translated
     */
    Oracle(String name, Coverage coverage) {
        this.name = name;
        this.coverage = coverage;
    }

    /** By the names of the programs. */
    Map<String, Outcome> judge(List<FuzzProgram> programs) {
        times.setLength(0);
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        Map<String, String> sources = sources(programs);
        Compilation compilation = compile(sources, outcomes);
        if (!sources.isEmpty()) {
            run(compilation, List.copyOf(sources.keySet()), outcomes);
        }
        return outcomes;
    }

    /** Those of the programs that aren't translated. */
    Map<String, Outcome> translate(List<FuzzProgram> programs) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        compile(sources(programs), outcomes);
        return outcomes;
    }

    private static Map<String, String> sources(List<FuzzProgram> programs) {
        Map<String, String> sources = new LinkedHashMap<>();
        programs.forEach(program -> sources.put(program.name(), program.source()));
        return sources;
    }

    /** Programs with errors are taken out until the rest compiles: a build with an error writes nothing. */
    private Compilation compile(Map<String, String> sources, Map<String, Outcome> outcomes) {
        while (true) {
            Path folder = Checkout.emptyFolder(FuzzRun.FOLDER + "/" + name);
            sources.forEach(
                    (program, source) -> Checkout.write(folder.resolve("src/fuzz/" + program + ".java"), source));
            long began = System.nanoTime();
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
            time("javac", began);
            if (compilation.succeeded()) {
                coverage.add(counter.counted());
                return compilation;
            }
            Map<String, List<String>> errors = errors(compilation);
            if (errors.isEmpty() || !sources.keySet().containsAll(errors.keySet())) {
                throw new IllegalStateException("errors of no program: " + compilation.diagnostics());
            }
            errors.forEach((program, messages) -> outcomes.put(program, rejected(messages)));
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
                String file = diagnostic.getSource() == null
                        ? "-.java"
                        : diagnostic.getSource().getName();
                String program = file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length());
                errors.computeIfAbsent(program, key -> new ArrayList<>())
                        .add(diagnostic.getMessage(Locale.ROOT) + "\n    line " + diagnostic.getLineNumber());
            }
        }
        return errors;
    }

    private static Outcome rejected(List<String> messages) {
        List<String> foreign =
                messages.stream().filter(message -> !message.contains("CVX")).toList();
        if (foreign.isEmpty()) {
            return Outcome.of(Outcome.Kind.REFUSED, messages);
        }
        boolean crash = foreign.stream().anyMatch(message -> message.contains("convex4j"));
        return Outcome.of(crash ? Outcome.Kind.CRASH : Outcome.Kind.NOT_JAVA, foreign);
    }

    private void run(Compilation compilation, List<String> programs, Map<String, Outcome> outcomes) {
        long began = System.nanoTime();
        Map<String, String> onJvm = JvmSide.run(compilation, programs);
        time("jvm", began);
        long asked = System.nanoTime();
        List<String> modules = programs.stream().map(JvmPrograms::module).toList();
        NodeSide.Answer onNode = node.ask(compilation, modules);
        time("node", asked);
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
    }

    private Outcome outcome(String jvm, String there, List<String> findings) {
        String here = String.valueOf(jvm);
        String onNode = String.valueOf(there);
        boolean ended = jvm != null && there != null;
        if (ended && !here.equals(onNode) && !decimals.same(here, onNode)) {
            return new Outcome(Outcome.Kind.DIFFERENT, here, onNode, findings);
        }
        if (!findings.isEmpty()) {
            return new Outcome(Outcome.Kind.BAD_TYPESCRIPT, here, onNode, findings);
        }
        return new Outcome(ended ? Outcome.Kind.SAME : Outcome.Kind.ENDLESS, here, onNode, findings);
    }

    private void time(String part, long began) {
        times.append(String.format(Locale.ROOT, "%s %.1f ", part, (System.nanoTime() - began) / 1e9));
    }

    /** How many seconds each part of the last batch took. */
    String times() {
        return times.toString().strip();
    }

    @Override
    public void close() {
        node.close();
    }
}
