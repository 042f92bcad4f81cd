package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.model.Tag;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.classes.ValueKind.Look;
import dev.convex4j.processor.translating.classes.ValueKind.Relation;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.ExceptionTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How the values of an {@code Object} are told apart, where the whole program says which classes they are of. */
public final class KindTests {
    /** What {@code typeof} says. */
    static final Map<Look, String> TYPEOF = Map.of(
            Look.NUMBER, "number",
            Look.BIGINT, "bigint",
            Look.TEXT, "string",
            Look.BOOLEAN, "boolean");

    private KindTests() {}

    /** The static type of an expression, or all that the whole program says it is where that one leaves it open. */
    public static JavaType type(BodyExpression value, Expressions expressions) {
        return Kinds.isOpen(value.type())
                ? expressions
                        .context()
                        .kinds()
                        .of(value, expressions.member())
                        .<JavaType>map(types -> new JavaType.Union(List.copyOf(types)))
                        .orElse(value.type())
                : value.type();
    }

    /** As {@link #type}, of what lies in an array. */
    public static JavaType elementType(BodyExpression array, Expressions expressions) {
        return told(((JavaType.Array) array.type()).element(), array, expressions);
    }

    /** The static type of a collection, with what the whole program says lies in it where that one leaves it open. */
    static JavaType collectionType(BodyExpression value, Expressions expressions) {
        return value.type() instanceof JavaType.Declared declared
                        && CollectionKind.of(declared).isPresent()
                        && declared.arguments().stream().anyMatch(Kinds::isOpen)
                ? new JavaType.Declared(
                        declared.name(),
                        declared.arguments().stream()
                                .map(argument -> told(argument, value, expressions))
                                .toList())
                : value.type();
    }

    private static JavaType told(JavaType within, BodyExpression collection, Expressions expressions) {
        return Kinds.isOpen(within)
                ? expressions
                        .context()
                        .kinds()
                        .within(collection, expressions.member())
                        .<JavaType>map(types -> new JavaType.Union(List.copyOf(types)))
                        .orElse(within)
                : within;
    }

    /** As {@link #type}, of a component of a record. */
    public static JavaType componentType(
            RecordShape shape, RecordShape.Component component, JavaType type, TranslationContext context) {
        return Kinds.isOpen(type)
                ? context.kinds()
                        .ofField(shape.className(), component.javaName())
                        .<JavaType>map(types -> new JavaType.Union(List.copyOf(types)))
                        .orElse(type)
                : type;
    }

    /** Whether a type says which kinds of values there are. */
    public static boolean areTold(JavaType type, TranslationContext context) {
        return type instanceof JavaType.Union union
                && !union.alternatives().stream().allMatch(each -> ExceptionTypes.isThrowable(each, context.program()));
    }

    /**
     * The condition under which a value is a {@code to}.
     *
     * @throws Untranslatable where two kinds of values look the same, one of which is asked for
     */
    public static TsExpression test(
            TsExpression value, JavaType from, JavaType to, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        Set<ValueKind> kinds = ValueKind.of(from, context);
        Set<ValueKind> wanted = new LinkedHashSet<>();
        Set<ValueKind> others = new LinkedHashSet<>();
        for (ValueKind kind : kinds) {
            Relation relation = kind.relationTo(to, context);
            if (relation == Relation.SOMETIMES) {
                throw alike(kind, Types.display(to), position);
            }
            (relation == Relation.ALWAYS ? wanted : others).add(kind);
        }
        if (wanted.isEmpty()) {
            // No such value comes here, and the test says so for one that looks like none of the others.
            ValueKind.of(to, context).forEach(wanted::add);
        }
        return test(value, wanted, others, position, expressions);
    }

