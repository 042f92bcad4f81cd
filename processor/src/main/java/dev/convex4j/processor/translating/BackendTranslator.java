package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.NullRefusals;
import dev.convex4j.processor.translating.analysis.Reachable;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.exceptions.ExceptionSearch;
import dev.convex4j.processor.translating.flow.ListFlow;
import dev.convex4j.processor.translating.jdk.OptionalResults;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.nullness.Nullness;
import dev.convex4j.processor.translating.simplifying.Simplification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Translates every method that a registered function or a route reaches. */
public final class BackendTranslator {
    private final Program program;
    private final TranslationContext context;
    private final Reachable reachable;
    private final Usage usage = new Usage();
    private final List<Finding> findings = new ArrayList<>();

    private BackendTranslator(Program program, StubNames stubs, Library library) {
        Backend backend = program.backend();
        this.program = program;
        this.reachable = Reachable.from(backend, program);
        ModuleLayout layout = ModuleLayout.of(
                backend, reachable.helpers(), reachable.constants().keySet(), reachable.decoded());
        Set<MethodKey> asyncMethods = Asynchrony.of(program, library);
        this.context = new TranslationContext(
                program,
                stubs,
                library,
                layout,
                asyncMethods,
                OptionalResults.of(program, library),
                Nullness.of(program, stubs),
                ExceptionSearch.in(program, running()),
                ListFlow.of(program),
                new FunctionTypes(program));
    }

    /** The bodies that a function or a route may run. */
    private List<MethodBody> running() {
        Set<MethodKey> functions =
                program.backend().functions().stream().map(FunctionModel::key).collect(Collectors.toSet());
        return program.methods().values().stream()
                .filter(body ->
                        functions.contains(body.key()) || reachable.helpers().contains(body.key()))
                .toList();
    }

    /** Translates the whole backend. */
    public static Translation translate(Program program, StubNames stubs, Library library) {
        return new BackendTranslator(Simplification.of(program), stubs, library).run();
    }

    private Translation run() {
        MethodTranslator translator = new MethodTranslator(context, usage);
        Map<MethodKey, FunctionModel> functions = program.backend().functions().stream()
                .collect(Collectors.toMap(FunctionModel::key, Function.identity()));
        List<TranslatedMethod> methods = new ArrayList<>();
        List<TranslatedMethod.Plain> helpers = new ArrayList<>();
        for (MethodBody body : program.methods().values()) {
            try {
                if (functions.containsKey(body.key()) || reachable.helpers().contains(body.key())) {
                    findings.addAll(NullRefusals.of(body, context));
                }
                if (functions.containsKey(body.key())) {
                    translator
                            .function(functions.get(body.key()), body, findings)
                            .ifPresent(methods::add);
                } else if (reachable.helpers().contains(body.key()) && body.isStatic()) {
                    translator.helper(body, findings).ifPresent(helpers::add);
                }
            } catch (Untranslatable refused) {
                findings.addAll(refused.findings());
            }
        }
        List<TranslatedBackend.Constant> constants =
                new ConstantTranslator(context, usage, findings).translate(reachable.constants());
        if (!findings.isEmpty()) {
            return new Translation.Refused(findings.stream().distinct().toList());
        }
        helpers.forEach(helper -> methods.add(exportedAsUsed(helper)));
        return new Translation.Complete(
                context.layout(), new TranslatedBackend(inSourceOrder(methods), constants), usage.environment());
    }

    /** A helper is exported where another module calls it; a route's handler is called from {@code http.ts}. */
    private TranslatedMethod exportedAsUsed(TranslatedMethod.Plain helper) {
        String home = context.layout().method(helper.key()).module();
        boolean handler = program.backend().routes().stream()
                .anyMatch(route -> route.target().equals(helper.key()));
        return new TranslatedMethod.Plain(
                helper.key(),
                handler || usage.isCalledOutside(helper.key(), home),
                helper.async(),
                helper.typeParameters(),
                helper.parameters(),
                helper.result(),
                helper.statements(),
                helper.documentation());
    }

    private List<TranslatedMethod> inSourceOrder(List<TranslatedMethod> methods) {
        Map<MethodKey, Integer> order = new HashMap<>();
        program.methods().keySet().forEach(key -> order.put(key, order.size()));
        return methods.stream()
                .sorted(Comparator.comparing(
                        method -> Optional.ofNullable(order.get(method.key())).orElse(0)))
                .toList();
    }
}
