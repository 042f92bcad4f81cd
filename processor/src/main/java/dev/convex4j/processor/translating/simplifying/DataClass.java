package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.Access;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.List;
import java.util.Optional;

/** A class that no source has, for data of another one. */
final class DataClass {
    private final ClassShape of;
    private final String simpleName;
    private final String name;

    private DataClass(ClassShape of, String simpleName, String name) {
        this.of = of;
        this.simpleName = simpleName;
        this.name = name;
    }

    /** @param what its name ends with */
    static DataClass of(ClassShape shape, String what, Program program) {
        String simpleName = shape.simpleName() + what;
        String name = shape.name() + "." + simpleName;
        while (program.classes().containsKey(name)) {
            name = name + "_";
        }
        return new DataClass(shape, simpleName, name);
    }

    String name() {
        return name;
    }

    JavaType type() {
        return new JavaType.Declared(name);
    }

    ClassShape shape(List<FieldShape> fields, List<Initializer> initializers, List<MethodShape> constructors) {
        return new ClassShape(
                name,
                simpleName,
                ClassShape.Kind.CLASS,
                ClassShape.Nesting.MEMBER,
                of.local(),
                of.access(),
                false,
                true,
                false,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                fields,
                initializers,
                List.of(),
                constructors,
                List.of(),
                Optional.empty(),
                Optional.of(of.name()),
                Optional.empty(),
                List.of(),
                "",
                of.position());
    }

    /** A field of the other class as one of this one, which the other class's code reads. */
    static FieldShape visible(FieldShape field, String name) {
        return new FieldShape(
                name,
                field.type(),
                false,
                field.isFinal(),
                Access.PACKAGE,
                field.nullable(),
                field.constant(),
                field.start(),
                field.documentation(),
                field.position());
    }

    /** A field of the other class that holds an object of this one. */
    FieldShape holder(String field, boolean isStatic) {
        return new FieldShape(
                field,
                type(),
                isStatic,
                true,
                Access.PRIVATE,
                false,
                Optional.empty(),
                ClassShape.Start.GIVEN,
                "",
                of.position());
    }
}
