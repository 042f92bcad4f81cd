package dev.convex4j.processor.checking.security;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.text.TextSearch;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CVX501: secrets belong into the deployment's environment. */
public final class SecretInCode implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX501",
            Finding.Severity.ERROR,
            "A secret stands in the code",
            true,
            "What stands in the code is read by everyone who sees the repository or the deployment's source, and can't be"
                    + " changed without a push. Each deployment keeps its own secrets in its environment.",
            """
            Reported where a text has the look of a well-known key (Stripe, OpenAI, AWS, GitHub, Slack, Google, Resend, SendGrid, a
            JWT, a private key, a password in a URL, and others), also when it is put together from parts; where a text that is wholly
            known reaches an `Authorization`, `..-Key`, `..token..` or `..secret..` header of a `Fetch`, also through constants and helpers;
            and where a constant or local named like a secret (`apiKey`, `SECRET`, `password`) holds a long text with letters and digits.

            Silent: a header whose secret part comes from `Env` or from elsewhere, a scheme alone (`"Bearer "`), the *name* of an
            environment variable or header, and texts with spaces.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        Map<Position, Finding> findings = new LinkedHashMap<>();
        for (TextSearch.Hit hit :
                TextSearch.find(program.texts(), text -> SecretShapes.in(text).isPresent())) {
            SecretShapes.in(hit.text()).ifPresent(secret -> {
                String name = hit.expression() instanceof BodyExpression.StaticField field ? field.name() : "";
                add(
                        findings,
                        hit.expression(),
                        "`" + hit.place() + "` has " + secret.what() + " in its code",
                        SecretShapes.isSecretName(name) ? SecretShapes.variableFor(name) : secret.variable());
            });
        }
        new SecretHeaders(program.texts(), program.program())
                .find()
                .forEach(header -> add(
                        findings,
                        header.secret(),
                        "`" + header.method().display() + "` sends a fixed secret in the header `" + header.header()
                                + "`",
                        header.variable()));
        new NamedSecrets(program.texts(), program.program())
                .find()
                .forEach(named -> add(
                        findings,
                        named.value(),
                        "`" + named.name() + "` is a secret by its name, and its value stands in the code",
                        SecretShapes.variableFor(named.name())));
        return List.copyOf(findings.values());
    }

    private static void add(Map<Position, Finding> findings, BodyExpression expression, String what, String variable) {
        findings.putIfAbsent(
                expression.position(),
                INFO.finding(
                        expression.position(),
                        what,
                        "Read it from the environment:\n    Env.required(\"" + variable
                                + "\")\nand set it once for each deployment:\n    npx convex env set " + variable
                                + " <value>\nThe old value is known to everyone with the code: replace it."));
    }
}
