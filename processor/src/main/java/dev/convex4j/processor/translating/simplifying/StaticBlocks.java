package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Static initializer blocks as methods that give a constant its value: {@code TABLE = createTable()}; where they fill several
 * constants together, these become the fields of one object. Blocks that do something else stay, and are refused.
 */
final class StaticBlocks extends ProgramRewriter {
    private final Program program;
    private final FreshIds ids;
    private final Map<MethodKey, MethodBody> methods;
    private final Map<String, BodyExpression> constants;
    private final Map<String, ClassShape> classes;
    private final Set<String> own;
    private final Map<String, HeldConstants> held = new LinkedHashMap<>();
    private boolean changed;

    private StaticBlocks(Program program, FreshIds ids) {
        this.ids = ids;
        this.program = program;
        this.methods = new LinkedHashMap<>(program.methods());
        this.constants = new LinkedHashMap<>(program.constants());
        this.classes = new LinkedHashMap<>(program.classes());
        this.own = new HashSet<>(program.ownClasses());
    }

    static Program rewrite(Program program, FreshIds ids) {
        StaticBlocks blocks = new StaticBlocks(program, ids);
        program.classes().values().forEach(blocks::shape);
        return blocks.changed ? blocks.withoutBlocks() : program;
    }

    private void shape(ClassShape shape) {
        if (shape.initializers().stream().noneMatch(StaticBlocks::isBlock)) {
            return;
        }
        Optional<FilledConstants> filled = FilledConstants.of(shape, program, ids);
        if (filled.isPresent()) {
            fill(shape, filled.get());
        } else {
            HeldConstants.of(shape, program).ifPresent(this::hold);
        }
    }

    static boolean isBlock(ClassShape.Initializer code) {
        return code.isStatic() && code instanceof ClassShape.Initializer.OfBlock;
    }

    private void removeBlocks(String className) {
        changed = true;
        methods.remove(new MethodKey(className, MethodBody.STATIC_INITIALIZER, List.of()));
    }

    private void fill(ClassShape shape, FilledConstants filled) {
        removeBlocks(shape.name());
        filled.methods().forEach(method -> methods.put(method.key(), method));
        constants.putAll(filled.values());
        classes.put(shape.name(), filled.shape());
    }

    private void hold(HeldConstants constant) {
        removeBlocks(constant.owner());
        held.put(constant.owner(), constant);
        own.add(constant.holderName());
        constant.names().forEach(name -> constants.remove(constant.owner() + "." + name));
        constants.put(constant.constant(), constant.creation());
        classes.computeIfPresent(constant.owner(), (name, shape) -> constant.without(shape));
        classes.put(constant.holderName(), constant.holder());
        methods.put(constant.initializer().key(), constant.initializer());
    }

    private Program withoutBlocks() {
        Program without = new Program(
                program.backend(), methods, constants, program.erroneous(), program.records(), classes, own);
        return held.isEmpty() ? without : rewritten(without);
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.StaticField read) {
            HeldConstants constant = held.get(read.owner());
            return constant != null && constant.holds(read) ? constant.read(read) : read;
        }
        return super.expression(expression);
    }
}
