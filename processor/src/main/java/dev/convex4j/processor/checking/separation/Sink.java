package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One place where code does what the function around it may not.
 *
 * @param rule the one rule that reports it
 * @param chain the way from a function that Convex runs to the method with the offence, both included; only that method
 *     where no function leads to it
 * @param entered whether {@code chain} begins with a function that Convex runs
 * @param function the registered function that is called or run, if one is
 * @param member the runtime's member that must not be used here, if one is
 * @param expression the offending call or reference; absent where javac refuses the class
 */
record Sink(
        String rule,
        List<MethodKey> chain,
        boolean entered,
        Optional<FunctionModel> function,
        Optional<MethodKey> member,
        Optional<BodyExpression> expression,
        boolean reference,
        Position position) {
    /** The method that the offence stands in. */
    MethodKey caller() {
        return chain.get(chain.size() - 1);
    }

    /** The method that Convex runs. */
    MethodKey entry() {
        return chain.get(0);
    }

    /** What the message is about: {@code The mutation `Posts.publish`}. */
    String subject(ProgramFacts program) {
        return entered
                ? "The " + program.word(entry()) + " `" + entry().display() + "`"
                : "`" + caller().display() + "`";
    }

    /** The way to the offence, where helpers lie between: {@code : Posts.publish -> Mailer.send -> Emails.sendWelcome}. */
    String way() {
        return chain.size() == 1
                ? ""
                : chain.stream().map(MethodKey::display).collect(Collectors.joining(" -> ", ": ", " -> ")) + last();
    }

    private String last() {
        return function.map(FunctionModel::key)
                .or(() -> member)
                .map(MethodKey::display)
                .orElse("?");
    }
}
