package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All passes over all bodies of a backend, before anything is asked of them or translated. */
public final class Simplification {
    private Simplification() {}

    public static Program of(Program written, StubNames stubs) {
        FreshIds ids = FreshIds.ofSimplification();
        Program assigned = ReplacedValues.rewrite(AssignedPatterns.rewrite(written, ids), ids);
        Program anonymous = NamedAnonymous.rewrite(SeveralFunctions.rewrite(
                InheritedFunctions.rewrite(AnonymousFunctions.rewrite(HoistedClasses.rewrite(assigned)))));
        Program filled = StaticBlocks.rewrite(FillingHelpers.rewrite(LocalObjects.rewrite(anonymous), ids), ids);
        Program program = JdkEnums.declared(SharedConstructors.rewrite(EnumData.rewrite(filled, ids)));
        References references = new References(program, stubs);
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        UnaryOperator<MethodBody> simple = body -> simple(body, program, stubs, references, ids);
        program.methods().forEach((key, body) -> methods.put(key, simple.apply(body)));
        Map<String, ClassShape> classes = new LinkedHashMap<>();
        program.classes().forEach((name, shape) -> classes.put(name, simple(shape, simple)));
        return new Program(
                program.backend(),
                methods,
                program.constants(),
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    private static MethodBody simple(
            MethodBody body, Program program, StubNames stubs, References references, FreshIds ids) {
        MethodBody paged = with(body, PageMaps.rewrite(body, ids));
        MethodBody called = with(paged, EntryFunctions.rewrite(paged, ids));
        MethodBody built = with(called, BuiltInPlace.rewrite(called, program, stubs, ids));
        MethodBody typed = with(built, ChosenTypes.rewrite(built));
        MethodBody reached = with(typed, ConstantConditions.rewrite(typed));
        MethodBody texts = with(reached, TextBuilders.rewrite(reached));
        MethodBody matched = with(texts, PatternFunctions.rewrite(texts, program, stubs));
        MethodBody open = with(matched, OpenSwitches.rewrite(matched, references));
        MethodBody simpler = with(open, WitherCalls.rewrite(open, program, stubs));
        return with(simpler, KnownValues.rewrite(simpler, references));
    }

    /** The values of the fields of its instances are a part of {@link MethodBody#INSTANCE_INITIALIZER}, too. */
    private static ClassShape simple(ClassShape shape, UnaryOperator<MethodBody> simple) {
        List<Initializer> initializers = shape.initializers().stream()
                .map(code -> code instanceof Initializer.OfField field && !field.isStatic()
                        ? new Initializer.OfField(
                                field.field(), field.type(), false, simple(field, shape, simple), field.position())
                        : code)
                .toList();
        return initializers.equals(shape.initializers())
                ? shape
                : shape.withMembers(shape.fields(), initializers, shape.methods());
    }

    private static BodyExpression simple(
            Initializer.OfField field, ClassShape shape, UnaryOperator<MethodBody> simple) {
        BodyStatement value = new BodyStatement.Return(Optional.of(field.value()), field.position());
        MethodBody body = new MethodBody(
                new MethodKey(shape.name(), MethodBody.INSTANCE_INITIALIZER, List.of()),
                false,
                List.of(),
                List.of(),
                field.type(),
                List.of(value),
                List.of(),
                "",
                field.position());
        return simple.apply(body).statements().get(0) instanceof BodyStatement.Return result
                ? result.value().orElse(field.value())
                : field.value();
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
