package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.UnionModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes records of what came from outside, by static methods that it adds: {@code static Line parseLine(Line line) { return
 * new Line(line.text, line.amount); }}, and for a sealed interface one that asks which record it is.
 */
final class RecordParsers {
    private static final String PREFIX = "parse";
    private static final int PARAMETER = 0;

    private final Program program;
    private final WrittenConstructors constructors;
    private final ParsedTrees trees = new ParsedTrees();
    private final Map<String, MethodKey> keys = new LinkedHashMap<>();
    private final Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();

    RecordParsers(Program program) {
        this.program = program;
        this.constructors = new WrittenConstructors(program);
    }

    /** Whether a constructor that the user wrote makes a part of the type's values. */
    boolean areNeeded(ConvexType type) {
        return constructors.make(type);
    }

    /** A new local's. */
    int nextId() {
        return trees.nextId();
    }

    /** A new place where something stands. */
    Position at(Position origin) {
        return trees.at(origin);
    }

    /** The methods that were asked for. */
    Map<MethodKey, MethodBody> methods() {
        return methods;
    }

    /** The value as its constructors make it. */
    BodyExpression parsed(BodyExpression value, ConvexType type) {
        if (!areNeeded(type)) {
            return value;
        } else if (value.type().isClass(ParsedTrees.OPTIONAL)) {
            ConvexType held = type instanceof ConvexType.Nullable nullable ? nullable.value() : type;
            return trees.ofOptional(value, each -> parsed(each, held));
        } else if (type instanceof ConvexType.Nullable nullable) {
            return trees.ofNullable(value, each -> parsed(each, nullable.value()));
        } else if (type instanceof ConvexType.ListOf list
                && !(list.element() instanceof ConvexType.Nullable)
                && value.type().isClass(ParsedTrees.LIST)) {
            return trees.ofList(value, each -> parsed(each, list.element()));
        } else if (type instanceof ConvexType.MapOf map && value.type().isClass(ParsedTrees.MAP)) {
            return trees.ofMap(value, each -> parsed(each, map.value()));
        } else if (type instanceof ConvexType.RecordOf record
                && record.generic().isEmpty()) {
            return call(record.className(), value);
        } else if (type instanceof ConvexType.UnionOf union && union.generic().isEmpty()) {
            return call(union.className(), value);
        }
        return refused(type, value);
    }

    private BodyExpression refused(ConvexType type, BodyExpression value) {
        String name = simpleName(constructors.first(type));
        return new BodyExpression.Unsupported(
                "the record `" + name + "`, whose constructor has code, as a part of this type from outside",
                "leave the code out of the constructor, and call a method that does it, such as `" + name
                        + ".checked(..)`, where the value is used",
                value.type(),
                trees.at(value.position()));
    }

    private BodyExpression call(String className, BodyExpression value) {
        return new BodyExpression.Call(
                key(className), Optional.empty(), List.of(value), false, value.type(), trees.at(value.position()));
    }

    private MethodKey key(String className) {
        MethodKey known = keys.get(className);
        if (known != null) {
            return known;
        }
        String name = PREFIX + simpleName(className);
        MethodKey key = new MethodKey(className, name, List.of(className));
        for (int i = 2; program.methods().containsKey(key); i++) {
            key = new MethodKey(className, name + i, List.of(className));
        }
        keys.put(className, key);
        UnionModel union = program.backend().unions().get(className);
        methods.put(key, method(key, union == null ? ofRecord(className) : ofUnion(union)));
        return key;
    }

    private String simpleName(String className) {
        ClassShape shape = program.classes().get(className);
        return shape == null ? className.substring(className.lastIndexOf('.') + 1) : shape.simpleName();
    }

    private MethodBody method(MethodKey key, List<BodyStatement> statements) {
        String name = simpleName(key.owner());
        JavaType type = new JavaType.Declared(key.owner());
        return new MethodBody(
                key,
                true,
                List.of(),
                List.of(new BodyExpression.Parameter(parameter(key.owner()), PARAMETER, type)),
                type,
                statements,
                List.of(),
                "What came from outside as the constructor of {@code " + name + "} makes it.",
                position(key.owner()));
    }

    private String parameter(String className) {
        String name = simpleName(className);
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private BodyExpression given(String className) {
        return new BodyExpression.Local(
                parameter(className), PARAMETER, new JavaType.Declared(className), position(className));
    }

    /** A new place where the class stands. */
    private Position position(String className) {
        return trees.at(Objects.requireNonNull(program.classes().get(className), className)
                .position());
    }

    private BodyStatement result(BodyExpression value) {
        return new BodyStatement.Return(Optional.of(value), trees.at(value.position()));
    }

    private List<BodyStatement> ofRecord(String className) {
        RecordShape shape = Objects.requireNonNull(program.records().get(className), className);
        Map<String, Field> fields = constructors.fields(className);
        List<BodyExpression> values = new ArrayList<>();
        for (RecordShape.Component component : shape.components()) {
            BodyExpression value = component(className, component);
            Field field = fields.get(component.javaName());
            values.add(field == null ? value : parsedComponent(value, field.type()));
        }
        List<JavaType> types =
                shape.components().stream().map(RecordShape.Component::type).toList();
        return List.of(result(new BodyExpression.New(
                WrittenConstructors.canonical(shape),
                Optional.empty(),
                List.copyOf(values),
                new Invocation(types, types, JavaType.Primitive.VOID, false),
                new JavaType.Declared(className),
                position(className))));
    }

    /** By the accessor, unless it is one that the user wrote. */
    private BodyExpression component(String className, RecordShape.Component component) {
        MethodKey accessor = new MethodKey(className, component.javaName(), List.of());
        return program.methods().containsKey(accessor)
                ? new BodyExpression.InstanceField(
                        given(className), className, component.javaName(), component.type(), position(className))
                : new BodyExpression.Call(
                        accessor,
                        Optional.of(given(className)),
                        List.of(),
                        false,
                        component.type(),
                        position(className));
    }

    /** A map of such records in a record is refused: what is known of the order of the maps there doesn't suffice. */
    private BodyExpression parsedComponent(BodyExpression value, ConvexType type) {
        return areNeeded(type) && holdsMap(type) ? refused(type, value) : parsed(value, type);
    }

    private static boolean holdsMap(ConvexType type) {
        return type instanceof ConvexType.MapOf || type.parts().stream().anyMatch(RecordParsers::holdsMap);
    }

    private List<BodyStatement> ofUnion(UnionModel union) {
        List<BodyStatement> statements = new ArrayList<>();
        for (String member : union.members()) {
            ConvexType type = new ConvexType.RecordOf(member);
            if (areNeeded(type)) {
                statements.add(ofMember(union.className(), member, type));
            }
        }
        statements.add(result(given(union.className())));
        return List.copyOf(statements);
    }

    /** {@code if (shape instanceof Area area) { return parseArea(area); }}. */
    private BodyStatement ofMember(String union, String member, ConvexType type) {
        JavaType named = new JavaType.Declared(member);
        int id = trees.nextId();
        BodyStatement.LocalVariable variable =
                new BodyStatement.LocalVariable(parameter(member), id, named, false, Optional.empty(), position(union));
        BodyExpression isMember = new BodyExpression.InstanceOf(
                given(union),
                new BodyPattern.OfType(named, Optional.of(variable), position(union)),
                JavaType.Primitive.BOOLEAN,
                position(union));
        BodyExpression found = new BodyExpression.Local(variable.name(), id, named, position(union));
        return new BodyStatement.If(isMember, List.of(result(parsed(found, type))), List.of(), position(union));
    }
}
