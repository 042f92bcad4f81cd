package dev.convex4j.processor.translating.classes;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.ValueKind.Look;
import dev.convex4j.processor.translating.classes.ValueKind.Relation;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Numbers;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.Kinds;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What is done with the values of an {@code Object} whose kinds the whole program says: casts, equality, texts and hash codes. */
public final class KindValues {
    private KindValues() {}

    /** Whether the kinds of an expression's values are asked for, as its static type doesn't say them. */
    public static boolean areOpen(BodyExpression value, Expressions expressions) {
        return Kinds.isOpen(value.type())
                && KindTests.areTold(KindTests.type(value, expressions), expressions.context());
    }

    /** A cast, which throws for values of other kinds; nothing where it isn't known which values there are. */
    public static Optional<TsExpression> cast(BodyExpression.Cast cast, Expressions expressions) {
        JavaType to = cast.type();
        if (Kinds.isOpen(to)
                || Hierarchies.isInstance(to, expressions.context())
                || !areOpen(cast.operand(), expressions)) {
            return Optional.empty();
        }
        JavaType from = KindTests.type(cast.operand(), expressions);
        boolean nullable = Nulls.mayBe(cast.operand(), expressions) && !(to instanceof JavaType.Primitive);
        TsExpression code = Nulls.checked(cast.operand(), expressions.code(cast.operand()), expressions);
        if (nullable) {
            code = expressions.code(cast.operand());
        }
        TsType type =
                Nulls.type(TypeNames.of(to, expressions.module(), expressions.context(), cast.position()), nullable);
        JavaType wanted = ValueKind.boxed(to);
        boolean sure = ValueKind.of(from, expressions.context()).stream()
                .allMatch(kind -> kind.relationTo(wanted, expressions.context()) == Relation.ALWAYS);
        if (sure) {
            return Optional.of(new TsExpression.As(code, type));
        }
        TsExpression each = Code.name("value");
        TsExpression test = KindTests.test(each, from, wanted, cast.position(), expressions);
        TsExpression passes =
                nullable ? Code.binary("||", Code.binary("===", each, new TsExpression.NullLiteral()), test) : test;
        return Optional.of(new TsExpression.Call(
                Helpers.java("castTo", expressions),
                List.of(type),
                List.of(code, Code.arrow(List.of("value"), passes))));
    }

    /** {@code left.equals(right)}; nothing where a static type says enough. */
    public static Optional<Value> compare(
            BodyExpression left, BodyExpression right, Position position, Expressions expressions) {
        TranslationContext context = expressions.context();
        boolean open = Kinds.isOpen(left.type()) || Kinds.isOpen(right.type());
        if (!open || Equals.isCompared(left.type(), right.type(), context) || right.type() instanceof JavaType.Null) {
            return Optional.empty();
        }
        Set<ValueKind> ours = ofKnown(left, expressions);
        Set<ValueKind> theirs = ofKnown(right, expressions);
        Set<ValueKind> all = new LinkedHashSet<>(ours);
        all.addAll(theirs);
        for (ValueKind one : ours) {
            for (ValueKind other : theirs) {
                if (one.looksLike(other) && !areOfOne(one, other) && !areTold(one, other, context)) {
                    throw KindTests.alike(other, one.display(), position);
                }
            }
        }
        boolean plain = all.stream().allMatch(kind -> isIdentical(kind, context));
        all.stream().filter(kind -> !isIdentical(kind, context)).forEach(kind -> {
            if (kind.type() instanceof JavaType.Array || kind.look() == Look.ANY) {
                throw KindTests.alike(kind, kind.display(), position);
            }
            Equals.requireAlike(kind.type(), kind.type(), position, expressions);
        });
        TsExpression first = expressions.translate(left).as(Absence.UNDEFINED);
        TsExpression second = expressions.translate(right).as(Absence.UNDEFINED);
        return Optional.of(Value.of(
                plain
                        ? Code.binary("===", first, second)
                        : Code.call(Helpers.java("equals", expressions), first, second)));
    }

    private static Set<ValueKind> ofKnown(BodyExpression value, Expressions expressions) {
        JavaType type = KindTests.type(value, expressions);
        if (Kinds.isOpen(type)) {
            throw Untranslatable.meaning(
                    "a `" + Types.display(type) + "` of which nobody knows what it may be can't be compared",
                    "in TypeScript values of different classes may look the same.",
                    "declare the type that the value has",
                    value.position());
        }
        return ValueKind.of(type, expressions.context());
    }

    /** Whether values of two kinds may be equal. */
    private static boolean areOfOne(ValueKind one, ValueKind other) {
        Optional<CollectionKind> kind = CollectionKind.of(one.type());
        return one.type().equals(other.type())
                || (kind.isPresent()
                        && CollectionKind.of(other.type())
                                .filter(kind.get()::isEqualTo)
                                .isPresent());
    }

