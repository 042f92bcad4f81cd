package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds a statement that {@code break}, {@code yield} and {@code continue} can leave. A {@code switch} that becomes
 * a chain of {@code if}s is left by a label, where the end of its arm isn't the end of it anyway.
 */
final class Jumps {
    private final Deque<Target> targets = new ArrayDeque<>();

    /** Something that can be left. */
    static final class Target {
        private final boolean ofJava;
        private final boolean ofTypeScript;
        private final String label;
        private int uses;

        private Target(boolean ofJava, boolean ofTypeScript, String label) {
            this.ofJava = ofJava;
            this.ofTypeScript = ofTypeScript;
            this.label = label;
        }
    }

    /** Enters a loop, or a {@code switch} statement that stays one. */
    Target enterNative() {
        return enter(true, true);
    }

    /** Enters a {@code switch} statement that becomes a chain of {@code if}s. */
    Target enterChain() {
        return enter(true, false);
    }

    /** Enters a {@code switch} expression, which no {@code break} can leave; {@code chain} is whether it becomes {@code if}s. */
    Target enterValue(boolean chain) {
        return enter(false, !chain);
    }

    private Target enter(boolean ofJava, boolean ofTypeScript) {
        Target target = new Target(ofJava, ofTypeScript, freeLabel());
        targets.push(target);
        return target;
    }

    private String freeLabel() {
        String label = "chosen";
        for (int number = 2; isTaken(label); number++) {
            label = "chosen" + number;
        }
        return label;
    }

    private boolean isTaken(String label) {
        return targets.stream().anyMatch(target -> target.label.equals(label));
    }

    /** Enters a labelled statement. */
    void enterLabel(String label) {
        targets.push(new Target(false, false, Identifiers.local(label)));
    }

    void leave() {
        targets.pop();
    }

    /** A function of its own hides what is around it. */
    List<Target> enterFunction() {
        List<Target> hidden = new ArrayList<>(targets);
        targets.clear();
        return hidden;
    }

    void leaveFunction(List<Target> hidden) {
        targets.clear();
        targets.addAll(hidden);
    }

    /** Java's {@code break} without a label. */
    TsStatement breakInnermost(Position position) {
        return targets.stream()
                .filter(target -> target.ofJava)
                .findFirst()
                .map(this::breakOut)
                .orElseThrow(() -> Untranslatable.construct("this `break`", "use `return`", position));
    }

    /** Leaves a target, without a label where it is the innermost one that JavaScript would leave. */
    TsStatement breakOut(Target target) {
        boolean innermost = targets.stream()
                .filter(candidate -> candidate.ofTypeScript)
                .findFirst()
                .filter(candidate -> candidate == target)
                .isPresent();
        if (innermost) {
            return new TsStatement.Break(Optional.empty());
        }
        target.uses++;
        return new TsStatement.Break(Optional.of(target.label));
    }

    /** A statement, with its label where something leaves it by that. */
    static void addLabeled(Target target, TsStatement statement, List<TsStatement> to) {
        to.add(target.uses == 0 ? statement : new TsStatement.Labeled(target.label, statement));
    }

    /** An arm of a chain without the jumps to the chain's end at its own end. */
    List<TsStatement> withoutLast(List<TsStatement> arm, Target target) {
        if (arm.isEmpty()) {
            return arm;
        }
        List<TsStatement> shorter = new ArrayList<>(arm.subList(0, arm.size() - 1));
        TsStatement last = arm.get(arm.size() - 1);
        if (last instanceof TsStatement.Break jump && jump.label().equals(Optional.of(target.label))) {
            target.uses--;
            return List.copyOf(shorter);
        } else if (last instanceof TsStatement.If branch) {
            shorter.add(new TsStatement.If(
                    branch.condition(),
                    withoutLast(branch.whenTrue(), target),
                    withoutLast(branch.whenFalse(), target)));
        } else if (last instanceof TsStatement.Block block) {
            shorter.add(new TsStatement.Block(withoutLast(block.statements(), target)));
        } else {
            shorter.add(last);
        }
        return List.copyOf(shorter);
    }
}
