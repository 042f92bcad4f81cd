package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rewrites all code of a program. */
abstract class ProgramRewriter extends BodyRewriter {
    final Program rewritten(Program program) {
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        program.methods()
                .forEach((key, body) -> methods.put(key, Simplification.with(body, statements(body.statements()))));
        Map<String, BodyExpression> constants = new LinkedHashMap<>();
        program.constants().forEach((name, value) -> constants.put(name, value(value)));
        Map<String, ClassShape> classes = new LinkedHashMap<>();
        program.classes().forEach((name, shape) -> classes.put(name, code(shape)));
        return new Program(
                program.backend(),
                methods,
                constants,
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    final ClassShape code(ClassShape shape) {
        return shape.withCode(
                shape.initializers().stream().map(this::initializer).toList(),
                shape.constants().stream().map(this::constant).toList());
    }

    /** An expression that stands in no statement. */
    protected BodyExpression value(BodyExpression value) {
        return expression(value);
    }

    private Initializer initializer(Initializer initializer) {
        return initializer instanceof Initializer.OfField field
                ? new Initializer.OfField(
                        field.field(), field.type(), field.isStatic(), value(field.value()), field.position())
                : new Initializer.OfBlock(
                        initializer.isStatic(),
                        statements(((Initializer.OfBlock) initializer).statements()),
                        ((Initializer.OfBlock) initializer).position());
    }

    private ClassShape.Constant constant(ClassShape.Constant constant) {
        return new ClassShape.Constant(
                constant.name(),
                constant.constructor(),
                constant.arguments().stream().map(this::value).toList(),
                constant.invocation(),
                constant.body(),
                constant.documentation(),
                constant.position());
    }
}
