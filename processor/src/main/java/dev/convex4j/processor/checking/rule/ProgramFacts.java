package dev.convex4j.processor.checking.rule;

import dev.convex4j.processor.checking.text.TextFlow;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.CallGraph;
import dev.convex4j.processor.translating.graph.Declarations;
import dev.convex4j.processor.translating.graph.Reach;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A program with what is derived from it once, for all rules. */
public final class ProgramFacts {
    private final Program program;
    private final Declarations declarations;
    private final CallGraph calls;
    private final GeneratedMembers generated;
    private final TextFlow texts;
    private final Map<MethodKey, FunctionModel> functions = new LinkedHashMap<>();
    private final Map<MethodKey, FunctionKind> entries = new LinkedHashMap<>();
    private final Map<FunctionKind, Reach> reached = new EnumMap<>(FunctionKind.class);

    public ProgramFacts(Program program, Declarations declarations) {
        this.program = program;
        this.declarations = declarations;
        this.calls = CallGraph.of(program, declarations);
        this.generated = new GeneratedMembers(program.backend());
        this.texts = new TextFlow(program);
        for (FunctionModel function : program.backend().functions()) {
            functions.put(function.key(), function);
            entries.put(function.key(), function.kind());
        }
        for (RouteModel route : program.backend().routes()) {
            entries.putIfAbsent(route.target(), FunctionKind.ACTION);
        }
        for (FunctionKind kind : FunctionKind.values()) {
            List<MethodKey> starts = entries.entrySet().stream()
                    .filter(entry -> entry.getValue() == kind)
                    .map(Map.Entry::getKey)
                    .toList();
            reached.put(kind, Reach.of(calls, starts, functions::containsKey));
        }
    }

    public Program program() {
        return program;
    }

    public Declarations declarations() {
        return declarations;
    }

    public CallGraph calls() {
        return calls;
    }

    public GeneratedMembers generated() {
        return generated;
    }

    /** The texts that expressions may have. */
    public TextFlow texts() {
        return texts;
    }

    /** The registered function that {@code method} is, if it is one. */
    public Optional<FunctionModel> function(MethodKey method) {
        return Optional.ofNullable(functions.get(method));
    }

    /** The registered functions that a class declares under a name. */
    public List<FunctionModel> functions(String owner, String name) {
        return functions.values().stream()
                .filter(function -> function.key().owner().equals(owner)
                        && function.key().name().equals(name))
                .toList();
    }

    /**
     * The kinds of functions that {@code method} runs in: its own where it is an entry (an HTTP handler runs as an
     * action), else those of the functions that reach it through helpers.
     */
    public Set<FunctionKind> kindsOf(MethodKey method) {
        FunctionKind own = entries.get(method);
        if (own != null) {
            return Set.of(own);
        }
        Set<FunctionKind> kinds = new TreeSet<>();
        reached.forEach((kind, reach) -> {
            if (reach.contains(method)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    /** The shortest way from a function of {@code kind} to {@code method}, both included; empty where none leads there. */
    public List<MethodKey> chain(FunctionKind kind, MethodKey method) {
        FunctionKind own = entries.get(method);
        if (own != null) {
            return own == kind ? List.of(method) : List.of();
        }
        Reach reach = reached.get(kind);
        return reach == null ? List.of() : reach.chain(method);
    }

    /** The name that the context has in {@code method}; {@code ctx} where it has none. */
    public String contextName(MethodKey method) {
        MethodBody body = program.methods().get(method);
        if (body == null) {
            return function(method).map(FunctionModel::contextName).orElse("ctx");
        }
        return body.parameters().stream()
                .filter(parameter -> parameter.type() instanceof JavaType.Declared declared
                        && RuntimeTypes.isContext(declared.name()))
                .map(BodyExpression.Parameter::name)
                .findFirst()
                .orElse("ctx");
    }

    /** What Convex runs by itself: {@code query}, {@code mutation}, {@code action} or {@code HTTP handler}. */
    public String word(MethodKey entry) {
        FunctionModel function = functions.get(entry);
        return function == null ? "HTTP handler" : function.kind().word();
    }
}
