package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.translating.arrays.ArrayElements;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.classes.LiteralTypes;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.jdk.Iteration;
import dev.convex4j.processor.translating.jdk.Lists;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.translating.platform.Queries;
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
        if (Queries.isIterated(values)) {
            documents(loop, statements, expressions, to);
            return;
        }
        if (!ListTypes.isList(values.type()) && !(values.type() instanceof JavaType.Array)) {
            throw Untranslatable.construct(
                    "a loop over a `" + Types.display(values.type()) + "`", "loop over a `List`", values.position());
        }
        Lists.requireUnchanged(loop.position(), expressions);
        BodyExpression hoisted = statements.hoists().hoisted(values, to);
        TsExpression code = values.type() instanceof JavaType.Array
                ? constants(hoisted, ArrayElements.of(hoisted, expressions))
                : Iteration.iterable(hoisted, expressions);
        code = LiteralTypes.typed(values, code, expressions);
        if (EntryLoops.isOne(loop)) {
            EntryLoops.forEach(loop, code, statements, expressions, to);
            return;
        }
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

    /** {@code colorValues} for {@code [...colorValues]}, the array that nobody but the loop has. */
    private static TsExpression constants(BodyExpression values, TsExpression code) {
        return values instanceof BodyExpression.Call call
                        && call.receiver().isEmpty()
                        && call.method().name().equals("values")
                        && code instanceof TsExpression.ArrayLiteral array
                        && array.elements().size() == 1
                        && array.elements().get(0) instanceof TsExpression.Spread constants
                ? constants.value()
                : code;
    }

    /** {@code for await (const post of ctx.db.query("posts"))}. */
    private static void documents(
            BodyStatement.ForEach loop, StatementTranslator statements, Expressions expressions, List<TsStatement> to) {
        BodyExpression query = ((BodyExpression.Call) loop.values()).receiver().orElseThrow();
        TsExpression code = expressions.code(statements.hoists().hoisted(query, to));
        Scope scope = expressions.scope();
        Scope.Frame frame = scope.enter();
        BodyStatement.LocalVariable variable = loop.variable();
        boolean constant = !variable.reassigned();
        String name = scope.declare(variable.id(), variable.name(), Absence.UNDEFINED, constant)
                .name();
        List<TsStatement> body = new ArrayList<>();
        Queries.check(loop.values(), Code.name(name), expressions)
                .ifPresent(check -> body.add(new TsStatement.ExpressionStatement(check)));
        body.addAll(Loops.body(loop.body(), statements));
        scope.leave(frame);
        to.add(new TsStatement.ForOf(true, constant, TsParameter.named(name), code, List.copyOf(body)));
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
}
