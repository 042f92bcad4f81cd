package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.ClassShape.Start;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Hierarchy;
import dev.convex4j.processor.translating.graph.StoredFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects in two stages, as the JVM makes them: first one of zeros, then a method does what the constructor says. A class may
 * have several of those, they call each other, and the classes below are there from the beginning.
 */
public final class Staging {
    private Staging() {}

    /** @param reached the methods and constructors that may run */
    public static Program of(Program program, Set<MethodKey> reached) {
        Hierarchy hierarchy = new Hierarchy(program);
        StagedClasses classes = StagedClasses.of(program, hierarchy, reached);
        Set<String> early = classes.early();
        if (classes.names().isEmpty() && early.isEmpty()) {
            return program;
        }
        Map<String, ClassShape> shapes = new LinkedHashMap<>();
        program.classes().forEach((name, shape) -> shapes.put(name, started(shape, early, classes.names(), program)));
        Program started = with(program, program.methods(), program.constants(), shapes);
        if (classes.names().isEmpty()) {
            return started;
        }
        Stages stages = new Stages(started, new Hierarchy(started), classes.names(), early, reached);
        return rewritten(started, stages);
    }

    private static ClassShape started(ClassShape shape, Set<String> early, Set<String> staged, Program program) {
        List<FieldShape> fields = new ArrayList<>();
        for (FieldShape field : shape.fields()) {
            boolean zero = early.contains(shape.name() + "." + field.name());
            boolean late = staged.contains(shape.name()) && !field.isStatic() && isAssigned(field, shape, program);
            fields.add(zero ? field.starting(Start.ZERO) : late ? field.starting(Start.LATE) : field);
        }
        return shape.withMembers(List.copyOf(fields), shape.initializers(), shape.methods());
    }

    /** Whether the declaration or every constructor gives the field a value. */
    private static boolean isAssigned(FieldShape field, ClassShape shape, Program program) {
        List<MethodShape> constructors = shape.constructors();
        return field.isFinal()
                || shape.initializers().stream()
                        .anyMatch(code -> code instanceof Initializer.OfField value
                                && value.field().equals(field.name()))
                || (!constructors.isEmpty()
                        && constructors.stream()
                                .map(constructor -> program.methods().get(constructor.key()))
                                .allMatch(body -> body != null && assigns(body, field)));
    }

    private static boolean assigns(MethodBody body, FieldShape field) {
        return body.statements().stream()
                .anyMatch(statement -> (statement instanceof BodyStatement.ConstructorCall call && call.own())
                        || StoredFields.assignment(statement)
                                .filter(assign -> StoredFields.name(assign).equals(field.name()))
                                .isPresent());
    }

    private static Program rewritten(Program program, Stages stages) {
        StagedCode code = new StagedCode(stages);
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        program.methods().forEach((key, body) -> {
            if (stages.isReplaced(key)) {
                stages.bodies(body).forEach(stage -> methods.put(stage.key(), code.rewritten(stage)));
            } else {
                methods.put(key, code.rewritten(body));
            }
        });
        stages.others().forEach(stage -> methods.putIfAbsent(stage.key(), code.rewritten(stage)));
        Map<String, BodyExpression> constants = new LinkedHashMap<>();
        program.constants().forEach((name, value) -> constants.put(name, code.expression(value)));
        Map<String, ClassShape> shapes = new LinkedHashMap<>();
        program.classes().forEach((name, shape) -> shapes.put(name, code.rewritten(stages.shape(shape))));
        return with(program, methods, constants, shapes);
    }

    private static Program with(
            Program program,
            Map<MethodKey, MethodBody> methods,
            Map<String, BodyExpression> constants,
            Map<String, ClassShape> classes) {
        return new Program(
                program.backend(),
                methods,
                constants,
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }
}
