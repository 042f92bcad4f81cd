package dev.convex4j.processor.translating.body;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A class of the build, as declared; the bodies of its methods are {@link MethodBody}s of the program.
 *
 * @param name the canonical name; the binary name for a class that has none (local and anonymous ones, and what they hold)
 * @param simpleName empty for an anonymous class
 * @param local whether it stands in a body, or in a class that does: it has no canonical name
 * @param inner whether an instance belongs to an instance of the class around ({@code enclosingClass})
 * @param superclass absent for interfaces, and where it is {@code Object}
 * @param permitted the names of the classes that a sealed one permits
 * @param fields static and instance ones in textual order, a record's components included, enum constants not
 * @param initializers the values of fields and the initializer blocks, static and instance ones, in textual order
 * @param constants those of an enum
 * @param methods methods and constructors, also abstract ones and those that javac adds
 * @param inherited methods of superclasses that implement a method of an interface that only this class has
 * @param record the components of a record
 * @param enclosingMethod the method or constructor that a local or anonymous class stands in; absent in an initializer
 * @param captured the locals of the methods around that its code uses
 */
public record ClassShape(
        String name,
        String simpleName,
        Kind kind,
        Nesting nesting,
        boolean local,
        Access access,
        boolean isAbstract,
        boolean isFinal,
        boolean sealed,
        boolean inner,
        List<TypeParameter> typeParameters,
        Optional<JavaType> superclass,
        List<JavaType> interfaces,
        List<String> permitted,
        List<FieldShape> fields,
        List<Initializer> initializers,
        List<Constant> constants,
        List<MethodShape> methods,
        List<Inherited> inherited,
        Optional<RecordShape> record,
        Optional<String> enclosingClass,
        Optional<MethodKey> enclosingMethod,
        List<BodyExpression.Parameter> captured,
        String documentation,
        Position position) {
    /** What a class is declared as. */
    public enum Kind {
        CLASS,
        INTERFACE,
        RECORD,
        ENUM,
        ANNOTATION
    }

    /** Where a class is declared. */
    public enum Nesting {
        TOP_LEVEL,
        MEMBER,
        LOCAL,
        ANONYMOUS
    }

    /** When an instance field has its first value. */
    public enum Start {
        /** It is given by the declaration or the constructor, and nothing reads the field before. */
        GIVEN,
        /** The same, but by a method that stands for the constructor. */
        LATE,
        /** Something may read the zero that Java begins with. */
        ZERO
    }

    /** A field; {@code constant} is its value where Java knows it at compile time. */
    public record FieldShape(
            String name,
            JavaType type,
            boolean isStatic,
            boolean isFinal,
            Access access,
            boolean nullable,
            Optional<Object> constant,
            Start start,
            String documentation,
            Position position) {
        /** The field with another start; one that may be read too early may hold {@code null}. */
        public FieldShape starting(Start other) {
            boolean zero = other == Start.ZERO;
            return new FieldShape(
                    name,
                    type,
                    isStatic,
                    isFinal && !zero,
                    access,
                    nullable || (zero && !(type instanceof JavaType.Primitive)),
                    constant,
                    other,
                    documentation,
                    position);
        }
    }

    /** Code that runs when the class is initialised ({@code isStatic}) or an instance is created. */
    public sealed interface Initializer {
        boolean isStatic();

        /** {@code value} is converted to the field's {@code type}. */
        record OfField(String field, JavaType type, boolean isStatic, BodyExpression value, Position position)
                implements Initializer {}

        record OfBlock(boolean isStatic, List<BodyStatement> statements, Position position) implements Initializer {}
    }

    /** A constant of an enum; {@code body} is the name of its own class, where it has a class body. */
    public record Constant(
            String name,
            MethodKey constructor,
            List<BodyExpression> arguments,
            Invocation invocation,
            Optional<String> body,
            String documentation,
            Position position) {}

    /** {@code implementation}, of a superclass, is what a call of the interface's {@code declared} ends in. */
    public record Inherited(MethodKey implementation, MethodKey declared) {}

    public List<MethodShape> constructors() {
        return methods.stream()
                .filter(method -> method.key().name().equals("<init>"))
                .toList();
    }

    /** The class standing where {@code other} stands. */
    public ClassShape movedTo(ClassShape other) {
        return new ClassShape(
                name,
                simpleName,
                kind,
                nesting,
                local,
                access,
                isAbstract,
                isFinal,
                sealed,
                inner && other.inner,
                typeParameters,
                superclass,
                interfaces,
                permitted,
                fields,
                initializers,
                constants,
                methods,
                inherited,
                record,
                other.enclosingClass,
                other.enclosingMethod,
                captured,
                documentation,
                position);
    }

    /** The class as if it stood in no body, and needed no object of the class around. */
    public ClassShape hoisted() {
        return new ClassShape(
                name,
                simpleName,
                kind,
                nesting,
                false,
                access,
                isAbstract,
                isFinal,
                sealed,
                false,
                typeParameters,
                superclass,
                interfaces,
                permitted,
                fields,
                initializers,
                constants,
                methods,
                inherited,
                record,
                enclosingClass,
                enclosingMethod,
                captured,
                documentation,
                position);
    }

    /** The class with another simple name. */
    public ClassShape called(String newName) {
        return new ClassShape(
                name,
                newName,
                kind,
                nesting,
                local,
                access,
                isAbstract,
                isFinal,
                sealed,
                inner,
                typeParameters,
                superclass,
                interfaces,
                permitted,
                fields,
                initializers,
                constants,
                methods,
                inherited,
                record,
                enclosingClass,
                enclosingMethod,
                captured,
                documentation,
                position);
    }

    /** The class with another superclass. */
    public ClassShape below(JavaType newSuperclass) {
        return new ClassShape(
                name,
                simpleName,
                kind,
                nesting,
                local,
                access,
                isAbstract,
                isFinal,
                sealed,
                inner,
                typeParameters,
                Optional.of(newSuperclass),
                interfaces,
                permitted,
                fields,
                initializers,
                constants,
                methods,
                inherited,
                record,
                enclosingClass,
                enclosingMethod,
                captured,
                documentation,
                position);
    }

    /** The class with other members. */
    public ClassShape withMembers(
            List<FieldShape> newFields, List<Initializer> newInitializers, List<MethodShape> newMethods) {
        return new ClassShape(
                name,
                simpleName,
                kind,
                nesting,
                local,
                access,
                isAbstract,
                isFinal,
                sealed,
                inner,
                typeParameters,
                superclass,
                interfaces,
                permitted,
                newFields,
                newInitializers,
                constants,
                newMethods,
                inherited,
                record,
                enclosingClass,
                enclosingMethod,
                captured,
                documentation,
                position);
    }

    /** The class with other code for its fields, blocks and constants. */
    public ClassShape withCode(List<Initializer> newInitializers, List<Constant> newConstants) {
        return new ClassShape(
                name,
                simpleName,
                kind,
                nesting,
                local,
                access,
                isAbstract,
                isFinal,
                sealed,
                inner,
                typeParameters,
                superclass,
                interfaces,
                permitted,
                fields,
                newInitializers,
                newConstants,
                methods,
                inherited,
                record,
                enclosingClass,
                enclosingMethod,
                captured,
                documentation,
                position);
    }
}
