package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.SwitchCase;
import dev.convex4j.processor.translating.flow.ListTypes;
import dev.convex4j.processor.translating.layout.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * {@code list = new ArrayList<>(list);} as a variable of its own, of which all is true that isn't of the one before: it may be
 * changed, or isn't {@code null}. The statement stands directly in the block that declares the variable, so that all
 * statements behind it mean the new one, and no others do.
 */
final class ReplacedValues extends ProgramRewriter {
    private static final Set<String> CHECKS = Set.of("requireNonNull", "requireNonNullElse", "requireNonNullElseGet");

    private final FreshIds ids;

    /** The variables of a {@code switch} whose later cases see them without their declaration having run. */
    private final Set<Integer> ofCases = new HashSet<>();

    private ReplacedValues(FreshIds ids) {
        this.ids = ids;
    }

    static Program rewrite(Program program, FreshIds ids) {
        ReplacedValues replaced = new ReplacedValues(ids);
        Program locals = replaced.rewritten(program);
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>(locals.methods());
        methods.replaceAll((key, body) -> Simplification.with(
                body, replaced.ofParameters(body.parameters(), body.statements(), body.position())));
        return new Program(
                locals.backend(),
                methods,
                locals.constants(),
                locals.erroneous(),
                locals.records(),
                locals.classes(),
                locals.ownClasses());
    }

    @Override
    protected List<BodyStatement> statement(BodyStatement statement) {
        if (statement instanceof BodyStatement.Switch node && !node.arrows()) {
            addVariables(node.cases());
        }
        return super.statement(statement).stream()
                .map(rewritten -> rewritten instanceof BodyStatement.ForEach loop ? ofElements(loop) : rewritten)
                .toList();
    }

    private BodyStatement ofElements(BodyStatement.ForEach loop) {
        List<BodyStatement> body = loop.variable().reassigned()
                ? split(new Variable(loop.variable(), loop.variable().name(), false), loop.body(), 0)
                : loop.body();
        return body == loop.body()
                ? loop
                : new BodyStatement.ForEach(
                        withAssignments(
                                loop.variable(),
                                LocalUses.of(loop.variable().id(), body).isAssigned()),
                        loop.values(),
                        loop.elementType(),
                        body,
                        loop.position());
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        if (expression instanceof BodyExpression.SwitchExpression node && !node.arrows()) {
            addVariables(node.cases());
        }
        BodyExpression rewritten = super.expression(expression);
        return rewritten instanceof BodyExpression.Lambda lambda
                        && lambda.body() instanceof BodyExpression.LambdaBody.OfBlock block
                ? new BodyExpression.Lambda(
                        lambda.parameters(),
                        new BodyExpression.LambdaBody.OfBlock(
                                ofParameters(lambda.parameters(), block.statements(), lambda.position())),
                        lambda.function(),
                        lambda.type(),
                        lambda.position())
                : rewritten;
    }

    private void addVariables(List<SwitchCase> cases) {
        cases.stream()
                .flatMap(each -> each.statements().stream())
                .filter(BodyStatement.LocalVariable.class::isInstance)
                .forEach(variable -> ofCases.add(((BodyStatement.LocalVariable) variable).id()));
    }

