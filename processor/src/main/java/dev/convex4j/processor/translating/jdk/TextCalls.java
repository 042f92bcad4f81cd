package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.JavaType.Primitive;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** String methods that read in TypeScript as their arguments allow. */
public final class TextCalls {
    private static final String LOCALE = "java.util.Locale";
    private static final Set<String> ROOT_LOCALES = Set.of("ROOT", "ENGLISH", "US");
    private static final Set<String> LISTS = Set.of(Types.LIST, "java.util.ArrayList");

    private TextCalls() {}

    /** A {@code CharSequence} as a text. */
    static TsExpression text(BodyExpression sequence, Expressions translator) {
        if (sequence.type().isClass("java.lang.StringBuilder")) {
            return Code.invoke(Nulls.dereferenced(sequence, translator), "toString");
        } else if (!Types.isText(sequence.type())) {
            throw Untranslatable.type(sequence.type(), "pass a `String`", sequence.position());
        }
        return translator.code(sequence);
    }

    /** A text that Java looks into: it must not be {@code null}. */
    private static TsExpression presentText(BodyExpression sequence, Expressions translator) {
        return Nulls.checked(sequence, text(sequence, translator), translator);
    }

    public static Value contains(BodyExpression.Call call, Expressions translator) {
        TsExpression part = presentText(call.arguments().get(0), translator);
        return Value.of(Code.invoke(translator.receiver(call), "includes", part));
    }

    public static Value contentEquals(BodyExpression.Call call, Expressions translator) {
        TsExpression other = presentText(call.arguments().get(0), translator);
        return Value.of(Code.binary("===", translator.receiver(call), other));
    }

    /** {@code text.replace(a, b)}: JavaScript gives {@code $} a meaning in what is put in. */
    public static Value replace(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        TsExpression part = presentText(call.arguments().get(0), translator);
        TsExpression replacement = presentText(call.arguments().get(1), translator);
        boolean plain = replacement instanceof TsExpression.StringLiteral literal
                && !literal.value().contains("$");
        return Value.of(
                plain
                        ? Code.invoke(receiver, "replaceAll", part, replacement)
                        : Code.call(Helpers.java("replaceText", translator), receiver, part, replacement));
    }

    /** {@code text.indexOf('c')}: Java takes the {@code char} as an int. */
    public static Value indexOfChar(BodyExpression.Call call, Expressions translator) {
        TsExpression receiver = translator.receiver(call);
        List<TsExpression> arguments =
                new ArrayList<>(List.of(unit(call.arguments().get(0), translator)));
        if (call.arguments().size() > 1) {
            arguments.add(translator.into(call.arguments().get(1), Primitive.INT));
        }
        String name = call.method().name();
        if (name.equals("lastIndexOf") && arguments.size() > 1) {
            arguments.add(0, receiver);
            return Value.of(Code.call(Helpers.java(name, translator), arguments));
        }
        return Value.of(Code.call(Code.member(receiver, name), arguments));
    }

    private static TsExpression unit(BodyExpression character, Expressions translator) {
        if (Promotion.unboxed(character.type()).filter(Primitive.CHAR::equals).isPresent()) {
            return Nulls.unboxed(character, translator);
        }
        return ConstantValues.knownInteger(character)
                .filter(code -> Character.isValidCodePoint(code.intValue()))
                .map(code -> Code.text(Character.toString(code.intValue())))
                .orElseThrow(() ->
                        Untranslatable.type(character.type(), "pass a `char`, or cast to one", character.position()));
    }

    /** {@code String.join(", ", a, b)}, and of a list. */
    public static Value join(BodyExpression.Call call, Expressions translator) {
        BodyExpression separator = call.arguments().get(0);
        List<BodyExpression> rest = call.arguments().subList(1, call.arguments().size());
        boolean mayHoldNull = call.varargs()
                ? rest.stream().anyMatch(part -> Nulls.mayBe(part, translator))
                : Nulls.areIn(rest.get(0), translator);
        TsExpression separatorCode = presentText(separator, translator);
        TsExpression texts = call.varargs()
                ? new TsExpression.ArrayLiteral(
                        rest.stream().map(part -> text(part, translator)).toList())
                : listOfTexts(rest.get(0), translator);
        boolean inOrder = Purity.isPure(separator, translator.context())
                && (separatorCode instanceof TsExpression.StringLiteral
                        || Purity.areAllPure(rest, translator.context()));
        return Value.of(
                inOrder && !mayHoldNull
                        ? Code.invoke(texts, "join", separatorCode)
                        : Code.call(Helpers.java("join", translator), separatorCode, texts));
    }

    private static TsExpression listOfTexts(BodyExpression texts, Expressions translator) {
        boolean array = texts.type() instanceof JavaType.Array type && Types.isText(type.element());
        boolean list = texts.type() instanceof JavaType.Declared declared
                && LISTS.contains(declared.name())
                && Types.isText(Types.argument(declared));
        boolean elements = CollectionKind.of(texts.type()).isPresent() && Types.isText(Types.argument(texts.type()));
        if (!array && !list && elements) {
            return Iteration.array(texts, translator);
        } else if (!array && !list) {
            throw Untranslatable.type(texts.type(), "pass a `List<String>`", texts.position());
        }
        return Nulls.checked(texts, translator.code(texts), translator);
    }

    /** {@code text.toLowerCase(Locale.ROOT)}. */
    public static Value rootCase(BodyExpression.Call call, Expressions translator) {
        requireRootLocale(call.arguments().get(0));
        return Value.of(Code.invoke(translator.receiver(call), call.method().name()));
    }

    static boolean isLocale(BodyExpression expression) {
        return expression.type().isClass(LOCALE);
    }

    static void requireRootLocale(BodyExpression locale) {
        boolean root = locale instanceof BodyExpression.StaticField field
                && field.owner().equals(LOCALE)
                && ROOT_LOCALES.contains(field.name());
        if (!root) {
            throw locale(locale.position());
        }
    }

    private static Untranslatable locale(Position position) {
        return Untranslatable.meaning(
                "texts of another locale than the root's are not the same on Convex",
                "JavaScript's data of locales is another one, which changes with the version.",
                "use `Locale.ROOT`",
                position);
    }

    /** What takes any sequence of characters is given a text. */
    public static void requireText(BodyExpression argument, JavaType parameter) {
        if (parameter.isClass(Types.SEQUENCE) && !Types.isText(argument.type())) {
            throw Untranslatable.type(argument.type(), "pass a `String`", argument.position());
        }
    }

    /** {@code Normalizer.normalize(text, Normalizer.Form.NFD)}. */
    public static Value normalized(BodyExpression.Call call, Expressions translator) {
        BodyExpression text = call.arguments().get(0);
        if (!Types.isText(text.type())) {
            throw Untranslatable.type(text.type(), "pass a `String`", text.position());
        } else if (!(call.arguments().get(1) instanceof BodyExpression.EnumConstant form)) {
            throw Untranslatable.construct(
                    "a form that is computed", "write it in place: `Normalizer.Form.NFD`", call.position());
        } else {
            return Value.of(Code.invoke(Nulls.dereferenced(text, translator), "normalize", Code.text(form.name())));
        }
    }
}
