package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where TypeScript takes what a map holds at a time, and doesn't see what the map holds later. */
public final class Taken {
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

    /** Whether an expression reads a map out of a record that crosses a boundary: each time, another one is made. */
    boolean isReadAnew(BodyExpression map) {
        return isConverted(map.type())
                && map instanceof BodyExpression.Call call
                && isStored(call.method().owner())
                && Optional.ofNullable(program.records().get(call.method().owner())).stream()
                        .flatMap(shape -> shape.components().stream())
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name())
                                        && call.arguments().isEmpty()
                                        && isConverted(component.type()))
                && !program.methods().containsKey(call.method());
    }

    /** Whether values of a class are documents, arguments or results, or parts of such. */
    private boolean isStored(String className) {
        return program.backend().records().containsKey(className)
                || program.backend().tables().stream()
                        .anyMatch(table -> table.className().equals(className));
    }

    private static void addMaps(List<BodyExpression> arguments, List<BodyExpression> maps) {
        for (BodyExpression argument : arguments) {
            if (argument instanceof BodyExpression.Conditional choice) {
                addMaps(List.of(choice.whenTrue(), choice.whenFalse()), maps);
            } else if (argument instanceof BodyExpression.Call call && isWrapped(call)) {
                addMaps(call.arguments(), maps);
            } else if (isConverted(argument.type())) {
                maps.add(argument);
            }
        }
    }

    /** {@code Optional.of(map)}, {@code List.of(map)}. */
    private static boolean isWrapped(BodyExpression.Call call) {
        return (call.method().owner().equals("java.util.Optional")
                        && (call.method().name().equals("of")
                                || call.method().name().equals("ofNullable")))
                || (call.method().owner().equals("java.util.List")
                        && call.method().name().equals("of"));
    }

    /** Whether values of the type are others outside of bodies: maps, also within lists and optionals. */
    public static boolean isConverted(JavaType type) {
        Optional<CollectionKind> kind = CollectionKind.of(type);
        return kind.filter(CollectionKind::isMap).isPresent()
                || ((kind.filter(CollectionKind.LIST::equals).isPresent() || type.isClass("java.util.Optional"))
                        && type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(Taken::isConverted));
    }

    /** Whether such a value holds others that are converted with it. */
    public static boolean isNested(JavaType type) {
        return type instanceof JavaType.Declared declared
                && (type.isClass("java.util.Optional")
                        ? declared.arguments().stream().anyMatch(Taken::isNested)
                        : declared.arguments().stream().anyMatch(Taken::isConverted));
    }
}
