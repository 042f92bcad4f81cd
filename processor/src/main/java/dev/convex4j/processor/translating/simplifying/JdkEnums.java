package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enums of the JDK are declared as the user's own are: what every enum has needs no rows then. */
final class JdkEnums {
    private static final List<Class<? extends Enum<?>>> ENUMS =
            List.of(DayOfWeek.class, Month.class, RoundingMode.class);

    private static final Position NOWHERE = new Position() {};

    private JdkEnums() {}

    /** The program with the JDK's enums. */
    static Program declared(Program program) {
        Map<String, ClassShape> classes = new LinkedHashMap<>(program.classes());
        ENUMS.forEach(type -> classes.put(type.getCanonicalName(), shape(type)));
        return new Program(
                program.backend(),
                program.methods(),
                program.constants(),
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    private static ClassShape shape(Class<? extends Enum<?>> type) {
        String name = type.getCanonicalName();
        JavaType self = new JavaType.Declared(name);
        return new ClassShape(
                name,
                type.getSimpleName(),
                ClassShape.Kind.ENUM,
                ClassShape.Nesting.TOP_LEVEL,
                false,
                Access.PUBLIC,
                false,
                true,
                false,
                false,
                List.of(),
                Optional.of(new JavaType.Declared(Enum.class.getName(), List.of(self))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant(constant, name))
                        .toList(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Java's `" + name + "`.",
                NOWHERE);
    }

    private static ClassShape.Constant constant(Enum<?> constant, String owner) {
        return new ClassShape.Constant(
                constant.name(),
                new MethodKey(owner, "<init>", List.of()),
                List.of(),
                Invocation.of(List.of(), false, JavaType.Primitive.VOID),
                Optional.empty(),
                "",
                NOWHERE);
    }
}
