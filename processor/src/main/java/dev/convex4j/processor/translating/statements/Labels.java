package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labelled statements. */
final class Labels {
    private Labels() {}

    static String name(String javaLabel) {
        return Identifiers.local(javaLabel);
    }

    /** The label goes to the statement itself, behind what had to be put before it. */
    static void labeled(BodyStatement.Labeled labeled, StatementTranslator statements, List<TsStatement> to) {
        statements.jumps().enterLabel(labeled.label());
        List<TsStatement> translated = new ArrayList<>();
        try {
            statements.translate(labeled.statement(), translated);
        } finally {
            statements.jumps().leave();
        }
        if (!isUsed(labeled) || translated.isEmpty()) {
            to.addAll(translated);
            return;
        }
        int last = translated.size() - 1;
        to.addAll(translated.subList(0, last));
        to.add(new TsStatement.Labeled(name(labeled.label()), translated.get(last)));
    }

    private static boolean isUsed(BodyStatement.Labeled labeled) {
        Optional<String> label = Optional.of(labeled.label());
        boolean[] found = {false};
        BodyWalker.walk(List.of(labeled.statement()), new BodyVisitor() {
            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                found[0] |= statement instanceof BodyStatement.Break jump
                        && jump.label().equals(label);
                found[0] |= statement instanceof BodyStatement.Continue jump
                        && jump.label().equals(label);
            }
        });
        return found[0];
    }
}
