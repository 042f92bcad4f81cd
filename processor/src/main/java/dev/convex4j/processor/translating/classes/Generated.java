package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.analysis.EnumFields;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.layout.Homes;
import dev.convex4j.processor.translating.layout.Identifiers;
import dev.convex4j.processor.translating.layout.Literal;
import dev.convex4j.processor.translating.layout.Names;
import dev.convex4j.processor.translating.layout.Place;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsDeclaration;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Java gives enums and records without a source: the list of constants, {@code toString}, ... */
public final class Generated {
    private final TranslationContext context;
    private final Bodies bodies;

    public Generated(TranslationContext context, Bodies bodies) {
        this.context = context;
        this.bodies = bodies;
    }

    /** The declaration that code names by {@code key}. */
    public TranslatedBackend.Declaration of(String key) {
        int at = key.indexOf('#');
        ClassShape shape = context.hierarchy().shape(key.substring(0, at)).orElseThrow();
        String kind = key.substring(at);
        Place place = context.layout().constant(key);
        Expressions expressions =
                bodies.in(place.module(), new Scope(context.layout().names(place.module())), initializer(shape));
        boolean exported = context.usage().isUsedOutside(key, place.module());
        TsDeclaration value = kind.equals(EnumTables.VALUES)
                ? values(shape, place, exported, expressions)
                : kind.equals(EnumTables.NAMES)
                        ? names(shape, place, exported, expressions)
                        : kind.equals(EnumTables.VALUE_OF)
                                ? valueOf(shape, place, exported, expressions)
                                : kind.equals(Texts.TEXT) || kind.equals(HashCodes.HASH)
                                        ? ofRecord(kind, shape, place, exported, expressions)
                                        : field(
                                                shape,
                                                kind.substring(EnumTables.FIELD.length()),
                                                place,
                                                exported,
                                                expressions);
        return new TranslatedBackend.Declaration(place.module(), value);
    }

    private static MethodKey initializer(ClassShape shape) {
        return new MethodKey(shape.name(), MethodBody.STATIC_INITIALIZER, List.of());
    }

    private TsExpression literal(ClassShape shape, ClassShape.Constant constant) {
        return Literal.code(Enums.literal(shape.name(), constant.name(), context));
    }

    private TsType type(ClassShape shape, Expressions expressions) {
        return TypeNames.of(Selves.type(shape), expressions.module(), context, shape.position());
    }

    private TsDeclaration values(ClassShape shape, Place place, boolean exported, Expressions expressions) {
        List<TsExpression> literals = shape.constants().stream()
                .map(constant -> literal(shape, constant))
                .toList();
        return new TsDeclaration.Constant(
                Optional.empty(),
                exported,
                place.name(),
                Optional.of(new TsType.ArrayType(type(shape, expressions), true)),
                new TsExpression.ArrayLiteral(literals));
    }

    private TsDeclaration names(ClassShape shape, Place place, boolean exported, Expressions expressions) {
        List<TsExpression> values = shape.constants().stream()
                .map(constant -> Code.text(constant.name()))
                .toList();
        return table(shape, place, exported, values, new TsType.Keyword("string"), expressions);
    }

    private TsDeclaration table(
            ClassShape shape,
            Place place,
            boolean exported,
            List<TsExpression> values,
            TsType value,
            Expressions expressions) {
        List<TsType> arguments = List.of(type(shape, expressions), value);
        boolean keys = Enums.areKeys(shape, context);
        return new TsDeclaration.Constant(
                Optional.empty(),
                exported,
                place.name(),
                keys ? Optional.of(new TsType.Reference("Record", arguments)) : Optional.empty(),
                keys ? object(shape, values) : map(shape, arguments, values));
    }

    private TsExpression object(ClassShape shape, List<TsExpression> values) {
        List<Property> properties = new ArrayList<>();
        for (ClassShape.Constant constant : shape.constants()) {
            String key = Enums.key(shape.name(), constant.name(), context);
            properties.add(new Property.KeyValue(key, values.get(properties.size())));
        }
        return new TsExpression.ObjectLiteral(properties);
    }

    /** Booleans are no keys of objects. */
    private TsExpression map(ClassShape shape, List<TsType> types, List<TsExpression> values) {
        List<TsExpression> entries = new ArrayList<>();
        for (ClassShape.Constant constant : shape.constants()) {
            entries.add(new TsExpression.ArrayLiteral(List.of(literal(shape, constant), values.get(entries.size()))));
        }
        return new TsExpression.New(Code.name("Map"), types, List.of(new TsExpression.ArrayLiteral(entries)));
    }

