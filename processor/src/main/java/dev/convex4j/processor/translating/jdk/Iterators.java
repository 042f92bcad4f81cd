package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code Iterator}: a helper class, for an iterator that a method keeps for itself. */
public final class Iterators {
    private Iterators() {}

    /** {@code Iterator<String> names = list.iterator()}. */
    public static Value create(BodyExpression.Call call, Expressions translator) {
        BodyExpression values = call.receiver().orElseThrow();
        Optional<BodyExpression> map = ListTypes.viewed(values);
        boolean keys = map.isPresent()
                && ((BodyExpression.Call) values).method().name().equals("keySet");
        boolean set = map.isEmpty()
                && CollectionKind.of(values.type())
                        .filter(CollectionKind::isSet)
                        .isPresent();
        boolean list = map.isEmpty() && Iteration.isArray(values);
        if (!translator.context().lists().isLocalIterator(call.position()) && (set || list)) {
            Iteration.requireOrdered(values, translator);
            return Value.of(Code.call(Helpers.java("iteratorOf", translator), translator.receiver(call)));
        } else if (map.isPresent() && !keys && translator.context().lists().isLocalIterator(call.position())) {
            return ofView((BodyExpression.Call) values, call, translator);
        } else if (!(keys || set || list) || !translator.context().lists().isLocalIterator(call.position())) {
            throw Untranslatable.construct(
                    "this iterator",
                    "loop over the elements with `for`, or take some out with `removeIf`",
                    call.position());
        }
        Iteration.requireOrdered(values, translator);
        TsExpression source = keys
                ? translator.receiver(
                        new BodyExpression.Call(call.method(), map, List.of(), false, call.type(), call.position()))
                : translator.receiver(call);
        return Value.of(new TsExpression.New(
                Helpers.java(list ? "ListIterator" : "KeyIterator", translator), List.of(), List.of(source)));
    }

    /** {@code map.entrySet().iterator()} and {@code map.values().iterator()}. */
    private static Value ofView(BodyExpression.Call view, BodyExpression.Call call, Expressions translator) {
        Entries.requireSteady(view, translator);
        Iteration.requireOrdered(view, translator);
        String iterator = view.method().name().equals("values") ? "ValueIterator" : "EntryIterator";
        TsExpression map = translator.receiver(new BodyExpression.Call(
                call.method(), view.receiver(), List.of(), false, call.type(), call.position()));
        return Value.of(new TsExpression.New(Helpers.java(iterator, translator), List.of(), List.of(map)));
    }

    /** {@code iterator.next()}, and {@code values.iterator().next()} for the first one. */
    public static Value next(BodyExpression.Call call, Expressions translator) {
        if (call.receiver().orElseThrow() instanceof BodyExpression.Call iterator
                && iterator.method().name().equals("iterator")
                && ListTypes.isMethodOfList(iterator.method())) {
            return Value.of(Code.call(
                    Helpers.java("firstElement", translator),
                    Iteration.array(iterator.receiver().orElseThrow(), translator)));
        }
        return Value.of(Code.invoke(translator.receiver(call), "next"));
    }

    /** {@code iterator.remove()}. */
    public static Value remove(BodyExpression.Call call, Expressions translator) {
        boolean checked = translator.context().lists().isChecked(call.position());
        if (checked) {
            throw Untranslatable.meaning(
                    "this list may be one that Java lets nobody change",
                    "it is made in several places, some of which give an immutable one.",
                    "iterate over a copy: `new ArrayList<>(list)`",
                    call.position());
        }
        Lists.requireChangeable(call, translator);
        if (!isLocal(call.receiver().orElseThrow(), translator)) {
            throw Untranslatable.construct(
                    "`remove` of an iterator that comes from elsewhere",
                    "call it in the method that makes the iterator, or take elements out with `removeIf`",
                    call.position());
        }
        return Value.of(Code.invoke(translator.receiver(call), "remove"));
    }

    /** Whether an iterator is one that its method has made and keeps for itself. */
    private static boolean isLocal(BodyExpression iterator, Expressions translator) {
        @Nullable MethodBody body = translator.context().program().methods().get(translator.member());
        boolean[] local = {false};
        if (body != null && iterator instanceof BodyExpression.Local name) {
            BodyWalker.walk(body, new BodyVisitor() {
                @Override
                public void enter(BodyStatement statement, boolean insideLambda) {
                    local[0] |= statement instanceof BodyStatement.LocalVariable variable
                            && variable.id() == name.id()
                            && variable.value()
                                    .filter(value ->
                                            translator.context().lists().isLocalIterator(value.position()))
                                    .isPresent();
                }
            });
        }
        return local[0];
    }
}