    /** The condition under which a value is of one of some kinds, and not of one of the others. */
    static TsExpression test(
            TsExpression value,
            Set<ValueKind> wanted,
            Set<ValueKind> others,
            Position position,
            Expressions expressions) {
        List<TsExpression> tests = new ArrayList<>();
        for (Look look : looks(wanted)) {
            List<ValueKind> same =
                    wanted.stream().filter(kind -> kind.look() == look).toList();
            tests.addAll(tests(value, same, others, position, expressions));
        }
        if (tests.size() > 1 && !Texts.isSimple(value)) {
            throw Untranslatable.construct(
                    "a test of a computed value that may be of several classes",
                    "assign it to a local variable first",
                    position);
        }
        return tests.stream()
                .reduce((left, right) -> Code.binary("||", left, right))
                .orElseThrow();
    }

    private static Set<Look> looks(Set<ValueKind> kinds) {
        Set<Look> looks = new LinkedHashSet<>();
        kinds.forEach(kind -> looks.add(kind.look()));
        return looks;
    }

    private static List<TsExpression> tests(
            TsExpression value,
            List<ValueKind> wanted,
            Set<ValueKind> others,
            Position position,
            Expressions expressions) {
        Look look = wanted.get(0).look();
        for (ValueKind other : others) {
            boolean told = look == other.look() && (look == Look.RECORD || look == Look.OBJECT || look == Look.ERROR);
            if (wanted.get(0).looksLike(other) && !told) {
                throw alike(other, wanted.get(0).display(), position);
            }
        }
        List<JavaType> literals = wanted.stream().map(ValueKind::type).toList();
        if (look == Look.TEXT && literals.stream().allMatch(type -> isLiteral(type, expressions.context()))) {
            List<TsType> types = literals.stream()
                    .map(type -> TypeNames.of(type, expressions.module(), expressions.context(), position))
                    .toList();
            return List.of(new TsExpression.Call(
                    Helpers.java("isText", expressions),
                    List.of(types.size() == 1 ? types.get(0) : new TsType.Union(types)),
                    List.of(value)));
        }
        String typeof = TYPEOF.get(look);
        if (typeof != null) {
            return List.of(Code.binary("===", new TsExpression.Unary("typeof", value), Code.text(typeof)));
        }
        return switch (look) {
            case ARRAY -> List.of(Code.invoke(Code.name("Array"), "isArray", value));
            case MAP -> List.of(Code.binary("instanceof", value, Code.name("Map")));
            case SET -> List.of(Code.binary("instanceof", value, Code.name("Set")));
            case RECORD -> records(value, wanted, others, position, expressions);
            case OBJECT ->
                wanted.stream()
                        .map(kind -> ((JavaType.Declared) kind.type()).name())
                        .map(name -> InstanceTests.instanceOf(value, name, position, expressions))
                        .toList();
            case ERROR -> errors(value, wanted, expressions);
            default -> throw alike(wanted.get(0), "another value", position);
        };
    }

    /** Whether TypeScript has a narrower type for the texts of a kind. */
    private static boolean isLiteral(JavaType type, TranslationContext context) {
        return type.isClass(Types.ID)
                || (type instanceof JavaType.Declared declared && Enums.isEnum(declared.name(), context));
    }

    private static List<TsExpression> errors(TsExpression value, List<ValueKind> wanted, Expressions expressions) {
        return wanted.stream()
                .map(kind -> (JavaType.Declared) kind.type())
                .map(type -> Code.binary(
                        "instanceof",
                        value,
                        ExceptionTypes.isGeneral(type)
                                ? Code.name("Error")
                                : ExceptionTypes.reference(type.name(), expressions)))
                .distinct()
                .toList();
    }

