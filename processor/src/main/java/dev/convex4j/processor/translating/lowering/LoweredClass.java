package dev.convex4j.processor.translating.lowering;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ErroneousUse;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.List;
import java.util.Map;

/**
 * One top-level class after lowering, with the classes nested in it.
 *
 * @param name the canonical name of the top-level class
 * @param erroneous whether javac refused it; then only {@code uses} may be looked at
 * @param classNames the canonical names of the class and of those nested in it
 * @param records the record classes among them
 * @param classes all of them, local and anonymous ones too
 * @param methods every method that has a body
 * @param constants the initialisers of the static final fields, by {@code Owner.name}
 * @param uses the calls that javac could not resolve
 */
public record LoweredClass(
        String name,
        boolean erroneous,
        List<String> classNames,
        List<RecordShape> records,
        List<ClassShape> classes,
        List<MethodBody> methods,
        Map<String, BodyExpression> constants,
        List<ErroneousUse> uses,
        Position position) {}
