package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ErroneousRule;
import dev.convex4j.processor.checking.rule.JavaText;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.RuleInfo;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.ErroneousUse;
import java.util.List;
import java.util.Optional;

/** CVX105: why javac refuses a helper's context. */
public final class WrongContext implements ErroneousRule {
    static final String ID = "CVX105";

    private static final RuleInfo INFO = new RuleInfo(
            ID,
            Finding.Severity.ERROR,
            "A helper is called with the wrong context or with none",
            false,
            "The context says what code may do: a `QueryCtx` reads, a `MutationCtx` reads and writes, an `ActionCtx` talks to"
                    + " other services. A query can't lend what it does not have itself.",
            """
            Explains javac's own error, which stands beside it, where the context is what does not fit: a method that takes a
            context is called with one of another kind, or without. A `MutationCtx` is also a `QueryCtx`, and every context is a `Ctx`:
            a helper should take the least that it needs.

            Where the called method is a registered function, CVX101 to CVX104 say what is wrong instead.
            """);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> explain(ProgramFacts program) {
        return program.program().erroneous().stream()
                .filter(use -> !use.reference())
                .flatMap(use -> finding(program, use).stream())
                .toList();
    }

    private static Optional<Finding> finding(ProgramFacts program, ErroneousUse use) {
        String owner = use.owner().orElse(use.enclosing().owner());
        boolean function = !program.functions(owner, use.name()).isEmpty();
        if (RuntimeTypes.isRuntime(owner)
                || (function && !Sinks.kindsOf(program, use).isEmpty())) {
            return Optional.empty();
        }
        return program.declarations().methods(owner, use.name()).stream()
                .flatMap(method -> mismatch(program, use, method).stream())
                .findFirst();
    }

    private static Optional<Finding> mismatch(ProgramFacts program, ErroneousUse use, MethodKey method) {
        List<String> expected = method.parameterTypes();
        List<String> given = use.argumentTypes();
        for (int i = 0; i < expected.size(); i++) {
            if (RuntimeTypes.isContext(expected.get(i))) {
                if (given.size() == expected.size() - 1 && given.stream().noneMatch(RuntimeTypes::isContext)) {
                    return Optional.of(missing(program, use, method, expected.get(i)));
                }
                boolean wrong = given.size() == expected.size()
                        && RuntimeTypes.isContext(given.get(i))
                        && !RuntimeTypes.accepts(expected.get(i), given.get(i));
                return wrong
                        ? Optional.of(wrong(program, use, method, expected.get(i), given.get(i)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Finding missing(ProgramFacts program, ErroneousUse use, MethodKey method, String expected) {
        String context = JavaText.simpleName(expected);
        boolean has = use.enclosingParameterTypes().stream().anyMatch(type -> RuntimeTypes.accepts(expected, type));
        String caller = use.enclosing().display();
        return INFO.finding(
                use.position(),
                "`" + caller + "` calls `" + method.display() + "` without the `" + context + "` that it needs",
                has
                        ? "Pass your own context:\n    " + method.display() + "(" + program.contextName(use.enclosing())
                                + ", ..)"
                        : "Let `" + caller + "` take a `" + context + "` too and pass it on:\n    static .. "
                                + use.enclosing().name() + "(" + context + " ctx, ..) { .. " + method.display()
                                + "(ctx, ..) .. }");
    }

    private static Finding wrong(
            ProgramFacts program, ErroneousUse use, MethodKey method, String expected, String given) {
        String needs = JavaText.simpleName(expected);
        String has = JavaText.simpleName(given);
        return INFO.finding(
                use.position(),
                "`" + method.display() + "` needs " + article(needs) + " `" + needs + "`, and `"
                        + use.enclosing().display() + "` passes " + article(has) + " `" + has + "`",
                fix(program, use, method, needs, has));
    }

    private static String fix(ProgramFacts program, ErroneousUse use, MethodKey method, String needs, String has) {
        String less = "If `" + method.display()
                + "` needs no more than that, let it take the smaller context:\n    static .. " + method.name() + "("
                + has + " ctx, ..)";
        String caller = use.enclosing().display();
        if (needs.equals("MutationCtx") && has.equals("QueryCtx")) {
            return less + "\nIf it writes, `" + caller + "` is a mutation:\n    @Mutation static .. "
                    + use.enclosing().name() + "(MutationCtx ctx, ..)";
        } else if (needs.equals("ActionCtx") && has.equals("MutationCtx")) {
            return less + "\nIf it talks to other services, put it into an action and schedule that:\n    "
                    + program.contextName(use.enclosing())
                    + ".scheduler().runAfter(Duration.ZERO, Internal." + module(program, method) + "(..));";
        } else if (has.equals("ActionCtx") || has.equals("HttpCtx")) {
            String kind = needs.equals("MutationCtx") ? "Mutation" : "Query";
            return "Put the call into an internal " + kind.toLowerCase(java.util.Locale.ROOT) + " and run that:\n    "
                    + program.contextName(use.enclosing()) + ".run" + kind + "(Internal." + module(program, method)
                    + "(..))";
        }
        return less;
    }

    private static String module(ProgramFacts program, MethodKey method) {
        return program.program()
                        .backend()
                        .modules()
                        .getOrDefault(method.owner(), "helpers")
                        .replace('/', '.') + "." + method.name();
    }

    private static String article(String context) {
        return context.startsWith("A") ? "an" : "a";
    }
}
