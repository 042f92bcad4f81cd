package dev.convex4j.processor.checking.database;

import dev.convex4j.processor.checking.rule.RuntimeTypes;
import dev.convex4j.processor.model.TableModel;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.LocalValues;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Recognises the fields of one document in an expression. */
final class DocumentFields {
    /** What gives the value inside an {@code Optional} or an id. */
    private static final Set<String> UNWRAP = Set.of("orElse", "orElseThrow", "get");

    private final Program program;
    private final TableModel table;
    private final int document;
    private final LocalValues locals;

    /** @param document the local that holds the document */
    DocumentFields(Program program, TableModel table, int document, LocalValues locals) {
        this.program = program;
        this.table = table;
        this.document = document;
        this.locals = locals;
    }

    /** The same table, with the document in another local of another method. */
    DocumentFields in(int parameter, LocalValues others) {
        return new DocumentFields(program, table, parameter, others);
    }

    /** The field that {@code expression} is the value of: {@code post.title()}, {@code post.address().city()}. */
    Optional<String> field(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local && local.id() != document) {
            return locals.of(local).size() == 1 ? field(locals.of(local).get(0)) : Optional.empty();
        }
        if (!(expression instanceof BodyExpression.Call call) || call.receiver().isEmpty()) {
            return Optional.empty();
        }
        BodyExpression receiver = call.receiver().get();
        String name = call.method().name();
        if (call.arguments().isEmpty() && isDocument(receiver)) {
            return Optional.of(name).filter(this::isField);
        }
        boolean unwraps = (UNWRAP.contains(name) && call.method().owner().equals("java.util.Optional"))
                || (name.equals("value") && call.method().owner().equals(RuntimeTypes.ID));
        if (unwraps) {
            return field(receiver);
        }
        return isComponent(call) ? field(receiver).map(path -> path + "." + name) : Optional.empty();
    }

    /** Other methods compute something that no index knows. */
    private boolean isComponent(BodyExpression.Call call) {
        @Nullable RecordShape record = program.records().get(call.method().owner());
        return call.arguments().isEmpty()
                && record != null
                && record.components().stream()
                        .anyMatch(component ->
                                component.javaName().equals(call.method().name()));
    }

    private boolean isField(String name) {
        return name.equals("id")
                || table.fields().stream().anyMatch(field -> field.javaName().equals(name));
    }

    /** The document, or {@code document.value()}. */
    boolean isDocument(BodyExpression expression) {
        if (expression instanceof BodyExpression.Local local) {
            return local.id() == document;
        }
        return expression instanceof BodyExpression.Call call
                && call.method().name().equals("value")
                && call.receiver().filter(this::isDocument).isPresent();
    }

    /** Whether {@code expression} depends on the document, directly or through a local. */
    boolean mentioned(BodyExpression expression) {
        boolean[] found = {false};
        BodyWalker.walk(expression, new BodyVisitor() {
            @Override
            public void leave(BodyExpression part) {
                found[0] |= part instanceof BodyExpression.Local local
                        && (local.id() == document || field(local).isPresent());
            }
        });
        return found[0];
    }
}
