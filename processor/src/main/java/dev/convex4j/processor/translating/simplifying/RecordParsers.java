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
import dev.convex4j.processor.translating.core.FunctionTypes;
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
    private final Map<ConvexType, MethodKey> keys = new LinkedHashMap<>();
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
        } else if (value.type() instanceof JavaType.Declared made && isMadeByMethod(type)) {
            return call(type, made, value);
        }
        return refused(type, value);
    }

    private static boolean isMadeByMethod(ConvexType type) {
        return type instanceof ConvexType.RecordOf
                || type instanceof ConvexType.UnionOf
                || type instanceof ConvexType.PageOf;
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

    private BodyExpression call(ConvexType type, JavaType.Declared made, BodyExpression value) {
        return new BodyExpression.Call(
                key(type, made), Optional.empty(), List.of(value), false, made, trees.at(value.position()));
    }

    private MethodKey key(ConvexType type, JavaType.Declared made) {
        MethodKey known = keys.get(type);
        if (known != null) {
            return known;
        }
        String owner = program.classes().containsKey(made.name()) ? made.name() : constructors.first(type);
        String name = PREFIX + capitalized(name(type));
        MethodKey key = new MethodKey(owner, name, List.of(made.name()));
        for (int i = 2; program.methods().containsKey(key) || methods.containsKey(key); i++) {
            key = new MethodKey(owner, name + i, List.of(made.name()));
        }
        keys.put(type, key);
        Made parser = new Made(key, type, made, name(type));
        methods.put(key, method(parser, statements(parser)));
        return key;
    }

    private List<BodyStatement> statements(Made parser) {
        if (parser.type() instanceof ConvexType.UnionOf union) {
            return ofUnion(parser, union);
        } else if (parser.type() instanceof ConvexType.PageOf page) {
            return List.of(result(trees.ofPage(given(parser), each -> parsed(each, page.element()))));
        }
        return ofRecord(parser, (ConvexType.RecordOf) parser.type());
    }

    /** What the parameter of a type's parser is called: {@code line}, {@code pageOfMessage}. */
    private String name(ConvexType type) {
        if (type instanceof ConvexType.RecordOf record) {
            return lowered(simpleName(record.className()));
        } else if (type instanceof ConvexType.UnionOf union) {
            return lowered(simpleName(union.className()));
        }
        return lowered(simpleName(constructors.first(type))) + "Page";
    }

    private static String lowered(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String simpleName(String className) {
        ClassShape shape = program.classes().get(className);
        return shape == null ? className.substring(className.lastIndexOf('.') + 1) : shape.simpleName();
    }

    /**
     * A method that makes values.
     *
     * @param type what it takes and gives
     * @param made the same in Java
     * @param parameter the name of what it takes
     */
    private record Made(MethodKey key, ConvexType type, JavaType.Declared made, String parameter) {}

    private MethodBody method(Made parser, List<BodyStatement> statements) {
        return new MethodBody(
                parser.key(),
                true,
                List.of(),
                List.of(new BodyExpression.Parameter(parser.parameter(), PARAMETER, parser.made())),
                parser.made(),
                statements,
                List.of(),
                documentation(parser),
                position(parser));
    }

    private String documentation(Made parser) {
        return parser.type() instanceof ConvexType.PageOf
                ? "A page that came from outside, with its elements as their constructors make them."
                : "What came from outside as the constructor of {@code "
                        + simpleName(parser.made().name()) + "} makes it.";
    }

    private BodyExpression given(Made parser) {
        return new BodyExpression.Local(parser.parameter(), PARAMETER, parser.made(), position(parser));
    }

    /** A new place where the class stands. */
    private Position position(Made parser) {
        return trees.at(
                Objects.requireNonNull(program.classes().get(parser.key().owner()))
                        .position());
    }

    private BodyStatement result(BodyExpression value) {
        return new BodyStatement.Return(Optional.of(value), trees.at(value.position()));
    }

    private List<BodyStatement> ofRecord(Made parser, ConvexType.RecordOf record) {
        String className = parser.made().name();
        RecordShape shape = Objects.requireNonNull(program.records().get(className), className);
        Map<String, Field> fields = constructors.fields(record.className());
        List<BodyExpression> values = new ArrayList<>();
        for (RecordShape.Component component : shape.components()) {
            BodyExpression value = component(parser, component);
            Field field = fields.get(component.javaName());
            values.add(field == null ? value : parsed(value, field.type()));
        }
        List<JavaType> declared =
                shape.components().stream().map(RecordShape.Component::type).toList();
        List<JavaType> types =
                declared.stream().map(type -> seen(type, parser.made())).toList();
        return List.of(result(new BodyExpression.New(
                WrittenConstructors.canonical(shape),
                Optional.empty(),
                List.copyOf(values),
                new Invocation(declared, types, JavaType.Primitive.VOID, false),
                parser.made(),
                position(parser))));
    }

    /** The type of a component with the type arguments of its record. */
    private JavaType seen(JavaType type, JavaType.Declared record) {
        ClassShape shape = Objects.requireNonNull(program.classes().get(record.name()));
        return FunctionTypes.substituted(type, FunctionTypes.arguments(shape, record));
    }

    /** By the accessor, unless it is one that the user wrote. */
    private BodyExpression component(Made parser, RecordShape.Component component) {
        String className = parser.made().name();
        JavaType type = seen(component.type(), parser.made());
        MethodKey accessor = new MethodKey(className, component.javaName(), List.of());
        return program.methods().containsKey(accessor)
                ? new BodyExpression.InstanceField(
                        given(parser), className, component.javaName(), type, position(parser))
                : new BodyExpression.Call(
                        accessor,
                        Optional.of(given(parser)),
                        List.of(),
                        new Invocation(List.of(), List.of(), component.type(), false),
                        type,
                        position(parser));
    }

    private List<BodyStatement> ofUnion(Made parser, ConvexType.UnionOf union) {
        UnionModel model = Objects.requireNonNull(program.backend().unions().get(union.className()));
        List<BodyStatement> statements = new ArrayList<>();
        for (String member : model.members()) {
            ConvexType.RecordOf type = constructors.named(member);
            if (areNeeded(type)) {
                statements.add(ofMember(parser, union, type));
            }
        }
        statements.add(result(given(parser)));
        return List.copyOf(statements);
    }

    /** {@code if (shape instanceof Area area) { return parseArea(area); }}. */
    private BodyStatement ofMember(Made parser, ConvexType.UnionOf union, ConvexType.RecordOf member) {
        JavaType named = member.generic()
                .map(generic -> seen(generic, union, parser.made()))
                .orElseGet(() -> new JavaType.Declared(member.className()));
        String name = lowered(simpleName(((JavaType.Declared) named).name()));
        int id = trees.nextId();
        BodyStatement.LocalVariable variable =
                new BodyStatement.LocalVariable(name, id, named, false, Optional.empty(), position(parser));
        BodyExpression isMember = new BodyExpression.InstanceOf(
                given(parser),
                new BodyPattern.OfType(named, Optional.of(variable), position(parser)),
                JavaType.Primitive.BOOLEAN,
                position(parser));
        BodyExpression found = new BodyExpression.Local(variable.name(), id, named, position(parser));
        return new BodyStatement.If(isMember, List.of(result(parsed(found, member))), List.of(), position(parser));
    }

    /** A member of a generic interface in Java: its type arguments are some of the interface's. */
    private static JavaType.Declared seen(
            ConvexType.Generic member, ConvexType.UnionOf union, JavaType.Declared interfaceType) {
        List<ConvexType> arguments = union.generic().orElseThrow().arguments();
        return new JavaType.Declared(
                member.className(),
                member.arguments().stream()
                        .map(argument -> interfaceType.arguments().get(arguments.indexOf(argument)))
                        .toList());
    }
}
