package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.model.EnvReference;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsFile;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** {@code auth.config.ts}: the identity providers whose tokens are accepted. */
final class AuthConfigFile {
    private static final String CLERK_DOMAIN = "CLERK_JWT_ISSUER_DOMAIN";

    /** Clerk's template for Convex issues tokens for this audience. */
    private static final String CLERK_APPLICATION = "convex";

    private AuthConfigFile() {}

    static TsFile file(List<AuthProviderModel> providers) {
        // Sorted, since the order in which javac reads files must not show.
        List<TsExpression> entries = providers.stream()
                .sorted(Comparator.comparing(AuthConfigFile::domain).thenComparing(AuthConfigFile::application))
                .map(AuthConfigFile::provider)
                .toList();
        TsExpression config = TsTrees.object(TsTrees.property("providers", new TsExpression.ArrayLiteral(entries)));
        TsType type = new TsType.ImportedReference(TsImport.type("convex/server", "AuthConfig"), List.of());
        return new TsFile(
                List.of(),
                List.of(),
                List.of(new TsDeclaration.ExportDefault(new TsExpression.Satisfies(config, type))));
    }

    /** The variables that the file reads; Convex refuses a push while one of them is missing. */
    static List<EnvVariable> env(Collection<AuthProviderModel> providers) {
        List<EnvVariable> variables = new ArrayList<>();
        for (AuthProviderModel provider : providers) {
            EnvReference.name(domain(provider)).ifPresent(name -> variables.add(new EnvVariable(name, true)));
            if (provider instanceof AuthProviderModel.CustomJwt jwt) {
                EnvReference.name(jwt.jwks()).ifPresent(name -> variables.add(new EnvVariable(name, true)));
            }
        }
        return variables;
    }

    private static TsExpression provider(AuthProviderModel provider) {
        if (provider instanceof AuthProviderModel.CustomJwt jwt) {
            List<TsExpression.Property> parts = new ArrayList<>(List.of(
                    TsTrees.property("type", TsTrees.text("customJwt")),
                    TsTrees.property("issuer", domainExpression(jwt.issuer())),
                    TsTrees.property("jwks", domainExpression(jwt.jwks())),
                    TsTrees.property("algorithm", TsTrees.text(jwt.algorithm()))));
            if (!jwt.applicationId().isEmpty()) {
                parts.add(TsTrees.property("applicationID", TsTrees.text(jwt.applicationId())));
            }
            return new TsExpression.ObjectLiteral(List.copyOf(parts));
        }
        return TsTrees.object(
                TsTrees.property("domain", domainExpression(domain(provider))),
                TsTrees.property("applicationID", TsTrees.text(application(provider))));
    }

    private static String application(AuthProviderModel provider) {
        if (provider instanceof AuthProviderModel.CustomJwt jwt) {
            return jwt.applicationId();
        }
        return provider instanceof AuthProviderModel.Oidc oidc ? oidc.applicationId() : CLERK_APPLICATION;
    }

    private static String domain(AuthProviderModel provider) {
        if (provider instanceof AuthProviderModel.CustomJwt jwt) {
            return jwt.issuer();
        }
        return provider instanceof AuthProviderModel.Oidc oidc ? oidc.domain() : "${" + CLERK_DOMAIN + "}";
    }

    private static TsExpression domainExpression(String domain) {
        return EnvReference.name(domain)
                .<TsExpression>map(name -> new TsExpression.Member(
                        new TsExpression.Imported(TsImport.value("./_generated/server", "env")), name))
                .orElseGet(() -> TsTrees.text(domain));
    }
}
