package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Interfaces of the JDK that only the user's classes implement are declared as the user's own are, where they are the type of
 * some value.
 */
public final class JdkInterfaces {
    private static final String AUTO_CLOSEABLE = "java.lang.AutoCloseable";
    private static final String CLOSEABLE = "java.io.Closeable";

    private static final Position NOWHERE = new Position() {};

    private JdkInterfaces() {}

    /** The program with the interfaces that it names. */
    public static Program declared(Program program) {
        NamedClasses named = new NamedClasses();
        for (ClassShape shape : program.classes().values()) {
            shape.methods().forEach(named::signature);
            shape.fields().forEach(named::field);
        }
        program.methods().values().forEach(body -> BodyWalker.walk(body, named));
        program.constants().values().forEach(value -> BodyWalker.walk(value, named));
        boolean closeable = named.names().contains(CLOSEABLE);
        if (!closeable && !named.names().contains(AUTO_CLOSEABLE)) {
            return program;
        }
        Map<String, ClassShape> classes = new LinkedHashMap<>(program.classes());
        classes.put(AUTO_CLOSEABLE, closing(AUTO_CLOSEABLE, "java.lang.Exception", Optional.empty()));
        classes.put(CLOSEABLE, closing(CLOSEABLE, "java.io.IOException", Optional.of(AUTO_CLOSEABLE)));
        return new Program(
                program.backend(),
                program.methods(),
                program.constants(),
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    /** An interface whose one method is {@code close()}. */
    private static ClassShape closing(String name, String thrown, Optional<String> above) {
        MethodShape close = new MethodShape(
                new MethodKey(name, "close", List.of()),
                Access.PUBLIC,
                false,
                true,
                false,
                false,
                List.of(),
                List.of(),
                JavaType.Primitive.VOID,
                false,
                false,
                List.of(new JavaType.Declared(thrown)),
                above.stream()
                        .map(other -> new MethodKey(other, "close", List.of()))
                        .toList(),
                false,
                false,
                NOWHERE);
        return new ClassShape(
                name,
                name.substring(name.lastIndexOf('.') + 1),
                ClassShape.Kind.INTERFACE,
                ClassShape.Nesting.TOP_LEVEL,
                false,
                Access.PUBLIC,
                true,
                false,
                false,
                false,
                List.of(),
                Optional.empty(),
                above.stream().<JavaType>map(JavaType.Declared::new).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(close),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "Java's `" + name + "`.",
                NOWHERE);
    }
}
