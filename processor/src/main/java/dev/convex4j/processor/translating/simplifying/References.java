package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.analysis.RecordAccess;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.graph.ClassForm;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What TypeScript remembers the outcome of a test for: variables, constants, and parts of them such as {@code pair.left}. */
final class References {
    private static final List<Primitive> NUMBERS =
            List.of(Primitive.BYTE, Primitive.SHORT, Primitive.INT, Primitive.DOUBLE);

    private final Program program;
    private final StubNames stubs;
    private final Hierarchy hierarchy;

    References(Program program, StubNames stubs) {
        this.program = program;
        this.hierarchy = new Hierarchy(program);
        this.stubs = stubs;
    }

    /** What the constants of the program start with, by {@code Owner.name}. */
    Map<String, BodyExpression> constants() {
        return program.constants();
    }

    /** What the values of a type may be, where TypeScript tells them apart: constants of an enum, records, classes beside them. */
    Optional<Set<Object>> members(JavaType type) {
        if (!(type instanceof JavaType.Declared declared)) {
            return Optional.empty();
        } else if (program.records().containsKey(declared.name())) {
            return Optional.of(Set.of("record " + declared.name()));
        }
        return hierarchy.shape(declared.name()).map(this::members).filter(members -> !members.isEmpty());
    }

    private Set<Object> members(ClassShape shape) {
        ClassForm form = hierarchy.form(shape.name());
        if (form == ClassForm.ENUM) {
            return shape.constants().stream()
                    .map(constant -> shape.name() + "." + constant.name())
                    .collect(Collectors.toSet());
        } else if (form == ClassForm.CLASS) {
            return Stream.concat(
                            Stream.of(shape.name()),
                            hierarchy.leaves(shape.name()).stream().map(ClassShape::name))
                    .map(name -> "class " + name)
                    .collect(Collectors.toSet());
        } else if (form == ClassForm.RECORD) {
            return Set.of("record " + shape.name());
        }
        return form == ClassForm.UNION || form == ClassForm.CHOICE
                ? hierarchy.leaves(shape.name()).stream()
                        .flatMap(leaf -> members(leaf).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** As {@link #members}, for a type that is a union in TypeScript, or an {@code Optional} of one. */
    Optional<Set<Object>> choice(JavaType type) {
        if (Types.isOptional(type)) {
            return choice(Types.argument(type));
        }
        return members(type)
                .filter(members -> type instanceof JavaType.Declared declared
                        && hierarchy.form(declared.name()) != ClassForm.RECORD
                        && hierarchy.form(declared.name()) != ClassForm.CLASS);
    }

    /** Whether a method's declaration alone says what TypeScript knows of its result. */
    boolean saysItsResult(MethodKey method) {
        MethodBody body = program.methods().get(method);
        return body != null && !mentionsVariable(body.returnType());
    }

    private static boolean mentionsVariable(JavaType type) {
        return type instanceof JavaType.Variable
                || (type instanceof JavaType.Array array && mentionsVariable(array.element()))
                || (type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(References::mentionsVariable));
    }

    static String local(int id) {
        return "local " + id;
    }

    /** The same text for two expressions that read the same place. */
    Optional<String> key(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return Optional.of(local(local.id()));
        } else if (expression instanceof BodyExpression.StaticField field) {
            return Optional.of("static " + field.owner().replace('.', '/') + "#" + field.name());
        } else if (expression instanceof BodyExpression.Cast cast
                && cast.operand() instanceof BodyExpression.StaticField field
                && field.constant().isPresent()) {
            // Java knows that the constant stays the same as another kind of number.
            return key(field);
        } else if (expression instanceof BodyExpression.Cast cast
                && (isBoxing(cast) || isWidening(cast.operand().type(), cast.type()))) {
            return key(cast.operand());
        } else if (expression instanceof BodyExpression.Unary sign
                && sign.operator().equals("+")
                && isWidening(sign.operand().type(), sign.type())) {
            return key(sign.operand());
        } else if (expression instanceof BodyExpression.Call call && boxed(call).isPresent()) {
            return key(boxed(call).get());
        } else if (expression instanceof BodyExpression.Call call && isContent(call)) {
            return call.receiver().flatMap(this::key);
        } else if (expression instanceof BodyExpression.This) {
            return Optional.of("this");
        } else if (expression instanceof BodyExpression.OuterThis outer) {
            return Optional.of("this.outer " + outer.owner());
        } else if (expression instanceof BodyExpression.InstanceField field) {
            return key(field.target()).map(target -> target + "." + field.name());
        } else if (expression instanceof BodyExpression.ArrayAccess access) {
            return key(access.array()).flatMap(array -> index(access.index()).map(index -> array + ".[" + index + "]"));
        } else if (expression instanceof BodyExpression.Call call
                && call.receiver().isPresent()
                && (RecordAccess.isAccessor(call, program, stubs) || isAccessorOfLocal(call))) {
            return key(call.receiver().get())
                    .map(target -> target + "." + call.method().name());
        }
        return Optional.empty();
    }

    /** An {@code Optional} is what it holds, or nothing. */
    private static boolean isContent(BodyExpression.Call call) {
        return call.method().owner().equals(Types.OPTIONAL)
                && (call.method().name().equals("get") || call.method().name().equals("orElseThrow"));
    }

    private static Optional<String> index(BodyExpression index) {
        if (index instanceof BodyExpression.Local local) {
            return Optional.of(local(local.id()));
        }
        return index instanceof BodyExpression.Literal literal
                ? literal.value().map(Object::toString)
                : Optional.empty();
    }

    /** Whether a call reads a component of a record that is declared in a method. */
    private boolean isAccessorOfLocal(BodyExpression.Call call) {
        ClassShape shape = program.classes().get(call.method().owner());
        return shape != null
                && shape.local()
                && call.arguments().isEmpty()
                && !program.methods().containsKey(call.method())
                && shape.record().stream()
                        .flatMap(record -> record.components().stream())
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name()));
    }

