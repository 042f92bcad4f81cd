package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All passes over all bodies of a backend, before anything is asked of them or translated. */
public final class Simplification {
    private Simplification() {}

    public static Program of(Program written, StubNames stubs) {
        Program program = SharedConstructors.rewrite(StaticBlocks.rewrite(AnonymousFunctions.rewrite(written)));
        References references = new References(program, stubs);
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        program.methods().forEach((key, body) -> {
            MethodBody paged = with(body, PageMaps.rewrite(body));
            MethodBody typed = with(paged, ChosenTypes.rewrite(paged));
            MethodBody reached = with(typed, ConstantConditions.rewrite(typed));
            MethodBody texts = with(reached, TextBuilders.rewrite(reached));
            MethodBody simpler = with(texts, WitherCalls.rewrite(texts, program, stubs));
            methods.put(key, with(simpler, KnownValues.rewrite(simpler, references)));
        });
        return new Program(
                program.backend(),
                methods,
                program.constants(),
                program.erroneous(),
                program.records(),
                program.classes(),
                program.ownClasses());
    }

    static MethodBody with(MethodBody body, List<BodyStatement> statements) {
        return statements == body.statements()
                ? body
                : new MethodBody(
                        body.key(),
                        body.isStatic(),
                        body.typeParameters(),
                        body.parameters(),
                        body.returnType(),
                        statements,
                        body.suppressions(),
                        body.documentation(),
                        body.position());
    }
}
