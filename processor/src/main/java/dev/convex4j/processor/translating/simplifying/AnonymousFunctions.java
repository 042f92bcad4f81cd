package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Hierarchy;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code new Comparator<>() { .. }} as the lambda that it is: where an anonymous class only implements the one method of a
 * functional interface, has no fields, and its code doesn't use the object itself.
 */
final class AnonymousFunctions extends ProgramRewriter {
    private final Program program;
    private final Map<String, ClassShape> functions;

    private AnonymousFunctions(Program program, Map<String, ClassShape> functions) {
        this.program = program;
        this.functions = functions;
    }

    static Program rewrite(Program program) {
        Map<String, ClassShape> functions = functions(program);
        return functions.isEmpty() ? program : new AnonymousFunctions(program, functions).withoutClasses();
    }

    private static Map<String, ClassShape> functions(Program program) {
        Hierarchy hierarchy = new Hierarchy(program);
        Set<String> using = usingThemselves(program);
        return program.classes().values().stream()
                .filter(shape -> isFunction(shape, hierarchy) && !using.contains(shape.name()))
                .collect(Collectors.toMap(ClassShape::name, shape -> shape));
    }

    private static boolean isFunction(ClassShape shape, Hierarchy hierarchy) {
        List<MethodShape> methods = shape.methods().stream()
                .filter(method -> !method.key().name().equals("<init>"))
                .toList();
        return shape.nesting() == ClassShape.Nesting.ANONYMOUS
                && shape.interfaces().size() == 1
                && shape.fields().isEmpty()
                && shape.initializers().isEmpty()
                && methods.size() == 1
                && methods.get(0).typeParameters().isEmpty()
                && shape.interfaces().get(0) instanceof JavaType.Declared implemented
                && implementsFunction(methods.get(0), implemented.name(), hierarchy);
    }

    private static boolean implementsFunction(MethodShape method, String interfaceName, Hierarchy hierarchy) {
        return FunctionTypes.isLibrary(interfaceName)
                ? method.overridden().stream().anyMatch(FunctionTypes::isLibraryCall)
                : hierarchy
                        .functionOf(interfaceName)
                        .filter(method.overridden()::contains)
                        .isPresent();
    }

    /** The classes whose object or own methods are used somewhere, also in classes inside them. */
    private static Set<String> usingThemselves(Program program) {
        Set<String> using = new HashSet<>();
        for (MethodBody body : program.methods().values()) {
            BodyWalker.walk(body, new BodyVisitor() {
                @Override
                public void enter(BodyExpression expression, boolean insideLambda) {
                    if (expression instanceof BodyExpression.This || expression instanceof BodyExpression.Super) {
                        using.add(body.key().owner());
                    } else if (expression instanceof BodyExpression.OuterThis outer) {
                        using.add(outer.owner());
                    } else if (expression instanceof BodyExpression.Call call) {
                        using.add(call.method().owner());
                    } else if (expression instanceof BodyExpression.MethodReference reference) {
                        using.add(reference.method().owner());
                    }
                }
            });
        }
        return using;
    }

    private Program withoutClasses() {
        Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();
        program.methods().forEach((key, body) -> {
            if (!functions.containsKey(key.owner())) {
                methods.put(key, Simplification.with(body, statements(body.statements())));
            }
        });
        Map<String, BodyExpression> constants = new LinkedHashMap<>();
        program.constants().forEach((name, value) -> constants.put(name, expression(value)));
        Map<String, ClassShape> classes = new LinkedHashMap<>();
        program.classes().forEach((name, shape) -> {
            if (!functions.containsKey(name)) {
                classes.put(name, shape(shape));
            }
        });
        return new Program(
                program.backend(),
                methods,
                constants,
                program.erroneous(),
                program.records(),
                classes,
                program.ownClasses());
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        ClassShape shape =
                expression instanceof BodyExpression.NewAnonymous creation ? functions.get(creation.className()) : null;
        return shape == null ? super.expression(expression) : lambda(shape, expression);
    }

    private BodyExpression lambda(ClassShape shape, BodyExpression creation) {
        MethodShape method = shape.methods().stream()
                .filter(each -> !each.key().name().equals("<init>"))
                .findFirst()
                .orElseThrow();
        MethodBody body = Objects.requireNonNull(program.methods().get(method.key()));
        List<BodyStatement> statements = new Inside(shape).statements(statements(body.statements()));
        return new BodyExpression.Lambda(
                body.parameters(),
                new BodyExpression.LambdaBody.OfBlock(statements),
                new Function(
                        Optional.of(method.overridden().get(0)),
                        method.parameters().stream()
                                .map(MethodShape.Parameter::type)
                                .toList(),
                        method.resultType()),
                shape.interfaces().get(0),
                creation.position());
    }

    /** A class inside one that is gone stands where that one stood. */
    private ClassShape shape(ClassShape shape) {
        Optional<ClassShape> gone = shape.enclosingClass().map(functions::get);
        ClassShape placed = shape;
        while (gone.isPresent()) {
            placed = placed.movedTo(gone.get());
            gone = placed.enclosingClass().map(functions::get);
        }
        return code(placed);
    }

    /** The code of a class, as that of the method it stands in: the instance around is {@code this} there. */
    private static final class Inside extends BodyRewriter {
        private final ClassShape shape;

        Inside(ClassShape shape) {
            this.shape = shape;
        }

        @Override
        protected BodyExpression expression(BodyExpression expression) {
            return expression instanceof BodyExpression.OuterThis outer
                            && shape.enclosingClass()
                                    .filter(outer.owner()::equals)
                                    .isPresent()
                    ? new BodyExpression.This(outer.type(), outer.position())
                    : super.expression(expression);
        }
    }
}
