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
 * Static initializer blocks as methods that give a constant its value: {@code TABLE = createTable()}. Blocks that can't be
 * told apart by the constants that they fill stay, and are refused.
 */
final class StaticBlocks {
    private StaticBlocks() {}

    static Program rewrite(Program program) {
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>(program.methods());
        Map<String, BodyExpression> constants = new LinkedHashMap<>(program.constants());
        Map<String, ClassShape> classes = new LinkedHashMap<>(program.classes());
        Set<String> changed = new HashSet<>();
        program.classes().forEach((name, shape) -> {
            if (shape.initializers().stream().anyMatch(StaticBlocks::isBlock)) {
                Optional<FilledConstants> filled = FilledConstants.of(shape, program);
                filled.ifPresent(found -> {
                    changed.add(name);
                    methods.remove(new MethodKey(name, MethodBody.STATIC_INITIALIZER, List.of()));
                    found.methods().forEach(method -> methods.put(method.key(), method));
                    constants.putAll(found.values());
                    classes.put(name, found.shape());
                });
            }
        });
        return changed.isEmpty()
                ? program
                : new Program(
                        program.backend(),
                        methods,
                        constants,
                        program.erroneous(),
                        program.records(),
                        classes,
                        program.ownClasses());
    }

    private static boolean isBlock(ClassShape.Initializer code) {
        return code.isStatic() && code instanceof ClassShape.Initializer.OfBlock;
    }
}
