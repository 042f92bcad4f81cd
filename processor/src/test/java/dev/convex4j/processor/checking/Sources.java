package dev.convex4j.processor.checking;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Suppression;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.LambdaBody;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ErroneousUse;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Declarations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds small programs by hand. A position is the name that a test gives it. */
public final class Sources {
    /** A named place. */
    public record At(String name) implements Position {}

    public static final JavaType VOID = JavaType.Primitive.VOID;

    private final List<FunctionModel> functions = new ArrayList<>();
    private final Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
    private final Map<String, BodyExpression> constants = new LinkedHashMap<>();
    private final List<ErroneousUse> erroneous = new ArrayList<>();
    private final Map<MethodKey, MethodKey> overridden = new LinkedHashMap<>();

    public static MethodKey key(String owner, String name, String... parameterTypes) {
        return new MethodKey(owner, name, List.of(parameterTypes));
    }

    public static BodyExpression call(String at, MethodKey method, BodyExpression... arguments) {
        return new BodyExpression.Call(method, Optional.empty(), List.of(arguments), false, VOID, new At(at));
    }

    public static BodyExpression on(String at, BodyExpression receiver, MethodKey method, BodyExpression... arguments) {
        return new BodyExpression.Call(method, Optional.of(receiver), List.of(arguments), false, VOID, new At(at));
    }

    public static BodyExpression local(String name, String type) {
        return new BodyExpression.Local(name, 0, new JavaType.Declared(type), new At(name));
    }

    public static BodyExpression reference(String at, MethodKey method) {
        return new BodyExpression.MethodReference(
                method, ReferenceKind.STATIC, Optional.empty(), List.of(), VOID, new At(at));
    }

    public static BodyExpression lambda(BodyExpression body) {
        return new BodyExpression.Lambda(List.of(), new LambdaBody.OfExpression(body), VOID, new At("lambda"));
    }

    public Sources function(FunctionKind kind, boolean internal, MethodKey key, BodyExpression... statements) {
        String module = key.owner().substring(key.owner().lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        functions.add(new FunctionModel(
                key,
                kind,
                internal,
                module,
                key.name(),
                "ctx",
                List.of(),
                ConvexType.Simple.NULL,
                List.of(),
                "",
                new At(key.toString())));
        return method(key, statements);
    }

    public Sources method(MethodKey key, BodyExpression... statements) {
        return method(key, true, List.of(), statements);
    }

    public Sources method(
            MethodKey key, boolean isStatic, List<Suppression> suppressions, BodyExpression... expressions) {
        List<BodyExpression.Parameter> parameters = new ArrayList<>();
        for (String type : key.parameterTypes()) {
            parameters.add(new BodyExpression.Parameter(
                    type.endsWith("Ctx") ? "ctx" : "p" + parameters.size(),
                    parameters.size(),
                    new JavaType.Declared(type)));
        }
        List<BodyStatement> statements = new ArrayList<>();
        for (BodyExpression expression : expressions) {
            statements.add(new BodyStatement.ExpressionStatement(expression, new At("statement")));
        }
        methods.put(
                key,
                new MethodBody(
                        key,
                        isStatic,
                        List.of(),
                        parameters,
                        VOID,
                        statements,
                        suppressions,
                        "",
                        new At(key.toString())));
        return this;
    }

    public Sources constant(String name, BodyExpression value) {
        constants.put(name, value);
        return this;
    }

    public Sources overrides(MethodKey method, MethodKey declared) {
        overridden.put(method, declared);
        return this;
    }

    public Sources erroneous(ErroneousUse use) {
        erroneous.add(use);
        return this;
    }

    public Program program() {
        Backend backend = new Backend(
                "blog",
                List.of(),
                Map.of(),
                Map.of(),
                functions,
                List.of(),
                List.of(),
                Map.of("blog.Emails", "emails"));
        return new Program(backend, methods, constants, erroneous, Map.of(), Map.of(), Set.of());
    }

    public Declarations declarations() {
        return new Declarations() {
            @Override
            public Optional<String> forbiddenBy(MethodKey method) {
                return method.owner().startsWith("dev.convex4j.runtime")
                        ? Optional.ofNullable(Map.of(
                                        "MutationCtx.runAction", "CVX101",
                                        "QueryCtx.scheduler", "CVX102",
                                        "DatabaseReader.insert", "CVX102",
                                        "ActionCtx.db", "CVX103")
                                .get(method.display()))
                        : Optional.empty();
            }

            @Override
            public boolean overrides(MethodKey method, MethodKey declared) {
                return declared.equals(overridden.get(method));
            }

            @Override
            public List<MethodKey> methods(String owner, String name) {
                return methods.keySet().stream()
                        .filter(key -> key.owner().equals(owner) && key.name().equals(name))
                        .toList();
            }
        };
    }

    public ProgramFacts facts() {
        return new ProgramFacts(program(), declarations());
    }
}