    @Override
    protected List<BodyStatement> block(List<?> before, List<BodyStatement> rewritten) {
        List<BodyStatement> statements = rewritten;
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof BodyStatement.LocalVariable variable
                    && variable.reassigned()
                    && !ofCases.contains(variable.id())) {
                statements = split(Variable.of(variable), statements, i + 1);
            }
        }
        return statements;
    }

    private List<BodyStatement> ofParameters(
            List<BodyExpression.Parameter> parameters, List<BodyStatement> statements, Position position) {
        List<BodyStatement> rewritten = statements;
        for (BodyExpression.Parameter parameter : parameters) {
            rewritten = split(Variable.of(parameter, position), rewritten, 0);
        }
        return rewritten;
    }

    /**
     * What has a value that may be replaced.
     *
     * @param base the name that the source has for it
     * @param known whether all values that it gets are known
     */
    private record Variable(BodyStatement.LocalVariable declaration, String base, boolean known) {
        static Variable of(BodyStatement.LocalVariable declaration) {
            return new Variable(declaration, declaration.name(), true);
        }

        static Variable of(BodyExpression.Parameter parameter, Position position) {
            BodyStatement.LocalVariable declaration = new BodyStatement.LocalVariable(
                    parameter.name(), parameter.id(), parameter.type(), true, Optional.empty(), position);
            return new Variable(declaration, parameter.name(), false);
        }

        int id() {
            return declaration.id();
        }
    }

    /** Splits a variable at the first statement from {@code start} on that is worth it, and then what it became. */
    private List<BodyStatement> split(Variable variable, List<BodyStatement> statements, int start) {
        for (int i = start; i < statements.size(); i++) {
            List<BodyStatement> between = statements.subList(start, i);
            Optional<BodyExpression> value =
                    replacing(variable, statements.get(i)).filter(isWorth(variable, between));
            if (value.isPresent()) {
                List<BodyStatement> all = new ArrayList<>(statements.subList(0, i));
                BodyStatement settled = settled(variable.declaration(), between, value.get());
                all.replaceAll(statement -> statement == variable.declaration() ? settled : statement);
                List<BodyStatement> later = new OtherLocal(
                                variable.declaration(), "new" + Names.capitalized(variable.base()), ids.next())
                        .declaredIn(statements.subList(i + 1, statements.size()), value.get());
                all.addAll(later);
                BodyStatement.LocalVariable declared = (BodyStatement.LocalVariable) later.get(0);
                return split(new Variable(declared, variable.base(), true), List.copyOf(all), i + 1);
            }
        }
        return statements;
    }

    /** The value that a statement puts in the place of a variable's. */
    private static Optional<BodyExpression> replacing(Variable variable, BodyStatement statement) {
        return statement instanceof BodyStatement.ExpressionStatement node
                        && node.expression() instanceof BodyExpression.Assign assign
                        && assign.operator().isEmpty()
                        && isLocal(assign.target(), variable.id())
                ? Optional.of(assign.value())
                : Optional.empty();
    }

    private static boolean isLocal(BodyExpression expression, int id) {
        return expression instanceof BodyExpression.Local local && local.id() == id;
    }

    private static Predicate<BodyExpression> isWorth(Variable variable, List<BodyStatement> before) {
        return value -> isDefault(variable.id(), value)
                || (ListTypes.isList(variable.declaration().type())
                        && ListTypes.isFresh(value)
                        && !(variable.known() && isAlwaysLike(value, variable.declaration(), before)));
    }

    /** {@code name == null ? "none" : name}, {@code Objects.requireNonNull(name)}. */
    private static boolean isDefault(int id, BodyExpression value) {
        if (value instanceof BodyExpression.Call call) {
            return call.method().owner().equals("java.util.Objects")
                    && CHECKS.contains(call.method().name())
                    && isLocal(call.arguments().get(0), id);
        }
        return value instanceof BodyExpression.Conditional choice
                && choice.condition() instanceof BodyExpression.Binary comparison
                && (comparison.operator().equals("==") || comparison.operator().equals("!="))
                && isLocal(comparison.left(), id)
                && comparison.right().type() instanceof JavaType.Null;
    }

    /** Whether a variable held new collections of the same class all the time. */
    private static boolean isAlwaysLike(
            BodyExpression value, BodyStatement.LocalVariable declaration, List<BodyStatement> before) {
        Stream<Optional<BodyExpression>> assigned = LocalUses.of(declaration.id(), before).assignments().stream()
                .map(assignment -> assignment instanceof BodyExpression.Assign assign
                        ? Optional.of(assign.value())
                        : Optional.empty());
        return Stream.concat(declaration.value().stream().map(Optional::of), assigned)
                .allMatch(held -> held.filter(ListTypes::isFresh)
                        .filter(fresh -> isSameClass(fresh.type(), value.type()))
                        .isPresent());
    }

    private static boolean isSameClass(JavaType one, JavaType other) {
        return one instanceof JavaType.Declared first && other.isClass(first.name());
    }

    /** The declaration before a new one, and whether what lies between assigns it. */
    private static BodyStatement settled(
            BodyStatement.LocalVariable declaration, List<BodyStatement> between, BodyExpression value) {
        boolean reassigned = LocalUses.of(declaration.id(), between).isAssigned()
                || LocalUses.of(declaration.id(), value).isAssigned();
        return withAssignments(declaration, reassigned);
    }

    private static BodyStatement.LocalVariable withAssignments(
            BodyStatement.LocalVariable declaration, boolean reassigned) {
        return new BodyStatement.LocalVariable(
                declaration.name(),
                declaration.id(),
                declaration.type(),
                reassigned,
                declaration.value(),
                declaration.position());
    }
}
