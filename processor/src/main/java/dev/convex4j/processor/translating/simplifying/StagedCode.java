package dev.convex4j.processor.translating.simplifying;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyRewriter;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.Initializer;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The creations of objects that are made in two stages: {@code new Node().init("a")} for {@code new Node("a")}. */
final class StagedCode extends BodyRewriter {
    private static final Invocation NOTHING = Invocation.of(List.of(), false, JavaType.Primitive.VOID);

    private final Stages stages;

    StagedCode(Stages stages) {
        this.stages = stages;
    }

    MethodBody rewritten(MethodBody body) {
        return Simplification.with(body, statements(body.statements()));
    }

    ClassShape rewritten(ClassShape shape) {
        List<Initializer> initializers = new ArrayList<>();
        for (Initializer initializer : shape.initializers()) {
            initializers.add(
                    initializer instanceof Initializer.OfField field
                            ? new Initializer.OfField(
                                    field.field(),
                                    field.type(),
                                    field.isStatic(),
                                    expression(field.value()),
                                    field.position())
                            : block((Initializer.OfBlock) initializer));
        }
        List<ClassShape.Constant> constants = shape.constants().stream()
                .map(constant -> new ClassShape.Constant(
                        constant.name(),
                        constant.constructor(),
                        constant.arguments().stream().map(this::expression).toList(),
                        constant.invocation(),
                        constant.body(),
                        constant.documentation(),
                        constant.position()))
                .toList();
        return shape.withCode(List.copyOf(initializers), constants);
    }

    private Initializer block(Initializer.OfBlock block) {
        return new Initializer.OfBlock(block.isStatic(), statements(block.statements()), block.position());
    }

    @Override
    protected BodyExpression expression(BodyExpression expression) {
        BodyExpression rewritten = super.expression(expression);
        if (rewritten instanceof BodyExpression.New creation
                && stages.isStaged(creation.constructor().owner())) {
            return creation(creation);
        } else if (rewritten instanceof BodyExpression.NewAnonymous creation && stages.isStaged(creation.className())) {
            return anonymous(creation);
        } else if (rewritten instanceof BodyExpression.MethodReference reference
                && reference.kind() == BodyExpression.ReferenceKind.CONSTRUCTOR
                && stages.isStaged(reference.method().owner())) {
            return lambda(reference);
        }
        return rewritten;
    }

    private BodyExpression creation(BodyExpression.New creation) {
        BodyExpression.New object = new BodyExpression.New(
                Stages.allocation(creation.constructor().owner()),
                creation.outer(),
                List.of(),
                NOTHING,
                creation.type(),
                creation.position());
        return call(
                stages.method(creation.constructor()),
                object,
                creation.arguments(),
                creation.invocation(),
                creation.type());
    }

    private BodyExpression anonymous(BodyExpression.NewAnonymous creation) {
        BodyExpression object = new BodyExpression.NewAnonymous(
                creation.className(),
                Stages.allocation(creation.superConstructor().owner()),
                creation.outer(),
                List.of(),
                NOTHING,
                creation.type(),
                creation.position());
        return call(
                stages.anonymousMethod(creation), object, creation.arguments(), creation.invocation(), creation.type());
    }

    private static BodyExpression call(
            Optional<MethodKey> method,
            BodyExpression object,
            List<BodyExpression> arguments,
            Invocation invocation,
            JavaType type) {
        return method.<BodyExpression>map(key -> new BodyExpression.Call(
                        key,
                        Optional.of(object),
                        arguments,
                        new Invocation(
                                invocation.declaredParameterTypes(),
                                invocation.parameterTypes(),
                                type,
                                invocation.varargs()),
                        type,
                        object.position()))
                .orElse(object);
    }

    /** {@code Node::new} as a lambda. */
    private BodyExpression lambda(BodyExpression.MethodReference reference) {
        List<BodyExpression.Parameter> parameters = new ArrayList<>();
        List<BodyExpression> arguments = new ArrayList<>();
        for (JavaType type : reference.parameterTypes()) {
            int id = stages.freshId();
            String name = reference.parameterTypes().size() == 1 ? "value" : "value" + (parameters.size() + 1);
            parameters.add(new BodyExpression.Parameter(name, id, type));
            arguments.add(new BodyExpression.Local(name, id, type, reference.position()));
        }
        JavaType created = new JavaType.Declared(reference.method().owner());
        BodyExpression creation = creation(new BodyExpression.New(
                reference.method(),
                reference.receiver(),
                arguments,
                reference.invocation(),
                created,
                reference.position()));
        return new BodyExpression.Lambda(
                parameters,
                new BodyExpression.LambdaBody.OfExpression(creation),
                reference.function(),
                reference.type(),
                reference.position());
    }
}
