package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.CorsModel;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.RouteModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the routes of one method. */
final class RouteReader {
    private final Round round;

    RouteReader(Round round) {
        this.round = round;
    }

    /**
     * The routes that lead to the method.
     *
     * @param function whether the method is a registered function, else a handler of requests
     */
    List<RouteModel> read(Candidate candidate, boolean function) {
        Position position = round.position(candidate.annotated());
        return Annotation.all(round.elements(), candidate.annotated(), "HttpRoute").stream()
                .map(route -> route(candidate, route, function, position.annotation("HttpRoute", route.ordinal())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RouteModel> route(Candidate candidate, Annotation route, boolean function, Position position) {
        boolean prefix = !route.text("pathPrefix").isEmpty();
        if (prefix == !route.text("path").isEmpty()) {
            round.report(Finding.error(
                    "CVX202",
                    position,
                    "The route to `" + candidate.display() + "` has "
                            + (prefix ? "both `path` and `pathPrefix`" : "no path"),
                    "Convex's router matches one exact path, or everything below one prefix",
                    "@HttpRoute(method = HttpMethod.GET, path = \"/users\")"));
            return Optional.empty();
        }
        return Optional.of(new RouteModel(
                route.constant("method"),
                prefix ? route.text("pathPrefix") : route.text("path"),
                prefix,
                MethodKeys.of(candidate.method()),
                function,
                route.constant("auth").equals("BEARER"),
                !route.constant("cors").equals("OFF"),
                cors(candidate.method()),
                route.flag("envelope"),
                route.flag("exposeErrors"),
                SuppressionReader.of(round.elements(), candidate.method()),
                position));
    }

    /** The nearest {@code @Cors}: of the method, of the classes around it, of the package. */
    private Optional<CorsModel> cors(Element element) {
        for (Element each = element; each != null; each = each.getEnclosingElement()) {
            Optional<Annotation> cors = round.annotation(each, "Cors");
            if (cors.isPresent()) {
                return cors.map(settings -> new CorsModel(
                        settings.texts("origins"),
                        settings.constants("methods"),
                        settings.texts("headers"),
                        settings.texts("exposedHeaders"),
                        settings.flag("credentials"),
                        settings.number("maxAge")));
            }
        }
        return Optional.empty();
    }

    /** Reports a handler that isn't {@code (HttpCtx, HttpRequest) -> HttpResponse}. */
    void checkHandler(Candidate candidate) {
        ExecutableElement method = candidate.method();
        Interceptors interceptors = new Interceptors(round);
        List<? extends VariableElement> parameters = method.getParameters().stream()
                .filter(parameter -> interceptors.on(parameter).isEmpty())
                .toList();
        boolean context =
                !parameters.isEmpty() && Contexts.of(parameters.get(0).asType()).equals(Optional.of(Contexts.HTTP));
        boolean fits = context
                && parameters.size() == 2
                && isRuntime(parameters.get(1).asType(), "HttpRequest")
                && isRuntime(method.getReturnType(), "HttpResponse");
        if (!fits) {
            round.report(Finding.error(
                    "CVX105",
                    round.position(method),
                    "`" + candidate.display() + "` answers a route, but has not a handler's signature",
                    "A route leads to a registered function, or to a method that takes the request and gives the"
                            + " response",
                    "Add `@Query`, `@Mutation` or `@Action`, or write:\nstatic HttpResponse " + method.getSimpleName()
                            + "(HttpCtx ctx, HttpRequest request)"));
        }
    }

    static boolean isRuntime(TypeMirror type, String simpleName) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement())
                        .getQualifiedName()
                        .contentEquals("dev.convex4j.runtime." + simpleName);
    }
}
