package dev.convex4j.processor.emitting;

import static dev.convex4j.processor.emitting.Sample.TEXT;
import static dev.convex4j.processor.emitting.Sample.field;
import static dev.convex4j.processor.emitting.Sample.key;
import static dev.convex4j.processor.emitting.Sample.route;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.model.ConvexType.Simple;
import dev.convex4j.processor.model.FunctionKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackendEmissionTest {
    @Test
    void onlyTheFilesThatTheBackendNeedsAreEmitted() {
        EmittedFolder folder = new Sample()
                .function(FunctionKind.QUERY, "posts:all", Simple.NULL)
                .emit();

        assertEquals(
                List.of(
                        "_generated/api.d.ts",
                        "_generated/api.js",
                        "_generated/dataModel.d.ts",
                        "_generated/server.d.ts",
                        "_generated/server.js",
                        "posts.ts"),
                List.copyOf(folder.files().keySet()));
    }

    @Test
    void aFullBackendHasSchemaRoutesAndConfiguration() {
        EmittedFolder folder = new Sample()
                .table("posts", "blog.Post", List.of(field("title", TEXT)))
                .function(FunctionKind.QUERY, "posts:all", Simple.NULL)
                .route(route("GET", "/posts", key("blog.Posts", "all"), true))
                .auth(new AuthProviderModel.Clerk(Sample.NOWHERE))
                .emit();

        assertTrue(folder.files()
                .keySet()
                .containsAll(List.of("schema.ts", "http.ts", "lib/http.ts", "auth.config.ts", "convex.config.ts")));
        assertFalse(folder.files().get("lib/http.ts").contains("handlerRoute"));
    }

    @Test
    void identityProvidersVariablesAreInTheTypedEnvironment() {
        EmittedFolder folder =
                new Sample().auth(new AuthProviderModel.Clerk(Sample.NOWHERE)).emit(new EnvVariable("MODE", false));

        assertTrue(folder.files().get("_generated/server.d.ts").contains("readonly CLERK_JWT_ISSUER_DOMAIN: string;"));
        assertTrue(folder.files().get("_generated/server.d.ts").contains("readonly MODE: string | undefined;"));
    }

    @Test
    void handWrittenModulesAreInTheApi() {
        Sample sample = new Sample().function(FunctionKind.QUERY, "posts:all", Simple.NULL);
        EmittedFolder folder = BackendEmission.emit(new EmissionInput(
                sample.backend(),
                sample.layout(),
                sample.translated(),
                List.of(),
                Map.of(),
                Map.of("native/ocr.ts", "export const a = 1;\n", "notes.md", "import")));

        assertTrue(folder.files().get("_generated/api.d.ts").contains("\"native/ocr\": typeof native_ocr;"));
        assertFalse(folder.files().containsKey("native/ocr.ts"));
    }
}