    /** What a case says something about: of {@code switch (x = y)} it is the variable. */
    Optional<String> selected(BodyExpression selector) {
        if (selector instanceof BodyExpression.Assign assign) {
            return key(assign.target());
        } else if (selector instanceof BodyExpression.Cast cast
                && (isBoxing(cast) || isWidening(cast.operand().type(), cast.type()))) {
            return selected(cast.operand());
        } else if (selector instanceof BodyExpression.Unary sign
                && sign.operator().equals("+")
                && isWidening(sign.operand().type(), sign.type())) {
            return selected(sign.operand());
        } else if (selector instanceof BodyExpression.Call call && boxed(call).isPresent()) {
            return selected(boxed(call).get());
        }
        return selector instanceof BodyExpression.Update update && update.prefix()
                ? key(update.target())
                : key(selector);
    }

    /** What {@code Integer.valueOf(x)} or {@code x.intValue()} is another box or the value of, or the text of a character. */
    static Optional<BodyExpression> boxed(BodyExpression.Call call) {
        if (isTextOfCharacter(call)) {
            return Optional.of(call.arguments().get(0));
        }
        boolean boxes =
                call.method().name().equals("valueOf") && call.arguments().size() == 1;
        Optional<BodyExpression> value = boxes
                ? Optional.of(call.arguments().get(0))
                : call.receiver().filter(box -> call.method().name().endsWith("Value"));
        Optional<Primitive> kind = Promotion.unboxed(call.type());
        return value.filter(from -> call.method().owner().startsWith("java.lang.")
                && kind.isPresent()
                && kind.equals(Promotion.unboxed(from.type())));
    }

    private static boolean isTextOfCharacter(BodyExpression.Call call) {
        boolean makesText = call.method().name().equals("valueOf")
                ? call.method().owner().equals(Types.STRING)
                : call.method().equals(new MethodKey("java.lang.Character", "toString", List.of("char")));
        return makesText
                && call.arguments().size() == 1
                && call.arguments().get(0).type() == Primitive.CHAR;
    }

    /** Whether a cast leaves the value of a primitive type as it is, perhaps in a box. */
    static boolean isBoxing(BodyExpression.Cast cast) {
        Optional<Primitive> kind = Promotion.unboxed(cast.type());
        return kind.isPresent() && kind.equals(Promotion.unboxed(cast.operand().type()));
    }

    /**
     * Whether a conversion only has a meaning in Java: all these numbers are the same in TypeScript, and longs that are made
     * of them are compared as they are.
     */
    private static boolean isWidening(JavaType from, JavaType to) {
        int narrow = Promotion.unboxed(from).map(NUMBERS::indexOf).orElse(-1);
        int wide = to == Primitive.LONG
                ? NUMBERS.indexOf(Primitive.DOUBLE)
                : Promotion.unboxed(to).map(NUMBERS::indexOf).orElse(-1);
        return (from.equals(to) && from instanceof Primitive) || (narrow >= 0 && narrow < wide);
    }
}
