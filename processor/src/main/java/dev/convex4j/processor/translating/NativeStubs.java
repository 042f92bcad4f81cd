package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files that users write native methods in, as they begin: each function with its full type, and nothing in it. */
final class NativeStubs {
    private final TranslationContext context;
    private final MethodTranslator translator;
    private final List<Finding> findings;

    NativeStubs(TranslationContext context, MethodTranslator translator, List<Finding> findings) {
        this.context = context;
        this.translator = translator;
        this.findings = findings;
    }

    /** @param reached the methods that functions and routes call */
    SortedMap<String, TsFile> files(Set<MethodKey> reached) {
        Backend backend = context.program().backend();
        Set<MethodKey> functions =
                backend.functions().stream().map(FunctionModel::key).collect(Collectors.toSet());
        SortedMap<String, List<TsDeclaration>> declarations = new TreeMap<>();
        for (Map.Entry<MethodKey, NativeModel> method : backend.natives().entrySet()) {
            MethodBody body = context.program().methods().get(method.getKey());
            if (body != null && (functions.contains(method.getKey()) || reached.contains(method.getKey()))) {
                function(body, method.getValue())
                        .ifPresent(function -> declarations
                                .computeIfAbsent(method.getValue().module(), key -> new ArrayList<>())
                                .add(function));
            }
        }
        SortedMap<String, TsFile> files = new TreeMap<>();
        declarations.forEach((module, functionsOfModule) ->
                files.put(module, new TsFile(List.of(), directives(module), List.copyOf(functionsOfModule))));
        return files;
    }

    private List<String> directives(String module) {
        String registering = module.substring(NativeModel.FOLDER.length());
        return context.program().backend().nodeModules().contains(registering) ? List.of("use node") : List.of();
    }

    private Optional<TsDeclaration> function(MethodBody body, NativeModel method) {
        try {
            ExpressionTranslator expressions = translator.in(method.module(), new Scope(Set.of()), body);
            TsType result = translator.result(body, expressions);
            return Optional.of(new TsDeclaration.Function(
                    Optional.of(body.documentation()).filter(text -> !text.isEmpty()),
                    true,
                    method.async(),
                    method.name(),
                    List.of(),
                    translator.parameters(body, expressions),
                    method.async() ? new TsType.Reference("Promise", List.of(result)) : result,
                    List.of(new TsStatement.Throw(new TsExpression.New(
                            new TsExpression.Identifier("Error"),
                            List.of(new TsExpression.StringLiteral(
                                    "Write " + method.name() + " in convex/" + method.module() + ".ts")))))));
        } catch (Untranslatable refused) {
            findings.addAll(refused.findings());
            return Optional.empty();
        }
    }
}
