package dev.convex4j.processor.emitting.stubs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.convex4j.processor.model.RouteModel;
import dev.convex4j.processor.model.StubNames;
import java.net.URI;
import javax.lang.model.element.Modifier;

/** Writes {@code Routes}: a method a route, which gives its URL. */
final class RoutesStub {
    private final StubNames names;

    RoutesStub(StubNames names) {
        this.names = names;
    }

    JavaFile file() {
        TypeSpec.Builder routes = StubFile.holder(StubNames.ROUTES)
                .addJavadoc("The URLs of the HTTP routes, below a deployment's {@code .convex.site} address.\n");
        names.routes().forEach((name, route) -> routes.addMethod(route(name, route)));
        return StubFile.of(names.stubPackage(), names.routes().isEmpty() ? routes : routes.addMethod(url()));
    }

    private static MethodSpec route(String name, RouteModel route) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(StubDocs.javadoc(
                        "",
                        "The URL of `" + route.method() + " " + route.path() + (route.prefix() ? "..`" : "`") + "."))
                .addJavadoc("\n@param siteUrl the deployment's address, such as"
                        + " {@code https://happy-otter-123.convex.site}\n")
                .addParameter(String.class, "siteUrl")
                .returns(String.class);
        if (!route.prefix()) {
            return method.addJavadoc(thrown())
                    .addStatement("return url(siteUrl, $S)", route.path())
                    .build();
        }
        return method.addJavadoc("@param rest what follows the prefix, escaped as a URL needs it\n")
                .addJavadoc(thrown())
                .addParameter(String.class, "rest")
                .addStatement("return url(siteUrl, $S + rest)", route.path())
                .build();
    }

    private static CodeBlock thrown() {
        return CodeBlock.of(
                "@throws $T if it is no URL, or one of {@code .convex.cloud}, which serves no HTTP routes\n",
                IllegalArgumentException.class);
    }

    private static MethodSpec url() {
        return MethodSpec.methodBuilder("url")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(String.class, "siteUrl")
                .addParameter(String.class, "path")
                .returns(String.class)
                .addStatement("$T host = $T.create(siteUrl).getHost()", String.class, URI.class)
                .beginControlFlow("if (host == null || host.endsWith($S))", ".convex.cloud")
                .addStatement(
                        "throw new $T($S + siteUrl)",
                        IllegalArgumentException.class,
                        "HTTP routes are served below https://<deployment>.convex.site, not below ")
                .endControlFlow()
                .addStatement(
                        "return (siteUrl.endsWith($S) ? siteUrl.substring(0, siteUrl.length() - 1) : siteUrl) + path",
                        "/")
                .build();
    }
}
