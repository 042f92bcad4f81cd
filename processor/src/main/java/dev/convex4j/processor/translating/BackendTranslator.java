package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.analysis.MapBoundaries;
import dev.convex4j.processor.translating.analysis.NullFunctions;
import dev.convex4j.processor.translating.analysis.NullRefusals;
import dev.convex4j.processor.translating.analysis.Reachable;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.classes.Generated;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.exceptions.ExceptionSearch;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.translating.flow.ListFlow;
import dev.convex4j.processor.translating.flow.PartlyRead;
import dev.convex4j.processor.translating.flow.Sites;
import dev.convex4j.processor.translating.graph.Construction;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.PrivateMembers;
import dev.convex4j.processor.translating.jdk.OptionalResults;
import dev.convex4j.processor.translating.layout.Declared;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.MemberNames;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.layout.TranslatedMethod;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.nullness.Nullness;
import dev.convex4j.processor.translating.simplifying.Simplification;
import dev.convex4j.processor.translating.simplifying.Staging;
import dev.convex4j.processor.typescript.TsFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Translates every method that a registered function or a route reaches. */
public final class BackendTranslator {
    private final Program program;
    private final TranslationContext context;
    private final Reachable reachable;
    private final Homes homes;
    private final List<Finding> findings = new ArrayList<>();

    private BackendTranslator(Program program, StubNames stubs, Library library) {
        this.program = program;
        this.homes = new Homes(program);
        Sites sites = Sites.of(program);
        Hierarchy hierarchy = new Hierarchy(program);
        this.reachable = Reachable.from(program.backend(), program, hierarchy, homes);
        this.context = new TranslationContext(
                program,
                stubs,
                library,
                ModuleLayout.of(program, hierarchy, homes, declared(hierarchy), reachable.decoded()),
                Asynchrony.of(program, library, hierarchy),
                OptionalResults.of(program, library, hierarchy),
                Nullness.of(program, stubs, sites),
                ExceptionSearch.in(program, running()),
                hierarchy,
                new MemberNames(program, hierarchy),
                new Usage(),
                PrivateMembers.of(program),
                reachable.methods(),
                ListFlow.of(program, sites),
                new FunctionTypes(program),
                new Construction(program, hierarchy, reachable.methods()),
                PartlyRead.of(program, stubs),
                Kinds.of(program, sites));
    }

    /** The bodies that a function or a route may run. */
    private List<MethodBody> running() {
        Set<MethodKey> functions =
                program.backend().functions().stream().map(FunctionModel::key).collect(Collectors.toSet());
        return program.methods().values().stream()
                .filter(body ->
                        functions.contains(body.key()) || reachable.methods().contains(body.key()))
                .toList();
    }

    private Declared declared(Hierarchy hierarchy) {
        Set<MethodKey> functions = new LinkedHashSet<>(reachable.functions(program, hierarchy));
        List.copyOf(functions).stream().map(DataTranslator::body).forEach(functions::add);
        List<Declared.Member> members = new ArrayList<>();
        program.classes().values().forEach(shape -> members.addAll(Generated.members(shape, homes)));
        return new Declared(functions, reachable.constants().keySet(), named(), members);
    }

    private Set<String> named() {
        return program.classes().values().stream()
                .filter(shape -> !shape.simpleName().isEmpty())
                .map(ClassShape::name)
                .collect(Collectors.toSet());
    }

    /** Translates the whole backend. */
    public static Translation translate(Program program, StubNames stubs, Library library) {
        Program simple = Simplification.of(program, stubs);
        Set<MethodKey> reached = Reachable.from(simple.backend(), simple, new Hierarchy(simple), new Homes(simple))
                .methods();
        return new BackendTranslator(Staging.of(simple, reached), stubs, library).run();
    }

    private Translation run() {
        ComparedNames compared = ComparedNames.in(program);
        MethodTranslator translator = new MethodTranslator(context, compared, findings);
        Map<MethodKey, FunctionModel> functions = program.backend().functions().stream()
                .collect(Collectors.toMap(FunctionModel::key, Function.identity()));
        Set<MethodKey> helperKeys = reachable.functions(program, context.hierarchy());
        DataTranslator data = new DataTranslator(context, translator, homes, findings);
        List<TranslatedMethod> methods = new ArrayList<>();
        List<TranslatedMethod.Plain> helpers = new ArrayList<>();
        for (MethodBody body : program.methods().values()) {
            try {
                if (functions.containsKey(body.key()) || reachable.methods().contains(body.key())) {
                    findings.addAll(NullFunctions.of(body, context));
                }
                if (functions.containsKey(body.key()) || helperKeys.contains(body.key())) {
                    findings.addAll(NullRefusals.of(body, context));
                    findings.addAll(MapBoundaries.of(body, context));
                }
                if (functions.containsKey(body.key())) {
                    translator.function(functions.get(body.key()), body).ifPresent(methods::add);
                } else if (helperKeys.contains(body.key())) {
                    (body.isStatic() ? translator.helper(body) : data.method(body)).ifPresent(helpers::add);
                }
            } catch (Untranslatable refused) {
                findings.addAll(refused.findings());
            }
        }
        reachable.constants().forEach((name, value) -> findings.addAll(NullFunctions.ofConstant(name, value, context)));
        ConstantTranslator constants = new ConstantTranslator(context, translator, compared, findings);
        boolean more = true;
        while (more) {
            // What the new declarations name is declared next.
            boolean newData = data.continueWith(helpers);
            more = constants.continueWith(reachable.constants()) || newData;
        }
        SortedMap<String, TsFile> natives = new NativeStubs(context, translator, findings).files(reachable.methods());
        findings.addAll(UnreadConstants.check(reachable, context, findings.isEmpty()));
        findings.addAll(LoadCycles.of(constants.all(), data.declarations(), context));
        if (!findings.isEmpty()) {
            return new Translation.Refused(findings.stream().distinct().toList());
        }
        helpers.forEach(helper -> methods.add(exportedAsUsed(helper)));
        return new Translation.Complete(
                context.layout(),
                new TranslatedBackend(inSourceOrder(methods), constants.all(), data.declarations()),
                natives,
                context.usage().environment());
    }

    /** A helper is exported where another module calls it; a route's handler is called from {@code http.ts}. */
    private TranslatedMethod exportedAsUsed(TranslatedMethod.Plain helper) {
        String home = context.layout().method(helper.key()).module();
        boolean handler = program.backend().cronMethods().contains(helper.key())
                || program.backend().routes().stream()
                        .anyMatch(route -> route.target().equals(helper.key()));
        return new TranslatedMethod.Plain(
                helper.key(),
                handler || context.usage().isCalledOutside(helper.key(), home),
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
