package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.model.FunctionModel;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.StubMember;
import dev.convex4j.processor.model.StubNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.CalledFunctions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Values that enter from outside have been through no constructor. Where one of a record does something, the code says so:
 * {@code Line line = parseLine(line)} begins the body of a function that takes one, {@code parseLine(request.json(Line.class))}
 * reads one from a request, and so do the call of a function that gives one and the accessor of a document that holds one. All
 * that looks at bodies sees it.
 */
public final class ParsedRecords extends ProgramRewriter {
    private static final String REQUEST = "dev.convex4j.runtime.HttpRequest";

    private final Program program;
    private final StubNames stubs;
    private final RecordParsers parsers;

    private ParsedRecords(Program program) {
        this.program = program;
        this.stubs = StubNames.of(program.backend());
        this.parsers = new RecordParsers(program);
    }

    /** The program whose bodies only see records that their constructors made. */
    public static Program in(Program program) {
        ParsedRecords pass = new ParsedRecords(program);
        Program called = pass.rewritten(program);
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>(called.methods());
        for (FunctionModel function : program.backend().functions()) {
            methods.computeIfPresent(function.key(), (key, body) -> pass.entered(function, body));
        }
        methods.putAll(pass.parsers.methods());
        return new Program(
                called.backend(),
                methods,
                called.constants(),
                called.erroneous(),
                called.records(),
                called.classes(),
                called.ownClasses());
    }

    private MethodBody entered(FunctionModel function, MethodBody body) {
        Set<Integer> assigned = new HashSet<>();
        Set<Integer> read = new HashSet<>();
        BodyWalker.walk(body, new Uses(read, assigned));
        List<BodyExpression.Parameter> parameters = new ArrayList<>();
        List<BodyStatement> statements = new ArrayList<>();
        for (BodyExpression.Parameter parameter : body.parameters()) {
            Optional<Field> field = function.parameters().stream()
                    .filter(each -> each.javaName().equals(parameter.name()) && parsers.areNeeded(each.type()))
                    .findFirst();
            if (field.isEmpty()) {
                parameters.add(parameter);
                continue;
            }
            BodyExpression.Parameter argument =
                    new BodyExpression.Parameter(parameter.name(), parsers.nextId(), parameter.type());
            parameters.add(argument);
            BodyExpression parsed = parsers.parsed(
                    new BodyExpression.Local(
                            argument.name(), argument.id(), argument.type(), parsers.at(body.position())),
                    field.get().type());
            statements.add(
                    read.contains(parameter.id())
                            ? new BodyStatement.LocalVariable(
                                    parameter.name(),
                                    parameter.id(),
                                    parameter.type(),
                                    assigned.contains(parameter.id()),
                                    Optional.of(parsed),
                                    parsers.at(body.position()))
                            : new BodyStatement.ExpressionStatement(parsed, parsers.at(body.position())));
        }
        if (statements.isEmpty()) {
            return body;
        }
        statements.addAll(body.statements());
        return new MethodBody(
                body.key(),
                body.isStatic(),
                body.typeParameters(),
                List.copyOf(parameters),
                body.returnType(),
                List.copyOf(statements),
                body.suppressions(),
                body.documentation(),
                body.position());
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.Call call) {
            return entering(call)
                    .or(() -> stored(call.method()))
                    .map(type -> parsers.parsed(call, type))
                    .orElse(rewritten);
        } else if (rewritten instanceof BodyExpression.MethodReference reference
                && reference.kind() == BodyExpression.ReferenceKind.UNBOUND) {
            return stored(reference.method())
                    .filter(parsers::areNeeded)
                    .map(type -> lambda(reference, type))
                    .orElse(rewritten);
        }
        return rewritten;
    }

    /** {@code doc -> parseTag(doc.tag())} for {@code PostDoc::tag}. */
    private BodyExpression lambda(BodyExpression.MethodReference reference, ConvexType type) {
        BodyExpression.Parameter document = new BodyExpression.Parameter(
                "doc", parsers.nextId(), reference.parameterTypes().get(0));
        BodyExpression read = new BodyExpression.Call(
                reference.method(),
                Optional.of(new BodyExpression.Local(
                        document.name(), document.id(), document.type(), parsers.at(reference.position()))),
                List.of(),
                false,
                reference.resultType(),
                parsers.at(reference.position()));
        return new BodyExpression.Lambda(
                List.of(document),
                new BodyExpression.LambdaBody.OfExpression(parsers.parsed(read, type)),
                reference.function(),
                reference.type(),
                reference.position());
    }

    /** The type of what a part of a document, or the record that it was, is read as. */
    private Optional<ConvexType> stored(MethodKey accessor) {
        StubMember member = stubs.method(accessor.owner(), accessor.name()).orElse(null);
        if (member instanceof StubMember.DocumentField part) {
            return Optional.of(part.field().type());
        }
        return member instanceof StubMember.DocumentValue document
                ? Optional.of(new ConvexType.RecordOf(document.table().className()))
                : Optional.empty();
    }

    /** The type of what a call brings in from outside. */
    private Optional<ConvexType> entering(BodyExpression.Call call) {
        if (call.method().owner().equals(REQUEST) && call.method().name().equals("json")) {
            return call.arguments().stream()
                    .filter(BodyExpression.ClassLiteral.class::isInstance)
                    .map(literal -> ((BodyExpression.ClassLiteral) literal).named())
                    .filter(JavaType.Declared.class::isInstance)
                    .map(type -> named(((JavaType.Declared) type).name()))
                    .findFirst();
        }
        return CalledFunctions.of(call, stubs).map(FunctionModel::returns);
    }

    private ConvexType named(String className) {
        return program.backend().unions().containsKey(className)
                ? new ConvexType.UnionOf(className)
                : new ConvexType.RecordOf(className);
    }

    /** The locals that a body reads and assigns. */
    private record Uses(Set<Integer> read, Set<Integer> assigned) implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            if (expression instanceof BodyExpression.Local local) {
                read.add(local.id());
            } else if (expression instanceof BodyExpression.Assign assign
                    && assign.target() instanceof BodyExpression.Local local) {
                assigned.add(local.id());
            } else if (expression instanceof BodyExpression.Update update
                    && update.target() instanceof BodyExpression.Local local) {
                assigned.add(local.id());
            }
        }
    }
}
