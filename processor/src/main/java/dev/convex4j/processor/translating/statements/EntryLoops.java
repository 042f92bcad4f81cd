package dev.convex4j.processor.translating.statements;

import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.jdk.Entries;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.operators.Conversions;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsParameter.Binding;
import dev.convex4j.processor.typescript.TsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code for (Map.Entry<K, V> entry : map.entrySet())}: {@code for (const [key, value] of map)}. */
final class EntryLoops {
    private EntryLoops() {}

    static boolean isOne(BodyStatement.ForEach loop) {
        return CollectionKind.of(loop.elementType())
                        .filter(CollectionKind.ENTRY::equals)
                        .isPresent()
                && ListTypes.viewed(loop.values()).isPresent();
    }

    static void forEach(
            BodyStatement.ForEach loop,
            TsExpression code,
            StatementTranslator statements,
            Expressions expressions,
            List<TsStatement> to) {
        Scope scope = expressions.scope();
        Scope.Frame frame = scope.enter();
        Uses uses = new Uses(loop.variable().id());
        BodyWalker.walk(loop.body(), uses);
        TsParameter target;
        List<BodyStatement> body = loop.body();
        if (uses.isWhole() || loop.variable().reassigned()) {
            Entries.requireSteady(loop.values(), expressions);
            BodyStatement.LocalVariable entry = loop.variable();
            target = TsParameter.named(scope.declare(entry.id(), entry.name(), Absence.UNDEFINED, !entry.reassigned())
                    .name());
        } else {
            Parts parts = new Parts(loop, scope);
            body = parts.statements(
                    loop.body().subList(parts.named(), loop.body().size()));
            target = new TsParameter(new Binding.ArrayPattern(parts.names()), false, Optional.empty());
        }
        List<TsStatement> translated = new ArrayList<>(Loops.body(body, statements));
        scope.leave(frame);
        to.add(new TsStatement.ForOf(false, !loop.variable().reassigned(), target, code, List.copyOf(translated)));
    }

    private static Optional<String> part(BodyExpression expression, int id) {
        return expression instanceof BodyExpression.Call call
                        && call.receiver()
                                .filter(entry -> entry instanceof BodyExpression.Local local && local.id() == id)
                                .isPresent()
                        && (call.method().name().equals("getKey")
                                || call.method().name().equals("getValue"))
                ? Optional.of(call.method().name())
                : Optional.empty();
    }

    /** How an entry is used. */
    private static final class Uses implements BodyVisitor {
        private final int id;
        private int all;
        private int parts;

        Uses(int id) {
            this.id = id;
        }

        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            all += expression instanceof BodyExpression.Local local && local.id() == id ? 1 : 0;
            parts += part(expression, id).isPresent() ? 1 : 0;
        }

        /** Whether it is used for more than its key and its value. */
        boolean isWhole() {
            return all > parts;
        }
    }

    /** Puts locals in the places of an entry's key and value. */
    private static final class Parts extends BodyRewriter {
        private final int entry;
        private final Scope scope;
        private final List<JavaType> types;
        private Optional<BodyExpression.Local> key = Optional.empty();
        private Optional<BodyExpression.Local> value = Optional.empty();
        private int named;

        Parts(BodyStatement.ForEach loop, Scope scope) {
            this.entry = loop.variable().id();
            this.scope = scope;
            this.types = ((JavaType.Declared) loop.elementType()).arguments();
            loop.body().stream().takeWhile(this::isName).forEach(statement -> named++);
            this.key = key.or(() -> Optional.of(declared("key", scope.syntheticId(), 0, loop.position())));
        }

        /** {@code String name = entry.getKey();} as one of the first statements gives the key its name. */
        private boolean isName(BodyStatement statement) {
            if (!(statement instanceof BodyStatement.LocalVariable variable)
                    || variable.reassigned()
                    || variable.value().isEmpty()) {
                return false;
            }
            Optional<String> part = part(variable.value().get(), entry);
            boolean isKey = part.filter("getKey"::equals).isPresent();
            int index = isKey ? 0 : 1;
            boolean taken = part.isEmpty() || (isKey ? key : value).isPresent();
            if (taken || Conversions.changes(types.get(index), variable.type())) {
                return false;
            }
            Optional<BodyExpression.Local> local =
                    Optional.of(declared(variable.name(), variable.id(), index, variable.position()));
            key = isKey ? local : key;
            value = isKey ? value : local;
            return true;
        }

        private BodyExpression.Local declared(String name, int id, int index, Position position) {
            String free = scope.declare(id, name, Absence.UNDEFINED, true).name();
            return new BodyExpression.Local(free, id, types.get(index), position);
        }

        /** How many statements only gave names. */
        int named() {
            return named;
        }

        /** The names to declare; a value that nobody reads has none. */
        List<String> names() {
            List<String> names = new ArrayList<>();
            key.ifPresent(local -> names.add(local.name()));
            value.ifPresent(local -> names.add(local.name()));
            return List.copyOf(names);
        }

        @Override
        protected BodyExpression expression(BodyExpression expression) {
            Optional<String> part = part(expression, entry);
            if (part.isEmpty()) {
                return super.expression(expression);
            } else if (part.get().equals("getKey")) {
                return key.orElseThrow();
            }
            value = value.or(() -> Optional.of(declared("value", scope.syntheticId(), 1, expression.position())));
            return value.orElseThrow();
        }
    }
}
