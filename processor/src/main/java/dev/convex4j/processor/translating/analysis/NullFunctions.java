package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyExpression.ReferenceKind;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.FunctionTypes;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.graph.Returns;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds functions that are values of the JDK's interfaces and take or give {@code null}: those interfaces say in TypeScript
 * that there always is a value, whichever function it is. What stands in place as the argument of a library method is that
 * method's matter.
 */
public final class NullFunctions implements BodyVisitor {
    private static final String INSTEAD =
            "give an `Optional`, or declare an interface of your own: `interface Finder { @Nullable String find(String key); }`";

    private final TranslationContext context;
    private final MethodKey member;
    private final Set<BodyExpression> inPlace = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Finding> findings = new ArrayList<>();

    private NullFunctions(TranslationContext context, MethodKey member) {
        this.context = context;
        this.member = member;
    }

    public static List<Finding> of(MethodBody body, TranslationContext context) {
        NullFunctions functions = new NullFunctions(context, body.key());
        BodyWalker.walk(body, functions);
        return List.copyOf(functions.findings);
    }

    /** Those in the value of a constant {@code app.Posts.KEY}. */
    public static List<Finding> ofConstant(String name, BodyExpression value, TranslationContext context) {
        String owner = name.substring(0, name.lastIndexOf('.'));
        NullFunctions functions =
                new NullFunctions(context, new MethodKey(owner, MethodBody.STATIC_INITIALIZER, List.of()));
        BodyWalker.walk(value, functions);
        return List.copyOf(functions.findings);
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Call call) {
            for (int i = 0; i < call.arguments().size(); i++) {
                if (isUsedAtOnce(call, i)) {
                    inPlace.add(call.arguments().get(i));
                }
            }
            if (FunctionTypes.isLibraryCall(call.method())) {
                call.arguments().stream().filter(this::mayBeNull).forEach(this::refuseArgument);
            }
        } else if (expression instanceof BodyExpression.Lambda lambda && isValue(lambda, lambda.function())) {
            if (Returns.of(lambda).stream().anyMatch(this::mayBeNull)) {
                refuse(lambda);
            }
        } else if (expression instanceof BodyExpression.MethodReference reference
                && isValue(reference, reference.function())
                && mayBeNull(called(reference))) {
            refuse(reference);
        }
    }

    /** Whether a method of a library takes a function as such: one of collections puts any object into them. */
    private boolean isUsedAtOnce(BodyExpression.Call call, int index) {
        MethodKey method = call.method();
        boolean keeping = context.program().isOwnClass(method.owner())
                || method.owner().startsWith("java.util.function.")
                || (CollectionKind.of(method.owner()).isPresent() && !isFunction(call, index));
        return !keeping;
    }

    private static boolean isFunction(BodyExpression.Call call, int index) {
        List<JavaType> declared = call.invocation().declaredParameterTypes();
        return index < declared.size()
                && declared.get(index) instanceof JavaType.Declared type
                && FunctionTypes.isLibrary(type.name());
    }

    private boolean isValue(BodyExpression expression, Function function) {
        return !inPlace.contains(expression)
                && !(function.resultType() instanceof JavaType.Primitive)
                && function.method().filter(FunctionTypes::isLibraryCall).isPresent();
    }

    private boolean mayBeNull(BodyExpression value) {
        return !(value.type() instanceof JavaType.Primitive)
                && context.nullness().mayBeNull(value, member);
    }

    /** The call that a reference stands for, as far as its result is concerned. */
    private static BodyExpression called(BodyExpression.MethodReference reference) {
        Optional<BodyExpression> receiver = reference.receiver();
        List<BodyExpression> arguments = new ArrayList<>();
        List<JavaType> types = reference.parameterTypes();
        for (int i = 0; i < types.size(); i++) {
            BodyExpression argument = new BodyExpression.Local("value", -1 - i, types.get(i), reference.position());
            if (i == 0 && reference.kind() == ReferenceKind.UNBOUND) {
                receiver = Optional.of(argument);
            } else {
                arguments.add(argument);
            }
        }
        if (reference.kind() == ReferenceKind.CONSTRUCTOR) {
            return new BodyExpression.Local("value", Integer.MIN_VALUE, reference.type(), reference.position());
        }
        return new BodyExpression.Call(
                reference.method(),
                receiver,
                arguments,
                reference.invocation(),
                reference.function().resultType(),
                reference.position());
    }

    private void refuse(BodyExpression function) {
        findings.addAll(Untranslatable.meaning(
                        "this function may give `null`",
                        "the type `" + Types.display(function.type())
                                + "` of the JDK says in TypeScript that there always is a value.",
                        INSTEAD,
                        function.position())
                .findings());
    }

    private void refuseArgument(BodyExpression argument) {
        findings.addAll(Untranslatable.meaning(
                        "`null` may be passed to this function",
                        "the JDK's types of functions say in TypeScript that there always is a value.",
                        INSTEAD,
                        argument.position())
                .findings());
    }
}
