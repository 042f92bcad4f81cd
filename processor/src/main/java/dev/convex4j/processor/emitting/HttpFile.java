package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.CorsModel;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.translating.layout.FunctionReferences;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.ModuleLayout;
import dev.convex4j.processor.translating.layout.Validators;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@code http.ts}: the routes, and an OPTIONS route beside each path that browsers may call. */
final class HttpFile {
    /** The module's path. */
    static final String MODULE = "http";

    /** The module that routes are built with. */
    static final String HELPERS = "./lib/http";

    /** What {@code lib/http} allows anyway, for paths where PATCH is routed too. */
    private static final String METHODS_WITH_PATCH = "POST, OPTIONS, GET, PUT, DELETE, PATCH";

    private static final TsExpression ROUTER = new TsExpression.Identifier("http");

    private final Backend backend;
    private final ModuleLayout layout;
    private final Validators validators;
    private final EntryChecks checks;
    private final Map<MethodKey, FunctionModel> functions;

    HttpFile(Backend backend, ModuleLayout layout) {
        this.backend = backend;
        this.layout = layout;
        this.validators = new Validators(backend, layout, MODULE);
        this.checks = new EntryChecks(backend, layout, MODULE);
        this.functions =
                backend.functions().stream().collect(Collectors.toMap(FunctionModel::key, Function.identity()));
    }

    TsFile file() {
        List<TsDeclaration> declarations = new ArrayList<>();
        declarations.add(new TsDeclaration.Constant(
                Optional.empty(),
                false,
                "http",
                Optional.empty(),
                TsTrees.callImported("convex/server", "httpRouter")));
        for (List<RouteModel> routes : byPath()) {
            String methods = allowedMethods(routes);
            routes.forEach(route -> declarations.add(registration(route, route.method(), handler(route, methods))));
            Optional<CorsModel> settings = settings(routes);
            boolean cors = routes.stream().anyMatch(RouteModel::cors);
            boolean byHand = routes.stream().anyMatch(route -> route.method().equals("OPTIONS"));
            if (cors && !byHand) {
                declarations.add(registration(routes.get(0), "OPTIONS", preflight(methods, settings)));
            }
        }
        declarations.add(new TsDeclaration.ExportDefault(ROUTER));
        return new TsFile(List.of(), List.of(), declarations);
    }

    /** Routes of one path together; classes by name, since the order in which javac reads files must not show. */
    private Collection<List<RouteModel>> byPath() {
        return backend.routes().stream()
                .sorted(Comparator.comparing(route -> route.target().owner()))
                .collect(Collectors.groupingBy(
                        route -> (route.prefix() ? "prefix " : "path ") + route.path(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    /** The methods to allow on a path, empty where they are the usual ones. */
    private static String allowedMethods(List<RouteModel> routes) {
        Optional<CorsModel> settings = settings(routes);
        if (settings.isPresent()) {
            List<String> named = settings.get().methods();
            return named.isEmpty()
                    ? routes.stream().map(RouteModel::method).distinct().collect(Collectors.joining(", "))
                    : String.join(", ", named);
        }
        return routes.stream().anyMatch(route -> route.method().equals("PATCH")) ? METHODS_WITH_PATCH : "";
    }

    /** A rule sees to it that the routes of a path agree. */
    private static Optional<CorsModel> settings(List<RouteModel> routes) {
        return routes.stream()
                .filter(RouteModel::cors)
                .flatMap(route -> route.settings().stream())
                .findFirst();
    }

    private static TsDeclaration registration(RouteModel route, String method, TsExpression handler) {
        TsExpression options = TsTrees.object(
                TsTrees.property(route.prefix() ? "pathPrefix" : "path", TsTrees.text(route.path())),
                TsTrees.property("method", TsTrees.text(method)),
                TsTrees.property("handler", handler));
        return new TsDeclaration.TopLevel(new TsStatement.ExpressionStatement(TsTrees.call(ROUTER, "route", options)));
    }

    private static TsExpression preflight(String methods, Optional<CorsModel> settings) {
        List<Property> options = new ArrayList<>();
        if (!methods.isEmpty()) {
            options.add(TsTrees.property("methods", TsTrees.text(methods)));
        }
        settings.ifPresent(cors -> options.add(TsTrees.property("cors", CorsOptions.options(cors))));
        return options.isEmpty()
                ? TsTrees.callImported(HELPERS, "preflight")
                : TsTrees.callImported(HELPERS, "preflight", new TsExpression.ObjectLiteral(List.copyOf(options)));
    }

    private TsExpression handler(RouteModel route, String methods) {
        List<Property> options = options(route, methods);
        if (!route.function()) {
            TsExpression handler = layout.reference(MODULE, layout.method(route.target()));
            return TsTrees.callImported(HELPERS, "handlerRoute", new TsExpression.ObjectLiteral(options), handler);
        }
        FunctionModel function =
                Objects.requireNonNull(functions.get(route.target()), () -> "No model of " + route.target());
        if (!route.envelope()) {
            options.add(TsTrees.property("envelope", new TsExpression.BooleanLiteral(false)));
        }
        options.add(TsTrees.property("args", validators.fields(function.parameters())));
        checks(function).ifPresent(check -> options.add(TsTrees.property("check", check)));
        return TsTrees.callImported(HELPERS, "jsonRoute", new TsExpression.ObjectLiteral(options), call(function));
    }

    /** The function checks its arguments too, but by then it is too late for a 400. */
    private Optional<TsExpression> checks(FunctionModel function) {
        List<Field> checked = function.parameters().stream()
                .filter(field -> checks.areNeeded(field.type()))
                .toList();
        if (checked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TsExpression.Arrow(
                false,
                List.of(TsTrees.arguments(checked, Identifiers::local)),
                Optional.empty(),
                new ArrowBody.OfBlock(checks.arguments(checked, Identifiers::local))));
    }

    private static List<Property> options(RouteModel route, String methods) {
        List<Property> options = new ArrayList<>();
        if (route.bearer()) {
            options.add(TsTrees.property("auth", TsTrees.text("bearer")));
        }
        if (!route.cors()) {
            options.add(TsTrees.property("cors", new TsExpression.BooleanLiteral(false)));
        } else if (!methods.isEmpty()) {
            options.add(TsTrees.property("methods", TsTrees.text(methods)));
        }
        if (route.cors()) {
            route.settings().ifPresent(cors -> options.add(TsTrees.property("cors", CorsOptions.options(cors))));
        }
        if (route.exposeErrors()) {
            options.add(TsTrees.property("exposeErrors", new TsExpression.BooleanLiteral(true)));
        }
        return options;
    }

    /** {@code (ctx, args) => ctx.runMutation(internal.users.create, args)}. */
    private static TsExpression call(FunctionModel function) {
        TsExpression ctx = new TsExpression.Identifier("ctx");
        TsExpression args = new TsExpression.Identifier("args");
        TsExpression call =
                TsTrees.call(ctx, runMethod(function.kind()), FunctionReferences.of(MODULE, function), args);
        return new TsExpression.Arrow(
                false,
                List.of(TsParameter.named("ctx"), TsParameter.named("args")),
                Optional.empty(),
                new ArrowBody.OfExpression(call));
    }

    private static String runMethod(FunctionKind kind) {
        return switch (kind) {
            case QUERY -> "runQuery";
            case MUTATION -> "runMutation";
            case ACTION -> "runAction";
        };
    }
}
