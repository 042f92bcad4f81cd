package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.GrowingLists;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;

/** {@code for} over arrays and lists. */
final class IteratedLoops {
    private IteratedLoops() {}

    static void forEach(
            BodyStatement.ForEach loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        BodyExpression values = loop.values();
        if (!values.type().isClass(Types.LIST) && !(values.type() instanceof JavaType.Array)) {
            throw Untranslatable.construct(
                    "a loop over a `" + Types.display(values.type()) + "`", "loop over a `List`", values.position());
        }
        TsExpression code = LiteralTypes.typed(
                values, expressions.code(statements.hoists().hoisted(values, to)), expressions);
        requireUnchanged(values, loop.body(), expressions);
        Scope scope = expressions.scope();
        Scope.Frame frame = scope.enter();
        BodyStatement.LocalVariable variable = loop.variable();
        List<TsStatement> body = new ArrayList<>();
        String name = Conversions.changes(loop.elementType(), variable.type())
                ? convertedElement(loop, statements, expressions, body)
                : scope.declare(variable.id(), variable.name(), Absence.UNDEFINED, !variable.reassigned())
                        .name();
        boolean constant = !variable.reassigned() || !body.isEmpty();
        body.addAll(Loops.body(loop.body(), statements));
        scope.leave(frame);
        to.add(new TsStatement.ForOf(false, constant, TsParameter.named(name), code, List.copyOf(body)));
    }

    /** {@code for (const element of list) { const wide = BigInt(element); ..}}: gives the name of the element. */
    private static String convertedElement(
            BodyStatement.ForEach loop,
            StatementTranslator statements,
            Expressions expressions,
            List<TsStatement> body) {
        BodyStatement.LocalVariable variable = loop.variable();
        Scope scope = expressions.scope();
        int id = scope.syntheticId();
        String name = scope.declare(id, "element", Absence.UNDEFINED, true).name();
        TsExpression value = expressions.into(
                new BodyExpression.Local(name, id, loop.elementType(), variable.position()), variable.type());
        statements.declarations().declare(variable, Absence.UNDEFINED, value, body);
        return name;
    }

    /** Java's iterator fails when its list grows; JavaScript's goes on with the new elements. */
    private static void requireUnchanged(BodyExpression list, List<BodyStatement> body, Expressions expressions) {
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                if (Lists.isAdd(expression)
                        && ((BodyExpression.Call) expression).receiver().orElse(null)
                                instanceof BodyExpression.Local grown
                        && mayBeOne(list, grown, expressions.growingLists())) {
                    throw Untranslatable.meaning(
                            "`" + grown.name() + "` may grow while it is looped over",
                            "Java ends this with a `ConcurrentModificationException`.",
                            "collect the new elements in another list",
                            expression.position());
                }
            }
        });
    }

    /** Whether the looped list and a growing one may be one: only the growing list's own name is sure to be another. */
    private static boolean mayBeOne(BodyExpression looped, BodyExpression.Local grown, GrowingLists growing) {
        if (looped instanceof BodyExpression.Local local && growing.contains(local.id())) {
            return local.id() == grown.id();
        }
        return growing.isShared(grown.id())
                && !isOfItsOwn(looped)
                && Types.argument(looped.type()).equals(Types.argument(grown.type()));
    }

    /** Whether a list was surely made elsewhere: by a constant, or anew by the library or the platform. */
    private static boolean isOfItsOwn(BodyExpression list) {
        if (list instanceof BodyExpression.Call call) {
            String owner = call.method().owner();
            return owner.equals(Types.LIST)
                    ? call.method().name().equals("of")
                    : owner.equals("java.util.stream.Stream") || owner.startsWith("dev.convex4j.runtime.");
        }
        return list instanceof BodyExpression.StaticField;
    }
}
