package dev.convex4j.processor.checking.signature;

import dev.convex4j.processor.model.AuthProviderModel;
import dev.convex4j.processor.model.Backend;
import dev.convex4j.processor.model.EnvReference;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rule CVX506: an identity provider that Convex would refuse, or whose tokens nobody has. */
final class AuthProviders implements SignatureRule {
    private static final String RULE = "CVX506";
    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256");

    @Override
    public List<Finding> check(Backend backend) {
        List<Finding> findings = new ArrayList<>();
        for (AuthProviderModel provider : backend.authProviders()) {
            if (provider instanceof AuthProviderModel.Oidc oidc) {
                address("domain", oidc.domain(), oidc.position(), findings);
            } else if (provider instanceof AuthProviderModel.CustomJwt jwt) {
                address("issuer", jwt.issuer(), jwt.position(), findings);
                address("jwks", jwt.jwks(), jwt.position(), findings);
                if (!ALGORITHMS.contains(jwt.algorithm())) {
                    findings.add(Finding.error(
                            RULE,
                            jwt.position().value("algorithm"),
                            "\"" + jwt.algorithm() + "\" is no algorithm that Convex checks tokens with",
                            "Convex takes tokens that are signed with a private key, by RS256 or ES256",
                            "algorithm = \"ES256\""));
                }
            }
        }
        return findings;
    }

    private static void address(String attribute, String text, Position position, List<Finding> findings) {
        if (text.isBlank() || (text.contains("${") && EnvReference.name(text).isEmpty())) {
            findings.add(Finding.error(
                    RULE,
                    position.value(attribute),
                    "`" + attribute + " = \"" + text + "\"` is no address",
                    "It is the whole address, or the name of an environment variable that holds the whole address",
                    attribute + " = \"https://login.example.com\", or " + attribute + " = \"${LOGIN_ADDRESS}\""));
        }
    }
}