    private TsDeclaration field(ClassShape shape, String name, Place place, boolean exported, Expressions expressions) {
        ClassShape.FieldShape field = shape.fields().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<TsExpression> codes = new ArrayList<>();
        for (ClassShape.Constant constant : shape.constants()) {
            Map<String, BodyExpression> values = EnumFields.of(constant, shape, context.program());
            TsExpression literal = literal(shape, constant);
            Expressions own =
                    bodies.in(place.module(), new Scope(context.layout().names(place.module())), initializer(shape));
            own.scope().bindInstance(shape.name(), literal);
            TsExpression code = values.containsKey(name)
                    ? own.into(values.get(name), field.type())
                    : Zeros.of(field.type(), field.position());
            codes.add(code);
        }
        TsType type = TypeNames.of(field.type(), place.module(), context, field.position());
        return table(
                shape,
                place,
                exported,
                codes,
                Nulls.type(type, context.nullness().field(shape.name(), name)),
                expressions);
    }

    private TsDeclaration valueOf(ClassShape shape, Place place, boolean exported, Expressions expressions) {
        Scope scope = expressions.scope();
        int id = scope.syntheticId();
        String name = scope.declare(id, "name", Absence.UNDEFINED, true).name();
        String found = scope.fresh(Identifiers.local(Names.decapitalized(shape.simpleName())));
        TsExpression each = Code.name("each");
        TsExpression test = Code.binary("===", EnumTables.name(each, shape, expressions), Code.name(name));
        TsExpression search = Code.invoke(
                EnumTables.generated(shape.name() + EnumTables.VALUES, expressions),
                "find",
                Code.arrow(List.of("each"), test));
        List<TsStatement> statements = List.of(
                new TsStatement.Variable(true, TsParameter.named(found), Optional.of(search)),
                new TsStatement.If(
                        Code.binary("===", Code.name(found), Code.UNDEFINED),
                        List.of(new TsStatement.Throw(expressions.code(unknown(shape, name, id)))),
                        List.of()),
                new TsStatement.Return(Optional.of(Code.name(found))));
        return new TsDeclaration.Function(
                Optional.empty(),
                exported,
                false,
                place.name(),
                List.of(),
                List.of(TsParameter.typed(name, new TsType.Keyword("string"))),
                type(shape, expressions),
                statements);
    }

    /** {@code new IllegalArgumentException("No enum constant app.Disc." + name)}. */
    private static BodyExpression unknown(ClassShape shape, String name, int id) {
        JavaType string = new JavaType.Declared(Types.STRING);
        String start = "No enum constant " + (shape.local() ? "null" : shape.name()) + ".";
        BodyExpression text = new BodyExpression.Binary(
                "+",
                new BodyExpression.Literal(Optional.of(start), string, shape.position()),
                new BodyExpression.Local(name, id, string, shape.position()),
                string,
                shape.position());
        String exception = "java.lang.IllegalArgumentException";
        return new BodyExpression.New(
                new MethodKey(exception, "<init>", List.of(Types.STRING)),
                List.of(text),
                new JavaType.Declared(exception),
                shape.position());
    }

    /** {@code toString} or {@code hashCode} of a record, or of those of a sealed interface. */
    private TsDeclaration ofRecord(
            String kind, ClassShape shape, Place place, boolean exported, Expressions expressions) {
        String name = expressions.scope().fresh(Identifiers.local(Names.decapitalized(shape.simpleName())));
        boolean text = kind.equals(Texts.TEXT);
        TsType type =
                TypeNames.of(TextParameters.type(shape, context), expressions.module(), context, shape.position());
        List<TsParameter> parameters = new ArrayList<>(List.of(TsParameter.typed(name, type)));
        parameters.addAll(text ? TextParameters.declared(shape, expressions) : List.of());
        boolean union = shape.kind() == ClassShape.Kind.INTERFACE;
        List<TsStatement> statements = union
                ? ChoiceTexts.statements(shape, Code.name(name), expressions)
                : List.of(new TsStatement.Return(Optional.of(
                        text
                                ? Texts.ofComponents(shape, Code.name(name), expressions)
                                : HashCodes.ofComponents(shape, Code.name(name), expressions))));
        return new TsDeclaration.Function(
                Optional.empty(),
                exported,
                false,
                place.name(),
                TypeParameters.of(TextParameters.held(shape, context), place.module(), context, shape.position()),
                parameters,
                new TsType.Keyword(text ? "string" : "number"),
                statements);
    }

    /** Every declaration that an own class may need, for the layout. */
    public static List<dev.convex4j.processor.translating.layout.Declared.Member> members(
            ClassShape shape, Homes homes) {
        return switch (shape.kind()) {
            case ENUM -> EnumTables.members(shape, homes);
            case RECORD -> List.of(Texts.member(shape, homes), HashCodes.member(shape, homes));
            case INTERFACE -> List.of(Texts.member(shape, homes));
            default -> List.of();
        };
    }
}
