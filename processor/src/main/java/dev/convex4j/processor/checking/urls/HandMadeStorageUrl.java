package dev.convex4j.processor.checking.urls;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.ProgramRule;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.checking.text.TextSearch;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.List;
import java.util.Optional;

/** CVX220: a stored file's URL comes from Convex. */
public final class HandMadeStorageUrl implements ProgramRule {
    private static final RuleInfo INFO = new RuleInfo(
            "CVX220",
            Finding.Severity.ERROR,
            "The URL of a stored file is built by hand",
            true,
            "The address of a stored file is Convex's own business: it is signed and it changes. A hand-made one does not work;"
                    + " `getUrl` gives the right one, or nothing when the file is gone.",
            """
            Reported at the smallest expression that makes the URL, however it is made: a literal, concatenation, `String.format`,
            `formatted`, `concat`, `String.join`, a `StringBuilder`, a constant of any class, an environment value such as
            `CONVEX_CLOUD_URL`, and helper methods that return or join parts of it. A storage URL is `storage/` or `api/storage/` on
            `.convex.cloud` or `.convex.site`, or `/api/storage/` with something behind it on a host that is not known.

            Silent: other hosts, and a path that an HTTP route of the backend itself answers.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(ProgramFacts program) {
        return TextSearch.find(program.texts(), text -> ConvexUrls.isStorage(program, text)).stream()
                .map(hit -> INFO.finding(
                        hit.expression().position(),
                        "`" + hit.place() + "` builds the URL of a stored file by hand",
                        "Ask Convex for it, in any function:\n    Optional<String> url = ctx.storage().getUrl("
                                + hit.method()
                                        .flatMap(HandMadeStorageUrl::storedFile)
                                        .orElse("fileId")
                                + ");"))
                .toList();
    }

    /** The name of a local of the method that holds the id of a stored file. */
    private static Optional<String> storedFile(MethodBody body) {
        StoredFileName name = new StoredFileName();
        body.parameters().forEach(parameter -> name.look(parameter.name(), parameter.type()));
        BodyWalker.walk(body, name);
        return name.found;
    }

    private static final class StoredFileName implements BodyVisitor {
        private static final JavaType TYPE = new JavaType.Declared(
                RuntimeTypes.ID, List.of(new JavaType.Declared("dev.convex4j.runtime.StoredFile")));

        private Optional<String> found = Optional.empty();

        void look(String name, JavaType type) {
            if (found.isEmpty() && type.equals(TYPE)) {
                found = Optional.of(name);
            }
        }

        @Override
        public void leave(BodyExpression expression) {
            if (expression instanceof BodyExpression.Local local) {
                look(local.name(), local.type());
            }
        }
    }
}
