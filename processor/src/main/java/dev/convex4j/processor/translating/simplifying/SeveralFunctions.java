package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Objects that are several functions of the JDK, as arguments of its methods: the interface that a method takes says which of
 * them is meant, {@code texts.filter((Predicate<String>) both)}.
 */
final class SeveralFunctions extends ProgramRewriter {
    private final Hierarchy hierarchy;
    private final FunctionTypes functions;
    private final Set<String> several = new HashSet<>();

    private SeveralFunctions(Program program) {
        this.hierarchy = new Hierarchy(program);
        this.functions = new FunctionTypes(program);
        program.classes().keySet().stream().filter(this::isSeveral).forEach(several::add);
    }

    static Program rewrite(Program program) {
        SeveralFunctions functions = new SeveralFunctions(program);
        return functions.several.isEmpty() ? program : functions.rewritten(program);
    }

    /** Functions of different numbers of parameters can't be taken for each other. */
    private boolean isSeveral(String className) {
        List<Integer> sizes = hierarchy.ancestors(className).stream()
                .filter(FunctionTypes::isLibrary)
                .flatMap(name -> functions.of(new JavaType.Declared(name)).stream())
                .map(function -> function.parameters().size())
                .toList();
        return new HashSet<>(sizes).size() < sizes.size();
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (!(rewritten instanceof BodyExpression.Call call)
                || hierarchy.shape(call.method().owner()).isPresent()) {
            return rewritten;
        }
        List<BodyExpression> arguments = new ArrayList<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            arguments.add(meant(call.arguments().get(i), call.invocation().targetType(i)));
        }
        return arguments.equals(call.arguments())
                ? call
                : new BodyExpression.Call(
                        call.method(),
                        call.receiver(),
                        List.copyOf(arguments),
                        call.invocation(),
                        call.type(),
                        call.position());
    }

    private BodyExpression meant(BodyExpression argument, JavaType target) {
        boolean chosen = argument.type() instanceof JavaType.Declared object
                && several.contains(object.name())
                && target instanceof JavaType.Declared function
                && FunctionTypes.isLibrary(function.name());
        return chosen ? new BodyExpression.Cast(argument, target, argument.position()) : argument;
    }
}
