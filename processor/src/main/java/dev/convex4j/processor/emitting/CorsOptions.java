package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.CorsModel;
import dev.convex4j.processor.model.EnvReference;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.ArrowBody;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@code @Cors} as an option of the helpers that routes are built with. */
final class CorsOptions {
    /** What the helpers say anyway. */
    private static final List<String> USUAL_HEADERS = List.of("Content-Type", "Authorization");

    private CorsOptions() {}

    /** <code>{ origins: () => [env.CLIENT_ORIGIN], maxAge: 86400 }</code>. */
    static TsExpression options(CorsModel cors) {
        List<Property> options = new ArrayList<>();
        if (!cors.origins().equals(List.of("*"))) {
            List<TsExpression> origins =
                    cors.origins().stream().map(CorsOptions::origin).toList();
            options.add(TsTrees.property(
                    "origins",
                    new TsExpression.Arrow(
                            false,
                            List.of(),
                            Optional.empty(),
                            new ArrowBody.OfExpression(new TsExpression.ArrayLiteral(origins)))));
        }
        if (!cors.headers().equals(USUAL_HEADERS)) {
            options.add(TsTrees.property("headers", TsTrees.text(String.join(", ", cors.headers()))));
        }
        if (!cors.exposedHeaders().isEmpty()) {
            options.add(TsTrees.property("exposedHeaders", TsTrees.text(String.join(", ", cors.exposedHeaders()))));
        }
        if (cors.credentials()) {
            options.add(TsTrees.property("credentials", new TsExpression.BooleanLiteral(true)));
        }
        if (cors.maxAge() >= 0) {
            options.add(TsTrees.property("maxAge", new TsExpression.NumberLiteral(cors.maxAge())));
        }
        return new TsExpression.ObjectLiteral(List.copyOf(options));
    }

    /** The variables that routes read when they are called. */
    static List<EnvVariable> env(Collection<RouteModel> routes) {
        return routes.stream()
                .filter(RouteModel::cors)
                .flatMap(route -> route.settings().stream())
                .flatMap(cors -> cors.origins().stream())
                .flatMap(origin -> EnvReference.name(origin).stream())
                .distinct()
                .map(name -> new EnvVariable(name, true))
                .toList();
    }

    private static TsExpression origin(String origin) {
        return EnvReference.name(origin)
                .<TsExpression>map(name -> new TsExpression.Member(
                        new TsExpression.Imported(TsImport.value("./_generated/server", "env")), name))
                .orElseGet(() -> TsTrees.text(origin));
    }
}
