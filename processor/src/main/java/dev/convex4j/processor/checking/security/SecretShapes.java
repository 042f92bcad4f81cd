package dev.convex4j.processor.checking.security;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises secrets by their look, and names and headers that hold secrets. */
final class SecretShapes {
    /**
     * What a text holds.
     *
     * @param what for the message: {@code a Stripe key}
     * @param variable the environment variable that a fix proposes
     */
    record Secret(String what, String variable) {}

    private record Shape(Pattern pattern, Secret secret) {}

    private static final List<Shape> SHAPES = List.of(
            shape("[sr]k_(?:live|test)_[0-9A-Za-z]{10,}", "a Stripe key", "STRIPE_SECRET_KEY"),
            shape("whsec_[A-Za-z0-9+/=]{16,}", "a webhook's signing secret", "WEBHOOK_SECRET"),
            shape("sk-ant-[A-Za-z0-9_-]{16,}", "an Anthropic key", "ANTHROPIC_API_KEY"),
            shape("sk-(?:proj-)?[A-Za-z0-9_-]{20,}", "an OpenAI key", "OPENAI_API_KEY"),
            shape("A(?:KIA|SIA)[0-9A-Z]{16}", "an AWS access key", "AWS_ACCESS_KEY_ID"),
            shape("gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,}", "a GitHub token", "GITHUB_TOKEN"),
            shape("glpat-[A-Za-z0-9_-]{16,}", "a GitLab token", "GITLAB_TOKEN"),
            shape("xox[abprs]-[A-Za-z0-9-]{10,}", "a Slack token", "SLACK_TOKEN"),
            shape("hooks\\.slack\\.com/services/T\\w+/B\\w+/\\w+", "a Slack webhook", "SLACK_WEBHOOK_URL"),
            shape("AIza[0-9A-Za-z_-]{30,}", "a Google API key", "GOOGLE_API_KEY"),
            shape("re_[A-Za-z0-9]{6,}_[A-Za-z0-9]{16,}", "a Resend key", "RESEND_API_KEY"),
            shape("SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}", "a SendGrid key", "SENDGRID_API_KEY"),
            shape("npm_[A-Za-z0-9]{36}", "an npm token", "NPM_TOKEN"),
            shape("hf_[A-Za-z0-9]{30,}", "a Hugging Face token", "HF_TOKEN"),
            shape("(?:prod|dev|preview):[a-z0-9-]+\\|[A-Za-z0-9+/=]{20,}", "a Convex deploy key", "CONVEX_DEPLOY_KEY"),
            shape(
                    "eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}",
                    "a signed token (JWT)",
                    "SERVICE_TOKEN"),
            shape("[a-z][a-z0-9+.-]*://[^/\\s:@]+:[^/\\s:@]{3,}@[^/\\s]+", "a password in a URL", "SERVICE_URL"),
            new Shape(
                    Pattern.compile("-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----"),
                    new Secret("a private key", "PRIVATE_KEY")));

    private static final Pattern NAME = Pattern.compile(
            "(?i).*(secret|api_?key|access_?key|private_?key|auth_?token|access_?token|password|passwd|credential).*"
                    + "|(?i)(.*_)?token|.*[a-z]Token|(?i)key");

    private static final Pattern HEADER =
            Pattern.compile("(?i)(proxy-)?authorization|(.*[-_])?(api)?key|.*token.*|.*secret.*");

    /** The word before the secret in an {@code Authorization} header. */
    private static final Pattern SCHEME = Pattern.compile("^(?i)(bearer|basic|token|apikey|bot|key|digest)\\b\\s*");

    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9+/=_.:$!@#%^&*~|-]{12,}");

    private SecretShapes() {}

    private static Shape shape(String pattern, String what, String variable) {
        return new Shape(Pattern.compile("(?<![A-Za-z0-9_])(?:" + pattern + ")"), new Secret(what, variable));
    }

    /** The secret that {@code text} contains, told by its look. */
    static Optional<Secret> in(String text) {
        return SHAPES.stream()
                .filter(shape -> shape.pattern().matcher(text).find())
                .map(Shape::secret)
                .findFirst();
    }

    /** Whether a constant or local of that name holds a secret. */
    static boolean isSecretName(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a request header of that name carries a secret. */
    static boolean isSecretHeader(String name) {
        return HEADER.matcher(name).matches();
    }

    /** The part of a header's value that is secret. */
    static String withoutScheme(String value) {
        return SCHEME.matcher(value.strip()).replaceFirst("").strip();
    }

    /** Whether {@code text} may be a secret: long, of one piece, with letters and digits, and no URL or constant's name. */
    static boolean looksSecret(String text) {
        return VALUE.matcher(text).matches()
                && text.chars().anyMatch(Character::isDigit)
                && text.chars().anyMatch(Character::isLetter)
                && !text.contains("://")
                && !text.matches("[A-Z][A-Z0-9_]*");
    }

    /** The environment variable for a constant or local: {@code EMAIL_API_KEY} for {@code emailApiKey}. */
    static String variableFor(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
