package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.List;

/** Where TypeScript takes what a map holds at a time, and doesn't see what the map holds later. */
final class Taken {
    private final Program program;
    private final Borrowed borrowed;

    Taken(Program program, Borrowed borrowed) {
        this.program = program;
        this.borrowed = borrowed;
    }

    /** The parameters that give a collection no second name. */
    Borrowed borrowed() {
        return borrowed;
    }

    Program program() {
        return program;
    }

    /** The maps whose entries an expression takes: for a copy, or to write them as a plain object. */
    List<BodyExpression> of(BodyExpression expression) {
        List<BodyExpression> maps = new ArrayList<>();
        ListTypes.viewed(expression).ifPresent(maps::add);
        if (expression instanceof BodyExpression.New creation
                && isStored(creation.constructor().owner())) {
            addMaps(creation.arguments(), maps);
        } else if (expression instanceof BodyExpression.Call call
                && !program.isOwnClass(call.method().owner())
                && !call.method().owner().startsWith("java.")) {
            addMaps(call.arguments(), maps);
        }
        return maps;
    }

    /** Whether values of a class are documents, arguments or results, or parts of such. */
    private boolean isStored(String className) {
        return program.backend().records().containsKey(className)
                || program.backend().tables().stream()
                        .anyMatch(table -> table.className().equals(className));
    }

    private static void addMaps(List<BodyExpression> arguments, List<BodyExpression> maps) {
        arguments.stream().filter(argument -> isMap(argument.type())).forEach(maps::add);
    }

    static boolean isMap(JavaType type) {
        return CollectionKind.of(type).filter(CollectionKind::isMap).isPresent()
                || (type.isClass("java.util.Optional")
                        && type instanceof JavaType.Declared optional
                        && optional.arguments().stream().anyMatch(Taken::isMap));
    }
}