    private static List<TsExpression> records(
            TsExpression value,
            List<ValueKind> wanted,
            Set<ValueKind> others,
            Position position,
            Expressions expressions) {
        List<ValueKind> records =
                others.stream().filter(kind -> kind.look() == Look.RECORD).toList();
        if (records.isEmpty()) {
            List<TsType> types = wanted.stream()
                    .map(kind -> recordType(kind.type(), position, expressions))
                    .toList();
            return List.of(isRecord(
                    value, types.size() == 1 ? types.get(0) : new TsType.Union(types), List.of(), expressions));
        }
        List<TsExpression> tests = new ArrayList<>();
        for (ValueKind kind : wanted) {
            for (ValueKind other : records) {
                if (telling(kind, List.of(other), expressions.context()).isEmpty()) {
                    throw alike(other, kind.display(), position);
                }
            }
            List<TsExpression> told = telling(kind, records, expressions.context())
                    .orElseThrow(() -> alike(records.get(0), kind.display(), position));
            tests.add(isRecord(value, recordType(kind.type(), position, expressions), told, expressions));
        }
        return tests;
    }

    private static TsExpression isRecord(
            TsExpression value, TsType type, List<TsExpression> told, Expressions expressions) {
        List<TsExpression> arguments = new ArrayList<>(List.of(value));
        arguments.addAll(told);
        return new TsExpression.Call(Helpers.java("isRecord", expressions), List.of(type), arguments);
    }

    /** The record's type; of a generic one, nothing is known of its type arguments. */
    private static TsType recordType(JavaType type, Position position, Expressions expressions) {
        JavaType whole = type;
        if (type instanceof JavaType.Declared declared && declared.arguments().isEmpty()) {
            int parameters = expressions
                    .context()
                    .hierarchy()
                    .shape(declared.name())
                    .map(shape -> shape.typeParameters().size())
                    .orElse(0);
            whole = new JavaType.Declared(
                    declared.name(),
                    java.util.Collections.nCopies(parameters, new JavaType.Declared("java.lang.Object")));
        }
        return TypeNames.of(whole, expressions.module(), expressions.context(), position);
    }

    /** The property that tells a record from others, with its value where they have it too. */
    static Optional<List<TsExpression>> telling(ValueKind kind, List<ValueKind> others, TranslationContext context) {
        RecordShape shape = shape(kind, context);
        Optional<Tag> tag = context.hierarchy().tag(shape.className());
        boolean tagged = tag.isPresent()
                && others.stream().allMatch(other -> isOtherTag(tag.get(), shape(other, context), context));
        if (tagged) {
            return Optional.of(
                    List.of(Code.text(tag.get().property()), Code.text(tag.get().literal())));
        }
        return shape.components().stream()
                .filter(component -> !component.flattened() && !Types.isOptional(component.type()))
                .map(RecordShape.Component::wireName)
                .filter(name -> others.stream().noneMatch(other -> has(shape(other, context), name, context)))
                .findFirst()
                .map(name -> List.of(Code.text(name)));
    }

    private static boolean isOtherTag(Tag tag, RecordShape other, TranslationContext context) {
        Optional<Tag> theirs = context.hierarchy().tag(other.className());
        return theirs.filter(each -> each.property().equals(tag.property())).isPresent()
                ? !theirs.get().literal().equals(tag.literal())
                : !has(other, tag.property(), context);
    }

    private static boolean has(RecordShape shape, String property, TranslationContext context) {
        boolean tag = context.hierarchy()
                .tag(shape.className())
                .filter(each -> each.property().equals(property))
                .isPresent();
        return tag
                || shape.components().stream()
                        .anyMatch(component ->
                                component.flattened() || component.wireName().equals(property));
    }

    private static RecordShape shape(ValueKind kind, TranslationContext context) {
        return Objects.requireNonNull(context.program().records().get(((JavaType.Declared) kind.type()).name()));
    }

    static Untranslatable alike(ValueKind kind, String wanted, Position position) {
        boolean same = kind.display().equals(wanted);
        return Untranslatable.meaning(
                same
                        ? "this value may be a `" + wanted + "`, which can't be told from others in TypeScript"
                        : "a `" + wanted + "` and a `" + kind.display()
                                + "` can't be told apart in TypeScript, and both may be here",
                "whole and other numbers are all numbers there, constants, ids and chars are texts, and records without a"
                        + " property of their own are the same plain objects.",
                "write a sealed interface with a record for each kind of value, or a method for each type",
                position);
    }
}
