package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.translating.body.BodyStatement;
import java.util.List;

/** Whether statements never reach their end. */
public final class Exits {
    private Exits() {}

    public static boolean always(List<BodyStatement> statements) {
        return !statements.isEmpty() && always(statements.get(statements.size() - 1));
    }

    private static boolean always(BodyStatement last) {
        if (last instanceof BodyStatement.Return
                || last instanceof BodyStatement.Throw
                || last instanceof BodyStatement.Break
                || last instanceof BodyStatement.Continue) {
            return true;
        } else if (last instanceof BodyStatement.If branch) {
            return always(branch.whenTrue()) && always(branch.whenFalse());
        }
        return last instanceof BodyStatement.Block block && always(block.statements());
    }
}
