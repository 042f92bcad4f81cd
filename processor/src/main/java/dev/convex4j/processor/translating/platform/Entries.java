package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.layout.EntryChecks;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.Optional;

/** What enters a body from outside is checked, where Java's types say more than Convex's. */
final class Entries {
    private Entries() {}

    /** A document, or nothing, that was just read. */
    static TsExpression document(String table, TsExpression code, Expressions translator) {
        return checks(translator).expression(new ConvexType.DocumentOf(table), code, table);
    }

    /** The documents that a query gave. */
    static TsExpression documents(String table, TsExpression code, Expressions translator) {
        return checks(translator).documents(table, code);
    }

    /** {@code checkPost(post, "posts")}, where it says more than Convex does. */
    static Optional<TsExpression> check(String table, TsExpression document, Expressions translator) {
        ConvexType type = new ConvexType.DocumentOf(table);
        EntryChecks checks = checks(translator);
        return checks.areNeeded(type)
                ? Optional.of(checks.statement(type, document, Code.text(table)))
                : Optional.empty();
    }

    /** A value of another function or of a request; {@code path} is what errors call it. */
    static TsExpression value(ConvexType type, TsExpression code, String path, Expressions translator) {
        return checks(translator).expression(type, code, path);
    }

    /** A record or a sealed interface by its name. */
    static ConvexType named(String className, Expressions translator) {
        return translator.context().program().backend().unions().containsKey(className)
                ? new ConvexType.UnionOf(className)
                : new ConvexType.RecordOf(className);
    }

    static EntryChecks checks(Expressions translator) {
        return new EntryChecks(
                translator.context().program().backend(), translator.context().layout(), translator.module());
    }
}
