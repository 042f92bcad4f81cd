package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.TextTemplate;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code toString()} of sets, maps and their entries. */
public final class CollectionTexts {
    private CollectionTexts() {}

    static boolean isOne(JavaType type) {
        return CollectionKind.of(type)
                .filter(kind -> kind.isSet() || kind.isMap() || kind == CollectionKind.ENTRY)
                .isPresent();
    }

    /** Whether the order of what the text shows is known by the type alone. */
    static boolean isSorted(JavaType type) {
        return CollectionKind.of(type)
                .filter(kind -> kind == CollectionKind.SORTED_SET
                        || kind == CollectionKind.SORTED_MAP
                        || kind == CollectionKind.ENTRY)
                .isPresent();
    }

    static TsExpression of(JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        CollectionKind kind = CollectionKind.of(type).orElseThrow();
        if (kind.isSet()) {
            return Texts.list(type, spread(code), position, expressions);
        } else if (kind.isMap()) {
            return map(type, code, position, expressions);
        } else if (!Texts.isSimple(code)) {
            throw Untranslatable.construct(
                    "the text of an entry that is computed here", "assign it to a local variable first", position);
        }
        return entry(type, element(code, 0), element(code, 1), position, expressions);
    }

    /** The text of a collection with {@code null} in it, which JavaScript would leave out of the elements of an array. */
    static TsExpression withNulls(BodyExpression value, TsExpression code, Expressions expressions) {
        JavaType type = KindTests.collectionType(value, expressions);
        boolean map = CollectionKind.of(type).filter(CollectionKind::isMap).isPresent();
        boolean list = CollectionKind.of(type).filter(CollectionKind::isArray).isPresent();
        JavaType held = map || list ? ((JavaType.Declared) type).arguments().get(map ? 1 : 0) : type;
        boolean plain = Types.isString(held)
                || Promotion.unboxed(held)
                        .filter(kind -> !Numbers.isFloating(kind))
                        .isPresent();
        if (!(plain || list) || Nulls.mayBe(value, expressions)) {
            throw Untranslatable.construct(
                    "the text of a collection that may hold `null`",
                    "join the texts of what it holds in a loop",
                    value.position());
        }
        return map
                ? of((JavaType.Declared) type, code, value.position(), expressions)
                : ofArray(held, code, true, value.position(), expressions);
    }

    /** {@code arrayText(values, doubleText)}. */
    public static TsExpression ofArray(
            JavaType element, TsExpression code, boolean nulls, Position position, Expressions expressions) {
        TsExpression helper = Helpers.java("arrayText", expressions);
        TsExpression each = Code.name("each");
        TsExpression text = Texts.part(element, each, position, expressions);
        if (text.equals(each)) {
            return Code.call(helper, code);
        }
        boolean function =
                text instanceof TsExpression.Call call && call.arguments().equals(List.of(each));
        if (function && !nulls) {
            return Code.call(helper, code, ((TsExpression.Call) text).callee());
        }
        TsExpression known = nulls && !KindValues.keepsNull(text, each)
                ? new TsExpression.Conditional(
                        Code.binary("===", each, new TsExpression.NullLiteral()), Code.text("null"), text)
                : text;
        return Code.call(
                helper,
                code,
                Code.arrow(
                        List.of("each"),
                        text instanceof TsExpression.Conditional
                                ? new TextTemplate().add(known).code()
                                : known));
    }

    private static TsExpression spread(TsExpression code) {
        return new TsExpression.ArrayLiteral(List.of(new TsExpression.Spread(code)));
    }

    private static TsExpression element(TsExpression entry, int index) {
        return new TsExpression.Index(entry, new TsExpression.NumberLiteral(index), false);
    }

    private static TsExpression map(
            JavaType.Declared type, TsExpression code, Position position, Expressions expressions) {
        TsExpression text = entry(type, Code.name("key"), Code.name("value"), position, expressions);
        TsParameter pair =
                new TsParameter(new TsParameter.Binding.ArrayPattern(List.of("key", "value")), false, Optional.empty());
        TsExpression texts = Code.invoke(
                spread(code),
                "map",
                new TsExpression.Arrow(
                        false, List.of(pair), Optional.empty(), new TsExpression.ArrowBody.OfExpression(text)));
        return new TsExpression.TemplateLiteral(
                List.of("{", "}"), List.of(Code.invoke(texts, "join", Code.text(", "))));
    }

    private static TsExpression entry(
            JavaType.Declared type, TsExpression key, TsExpression value, Position position, Expressions expressions) {
        List<String> texts = new ArrayList<>(List.of(""));
        List<TsExpression> values = new ArrayList<>();
        add(Texts.part(type.arguments().get(0), key, position, expressions), texts, values);
        texts.set(texts.size() - 1, texts.get(texts.size() - 1) + "=");
        add(Texts.part(type.arguments().get(1), value, position, expressions), texts, values);
        return new TsExpression.TemplateLiteral(List.copyOf(texts), List.copyOf(values));
    }

    /** Appends to a template; one within it becomes a part of it. */
    private static void add(TsExpression part, List<String> texts, List<TsExpression> values) {
        TsExpression.TemplateLiteral template = part instanceof TsExpression.TemplateLiteral nested
                ? nested
                : new TsExpression.TemplateLiteral(List.of("", ""), List.of(part));
        int last = texts.size() - 1;
        texts.set(last, texts.get(last) + template.texts().get(0));
        texts.addAll(template.texts().subList(1, template.texts().size()));
        values.addAll(template.values());
    }
}
