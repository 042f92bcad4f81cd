package dev.convex4j.processor.checking.separation;

import dev.convex4j.processor.checking.rule.JavaText;
import dev.convex4j.processor.checking.rule.ProgramFacts;
import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.checking.rule.Signatures;
import dev.convex4j.processor.model.FunctionKind;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import java.util.List;
import java.util.Optional;

/** The phrases that the separation rules share. */
final class Wording {
    private Wording() {}

    /** {@code The mutation `Posts.publish` calls the action `Emails.sendWelcome`}, with the way where helpers lie between. */
    static String reaches(ProgramFacts program, Sink sink) {
        return sink.subject(program) + " " + verb(sink) + sink.way();
    }

    private static String verb(Sink sink) {
        Optional<String> function = sink.function()
                .map(target ->
                        "the " + target.kind().word() + " `" + target.key().display() + "`");
        if (sink.member().isPresent()) {
            MethodKey member = sink.member().get();
            return member.name().startsWith("run")
                    ? "runs " + function.orElse("another function") + " with `" + member.name() + "`"
                    : effect(member);
        }
        String target = function.orElse("a registered function");
        if (sink.chain().size() > 1) {
            return "reaches " + target;
        }
        return (sink.reference() ? "refers to " : "calls ") + target + (sink.reference() ? " as a method" : "");
    }

    private static String effect(MethodKey member) {
        return switch (member.name()) {
            case "scheduler" -> "uses the scheduler";
            case "db" -> "opens the database with `db()`";
            case "insert", "patch", "replace" -> "writes to the database with `" + member.name() + "`";
            case "generateUploadUrl" -> "opens an upload with `generateUploadUrl`";
            case "delete" ->
                member.owner().equals(RuntimeTypes.DATABASE_READER)
                        ? "writes to the database with `delete`"
                        : "deletes a stored file";
            default -> "uses `" + member.display() + "`";
        };
    }

    /** The generated call that a fix hands to {@code run*} or the scheduler. */
    static String generatedCall(ProgramFacts program, Sink sink) {
        FunctionModel function = sink.function().orElse(null);
        BodyExpression expression = sink.expression().orElse(null);
        if (expression instanceof BodyExpression.Call call) {
            if (sink.member().isPresent() && call.arguments().size() == 1) {
                return JavaText.of(call.arguments().get(0));
            } else if (function != null && sink.member().isEmpty()) {
                return program.generated().callOf(function, call.arguments());
            }
        }
        return function == null
                ? "Internal.emails.send(..)"
                : program.generated().callOf(function);
    }

    /** {@code run} with the word of {@code kind}: {@code runQuery}. */
    static String run(FunctionKind kind) {
        return "run" + Signatures.capitalised(kind.word());
    }

    /** The helpers between the entry and the offence, the method with the offence included. */
    static List<MethodKey> helpers(Sink sink) {
        return sink.chain().subList(1, sink.chain().size());
    }
}