    private static boolean areTold(ValueKind one, ValueKind other, TranslationContext context) {
        return (one.look() == Look.RECORD
                        && other.look() == Look.RECORD
                        && (KindTests.telling(one, List.of(other), context).isPresent()
                                || KindTests.telling(other, List.of(one), context)
                                        .isPresent()))
                || (one.look() == Look.OBJECT && other.look() == Look.OBJECT)
                || (one.look() == Look.ERROR && other.look() == Look.ERROR);
    }

    private static boolean isIdentical(ValueKind kind, TranslationContext context) {
        return switch (kind.look()) {
            case NUMBER -> Numbers.kind(kind.type()).filter(Numbers::isFloating).isEmpty();
            case BIGINT, TEXT, BOOLEAN -> true;
            case OBJECT, ERROR -> Equals.isIdentity(kind.type(), context);
            default -> false;
        };
    }

    /** The text of a value, as its class makes it; nothing where it isn't known which values there are. */
    static Optional<TsExpression> text(BodyExpression value, TsExpression code, Expressions expressions) {
        return areOpen(value, expressions)
                ? Optional.of(textOf(KindTests.type(value, expressions), code, value.position(), expressions))
                : Optional.empty();
    }

    /** The text of a value of a type that may be several. */
    public static TsExpression textOf(JavaType type, TsExpression code, Position position, Expressions expressions) {
        // JavaScript looks itself at what it joins.
        BiFunction<JavaType, TsExpression, TsExpression> made = (kind, each) -> {
            boolean plain = Texts.part(kind, code, position, expressions).equals(code);
            return plain ? code : Texts.part(kind, each, position, expressions);
        };
        return KindTests.areTold(type, expressions.context())
                ? chosen(type, code, made, "text", position, expressions)
                : made.apply(type, code);
    }

    /** The hash code of a value, as its class makes it. */
    static Optional<TsExpression> hash(BodyExpression value, TsExpression code, Expressions expressions) {
        return areOpen(value, expressions)
                ? Optional.of(chosen(
                        KindTests.type(value, expressions),
                        code,
                        (type, each) -> HashCodes.part(type, each, value.position(), expressions),
                        "hash code",
                        value.position(),
                        expressions))
                : Optional.empty();
    }

    /** What is made of a value by its kind: all kinds of which the same is made are one alternative. */
    public static TsExpression chosen(
            JavaType from,
            TsExpression code,
            BiFunction<JavaType, TsExpression, TsExpression> made,
            String what,
            Position position,
            Expressions expressions) {
        Set<ValueKind> kinds = ValueKind.of(from, expressions.context());
        if (kinds.size() == 1 && !KindTests.areTold(from, expressions.context())) {
            return made.apply(from, code);
        }
        Map<TsExpression, Set<ValueKind>> alternatives = new LinkedHashMap<>();
        for (ValueKind kind : kinds) {
            alternatives
                    .computeIfAbsent(made.apply(kind.type(), code), key -> new LinkedHashSet<>())
                    .add(kind);
        }
        @Nullable Set<ValueKind> same = alternatives.remove(code);
        List<Set<ValueKind>> rest = new ArrayList<>(alternatives.values());
        if (same == null) {
            same = rest.remove(rest.size() - 1);
        }
        if (!rest.isEmpty()) {
            requireSimple(code, "the " + what + " of a computed value that may be of several classes", position);
        }
        TsExpression chosen = last(same, code, made, position, expressions);
        for (int i = rest.size() - 1; i >= 0; i--) {
            Set<ValueKind> wanted = rest.get(i);
            Set<ValueKind> others = new LinkedHashSet<>(kinds);
            others.removeAll(wanted);
            chosen = new TsExpression.Conditional(
                    KindTests.test(code, wanted, others, position, expressions),
                    made.apply(wanted.iterator().next().type(), code),
                    chosen);
        }
        return chosen;
    }

    /** Whether what is chosen by kinds is the value itself where it is {@code null}, which no test of a kind holds for. */
    public static boolean keepsNull(TsExpression chosen, TsExpression value) {
        return chosen.equals(value)
                || (chosen instanceof TsExpression.Conditional choice && keepsNull(choice.whenFalse(), value));
    }

    /** Requires that code may be written twice. */
    public static void requireSimple(TsExpression code, String what, Position position) {
        if (!Texts.isSimple(code)) {
            throw Untranslatable.construct(what, "assign it to a local variable first", position);
        }
    }

    private static TsExpression last(
            Set<ValueKind> kinds,
            TsExpression code,
            BiFunction<JavaType, TsExpression, TsExpression> made,
            Position position,
            Expressions expressions) {
        List<TsType> known = kinds.stream()
                .map(ValueKind::type)
                .map(type -> TypeNames.of(type, expressions.module(), expressions.context(), position))
                .distinct()
                .toList();
        TsType type = known.size() == 1 ? known.get(0) : new TsType.Union(known);
        return made.apply(kinds.iterator().next().type(), new TsExpression.As(code, type));
    }
}
