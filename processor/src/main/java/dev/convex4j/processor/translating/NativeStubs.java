package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.NativeModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
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
            MethodBody written = written(body);
            ExpressionTranslator expressions = translator.in(method.module(), new Scope(Set.of()), written);
            TsType result = translator.result(written, expressions);
            return Optional.of(new TsDeclaration.Function(
                    Optional.of(body.documentation()).filter(text -> !text.isEmpty()),
                    true,
                    method.async(),
                    method.name(),
                    List.of(),
                    translator.parameters(written, expressions),
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

    /** The method with the parameters that it passes on: those of a function may be made of its arguments. */
    private static MethodBody written(MethodBody body) {
        BodyStatement last = body.statements().get(body.statements().size() - 1);
        Optional<BodyExpression> call = last instanceof BodyStatement.Return result
                ? result.value()
                : last instanceof BodyStatement.ExpressionStatement statement
                        ? Optional.of(statement.expression())
                        : Optional.empty();
        List<BodyExpression.Parameter> parameters = new ArrayList<>();
        if (call.orElse(null) instanceof BodyExpression.Call implementation) {
            for (BodyExpression argument : implementation.arguments()) {
                if (argument instanceof BodyExpression.Local local) {
                    parameters.add(new BodyExpression.Parameter(local.name(), local.id(), local.type()));
                }
            }
        }
        return new MethodBody(
                body.key(),
                body.isStatic(),
                body.typeParameters(),
                List.copyOf(parameters),
                body.returnType(),
                body.statements(),
                body.suppressions(),
                body.documentation(),
                body.position());
    }
}
