package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Kind;
import dev.convex4j.processor.translating.body.ClassShape.Nesting;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Classes inside what TypeScript has no room in: the body of an enum's constant, an object in a field's value, a record or an
 * interface in a body. They are declared beside the others of the module, if they use nothing of what is around them.
 */
final class HoistedClasses {
    private final Hierarchy hierarchy;
    private final OuterAnonymous outer;

    private HoistedClasses(Program program) {
        this.hierarchy = new Hierarchy(program);
        this.outer = new OuterAnonymous(program);
    }

    static Program rewrite(Program program) {
        if (program.classes().values().stream().noneMatch(HoistedClasses::isInside)) {
            return program;
        }
        HoistedClasses hoisted = new HoistedClasses(program);
        Map<String, ClassShape> classes = new LinkedHashMap<>(program.classes());
        classes.replaceAll((name, shape) -> hoisted.mayStandAlone(shape) ? shape.hoisted() : shape);
        return new Program(
                program.backend(),
                program.methods(),
                program.constants(),
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    private static boolean isInside(ClassShape shape) {
        return shape.kind() == Kind.CLASS && shape.local() && shape.nesting() == Nesting.MEMBER;
    }

    private boolean mayStandAlone(ClassShape shape) {
        return isInside(shape)
                && shape.captured().isEmpty()
                && !outer.needsOuter(shape)
                && hierarchy.superclass(shape).filter(ClassShape::local).isEmpty()
                && shape.enclosingClass()
                        .flatMap(hierarchy::shape)
                        .filter(this::hasNoRoom)
                        .isPresent();
    }

    private boolean hasNoRoom(ClassShape around) {
        return around.kind() != Kind.CLASS
                || hierarchy.isConstantBody(around)
                || (around.nesting() == Nesting.ANONYMOUS
                        && around.enclosingMethod().isEmpty());
    }
}
