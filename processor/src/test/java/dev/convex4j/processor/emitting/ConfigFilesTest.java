package dev.convex4j.processor.emitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.typescript.TsPrinter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfigFilesTest {
    private static final AuthProviderModel CLERK = new AuthProviderModel.Clerk(Sample.NOWHERE);

    @Test
    void clerksDomainComesFromTheTypedEnvironment() {
        Examples.assertText("auth/clerk.ts", TsPrinter.print(AuthConfigFile.file(List.of(CLERK))));
        assertEquals(List.of(new EnvVariable("CLERK_JWT_ISSUER_DOMAIN", true)), AuthConfigFile.env(List.of(CLERK)));
    }

    @Test
    void aProvidersDomainIsALiteralOrAVariable() {
        List<AuthProviderModel> providers = List.of(
                new AuthProviderModel.Oidc("https://id.example.com", "blog", Sample.NOWHERE),
                new AuthProviderModel.Oidc("${ISSUER}", "blog", Sample.NOWHERE));

        Examples.assertText("auth/oidc.ts", TsPrinter.print(AuthConfigFile.file(providers)));
        assertEquals(List.of(new EnvVariable("ISSUER", true)), AuthConfigFile.env(providers));
    }

    @Test
    void variablesAreDeclaredOnceByNameAndRequiredWhereAnyUseIs() {
        List<EnvVariable> used = List.of(
                new EnvVariable("MODE", false),
                new EnvVariable("EMAIL_API_KEY", false),
                new EnvVariable("EMAIL_API_KEY", true),
                new EnvVariable("CONVEX_SITE_URL", true));

        Examples.assertText("config/env.ts", TsPrinter.print(ConvexConfigFile.file(EnvVariable.declared(used))));
    }
}
