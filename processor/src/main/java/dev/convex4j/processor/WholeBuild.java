package dev.convex4j.processor;

import dev.convex4j.processor.checking.ElementDeclarations;
import dev.convex4j.processor.checking.Rules;
import dev.convex4j.processor.checking.Suppressions;
import dev.convex4j.processor.checking.natives.NativeFiles;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.signature.ModulePathRule;
import dev.convex4j.processor.checking.signature.SignatureRule;
import dev.convex4j.processor.checking.signature.SignatureRules;
import dev.convex4j.processor.emitting.BackendEmission;
import dev.convex4j.processor.emitting.CallEdge;
import dev.convex4j.processor.emitting.EmissionInput;
import dev.convex4j.processor.emitting.EmittedFolder;
import dev.convex4j.processor.emitting.EnvVariable;
import dev.convex4j.processor.emitting.ModelFiles;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.output.OutputException;
import dev.convex4j.processor.reading.FindingPrinter;
import dev.convex4j.processor.reading.Reading;
import dev.convex4j.processor.translating.BackendTranslator;
import dev.convex4j.processor.translating.Translation;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ErroneousUse;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.CallGraph;
import dev.convex4j.processor.translating.graph.ToldRecords;
import dev.convex4j.processor.translating.library.JdkLibrary;
import dev.convex4j.processor.translating.library.Libraries;
import dev.convex4j.processor.translating.library.Library;
import dev.convex4j.processor.translating.library.RuntimeLibrary;
import dev.convex4j.processor.translating.lowering.LoweredClass;
import dev.convex4j.processor.translating.simplifying.Entrances;
import dev.convex4j.processor.translating.simplifying.ParsedRecords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/** The end of the analysis: all signatures and bodies are known, and every diagnostic has to be out. */
final class WholeBuild {
    private final ProcessingEnvironment environment;
    private final FindingPrinter printer;
    private final Reading reading;
    private final Collection<LoweredClass> classes;

    WholeBuild(
            ProcessingEnvironment environment,
            FindingPrinter printer,
            Reading reading,
            SortedMap<String, LoweredClass> classes) {
        this.environment = environment;
        this.printer = printer;
        this.reading = reading;
        this.classes = classes.values();
    }

    /** Checks everything, and prepares the new folder if nothing is wrong. */
    Optional<Staging> checkAndStage() {
        Optional<NativeFiles> natives = natives(reading.backend());
        if (natives.isEmpty()) {
            return Optional.empty();
        }
        Program program = ToldRecords.of(program(natives.get().backend()));
        boolean everything = classes.stream().noneMatch(LoweredClass::erroneous)
                && reading.unresolvedFunctions().isEmpty()
                && reading.unresolvedTables().isEmpty();
        ProgramFacts facts = new ProgramFacts(program, new ElementDeclarations(environment.getElementUtils()));
        printer.printAll(findings(program, facts, everything));
        printer.printAll(natives.get().findings());
        if (!everything || printer.errors() > 0) {
            return Optional.empty();
        }
        Elements elements = environment.getElementUtils();
        Library library = new Libraries(List.of(new RuntimeLibrary(elements), new JdkLibrary()));
        Translation translation = BackendTranslator.translate(program, StubNames.of(program.backend()), library);
        if (translation instanceof Translation.Refused refused) {
            printer.printAll(refused.findings());
            return Optional.empty();
        }
        Translation.Complete complete = (Translation.Complete) translation;
        List<Finding> paths = new ModulePathRule().check(program.backend(), modules(complete));
        printer.printAll(paths);
        return paths.isEmpty() ? stage(complete, facts, program) : Optional.empty();
    }

    /** The classes that become modules, helpers included: which ones do, only the bodies tell. */
    private static Set<String> modules(Translation.Complete translation) {
        Set<String> classes = new HashSet<>();
        translation
                .backend()
                .methods()
                .forEach(method -> classes.add(method.key().owner()));
        translation.backend().constants().forEach(constant -> classes.add(constant.owner()));
        return classes;
    }

    private List<Finding> findings(Program program, ProgramFacts facts, boolean complete) {
        List<Finding> findings = new ArrayList<>(reading.findings());
        for (SignatureRule rule : SignatureRules.ALL) {
            findings.addAll(rule.check(program.backend()));
        }
        findings.addAll(Rules.check(facts, complete));
        Suppressions suppressions = Suppressions.of(environment.getOptions());
        suppressions.problems().forEach(problem -> printer.print(InternalErrors.option(problem)));
        return suppressions.apply(List.copyOf(findings), program);
    }

    private Optional<Staging> stage(Translation.Complete translation, ProgramFacts facts, Program program) {
        try {
            return Staging.prepare(
                    environment,
                    printer,
                    program.ownClasses(),
                    handWritten -> emit(translation, program.backend(), handWritten),
                    ModelFiles.of(reading.backend(), calls(facts.calls())));
        } catch (OutputException e) {
            printer.printAll(InternalErrors.output(e));
            return Optional.empty();
        }
    }

    private EmittedFolder emit(Translation.Complete translation, Backend backend, Map<String, String> handWritten) {
        List<EnvVariable> variables = new ArrayList<>();
        translation.environment().forEach((name, required) -> variables.add(new EnvVariable(name, required)));
        return BackendEmission.emit(new EmissionInput(
                backend, translation.layout(), translation.backend(), variables, translation.natives(), handWritten));
    }

    private static List<CallEdge> calls(CallGraph graph) {
        return graph.edges().stream()
                .map(edge -> new CallEdge(
                        edge.caller(), edge.callee(), edge.via().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private Optional<NativeFiles> natives(Backend backend) {
        try {
            Map<String, String> handWritten = backend.natives().isEmpty() ? Map.of() : Staging.handWritten(environment);
            return Optional.of(NativeFiles.read(backend, handWritten));
        } catch (OutputException e) {
            printer.printAll(InternalErrors.output(e));
            return Optional.empty();
        }
    }

    private Program program(Backend backend) {
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        Map<String, BodyExpression> constants = new LinkedHashMap<>();
        Map<String, RecordShape> records = new LinkedHashMap<>();
        Map<String, ClassShape> shapes = new LinkedHashMap<>();
        Set<String> ownClasses = new HashSet<>();
        List<ErroneousUse> erroneous = new ArrayList<>();
        for (LoweredClass lowered : classes) {
            ownClasses.addAll(lowered.classNames());
            lowered.records().forEach(shape -> records.put(shape.className(), shape));
            lowered.classes().forEach(shape -> shapes.put(shape.name(), shape));
            erroneous.addAll(lowered.uses());
            if (!lowered.erroneous()) {
                lowered.methods().forEach(body -> methods.put(body.key(), body));
                constants.putAll(lowered.constants());
            }
        }
        Program entered =
                Entrances.in(new Program(backend, methods, constants, erroneous, records, shapes, ownClasses));
        return ParsedRecords.in(entered);
    }
}
