package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cases of a switch that calls something for each value: in order, those with one call together. */
final class DispatchCases {
    private final List<TsExpression> calls = new ArrayList<>();
    private final List<List<TsExpression>> labels = new ArrayList<>();

    void add(TsExpression label, TsExpression call) {
        int known = calls.indexOf(call);
        if (known < 0) {
            calls.add(call);
            labels.add(new ArrayList<>(List.of(label)));
        } else {
            labels.get(known).add(label);
        }
    }

    /** The call that all cases have. */
    Optional<TsExpression> only() {
        return calls.size() == 1 ? Optional.of(calls.get(0)) : Optional.empty();
    }

    /** @param none whether the calls give nothing */
    List<TsStatement.Case> cases(boolean none) {
        List<TsStatement.Case> cases = new ArrayList<>();
        for (int i = 0; i < calls.size(); i++) {
            List<TsStatement> statements = none
                    ? List.of(
                            new TsStatement.ExpressionStatement(calls.get(i)), new TsStatement.Break(Optional.empty()))
                    : List.of(new TsStatement.Return(Optional.of(calls.get(i))));
            cases.add(new TsStatement.Case(List.copyOf(labels.get(i)), statements));
        }
        return List.copyOf(cases);
    }
}
