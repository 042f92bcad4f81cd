package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.Asynchrony;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
import dev.convex4j.processor.translating.library.Absence;
import dev.convex4j.processor.translating.statements.StatementTranslator;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Translates the user's static final fields. Modules load in another order than Java initialises classes, so a constant may
 * be made of literals and library calls only: then no order can be seen.
 */
final class ConstantTranslator {
    private final TranslationContext context;
    private final Usage usage;
    private final ComparedNames compared;
    private final List<Finding> findings;

    ConstantTranslator(TranslationContext context, Usage usage, List<Finding> findings) {
        this.context = context;
        this.usage = usage;
        this.compared = ComparedNames.in(context.program());
        this.findings = findings;
    }

    /** @param values the values of the constants that are used, by {@code Owner.name} */
    List<TranslatedBackend.Constant> translate(Map<String, BodyExpression> values) {
        SortedMap<String, TranslatedBackend.Constant> constants = new TreeMap<>();
        Set<String> done = new HashSet<>();
        Optional<String> next = nextUsed(values, done);
        while (next.isPresent()) {
            String name = next.get();
            done.add(name);
            try {
                constants.put(name, constant(name, Objects.requireNonNull(values.get(name))));
            } catch (Untranslatable refused) {
                findings.addAll(refused.findings());
            }
            next = nextUsed(values, done);
        }
        return List.copyOf(constants.values());
    }

    /** Some constants are only read while translating, such as the number in {@code Duration.ofDays(DAYS)}. */
    private Optional<String> nextUsed(Map<String, BodyExpression> values, Set<String> done) {
        return values.keySet().stream()
                .filter(name -> usage.isUsed(name) && !done.contains(name))
                .sorted()
                .findFirst();
    }

    private static MethodKey initializer(String constant) {
        return new MethodKey(
                constant.substring(0, constant.lastIndexOf('.')), MethodBody.STATIC_INITIALIZER, List.of());
    }

    private TranslatedBackend.Constant constant(String name, BodyExpression value) {
        requireIndependent(value);
        String module = context.layout().constant(name).module();
        ExpressionTranslator translator = new ExpressionTranslator(
                context,
                initializer(name),
                module,
                new Scope(context.layout().names(module)),
                usage,
                expressions ->
                        new StatementTranslator(expressions, compared, value.type(), Absence.UNDEFINED, findings));
        JavaType type = declaredType(name).orElse(value.type());
        TsExpression code = translator.into(value, type);
        if (value.type() instanceof JavaType.Declared declared
                && declared.name().equals("java.util.ArrayList")) {
            throw Untranslatable.construct(
                    "a list that can change in a constant", "use `List.of(..)`", value.position());
        }
        int dot = name.lastIndexOf('.');
        return new TranslatedBackend.Constant(
                name.substring(0, dot),
                name.substring(dot + 1),
                usage.isUsedOutside(name, module),
                type(type, code, module, value.position()),
                ComparedNames.isLiteral(code) && compared.containsConstant(name)
                        ? ComparedNames.widened(code, TypeNames.of(type, module, context, value.position()))
                        : code,
                "");
    }

    /** Lists and objects say less than Java does: an empty list of nothing, a text for an enum. */
    private Optional<TsType> type(JavaType type, TsExpression code, String module, Position position) {
        boolean composed = code instanceof TsExpression.ArrayLiteral || code instanceof TsExpression.ObjectLiteral;
        return composed ? Optional.of(TypeNames.of(type, module, context, position)) : Optional.empty();
    }

    private Optional<JavaType> declaredType(String name) {
        int dot = name.lastIndexOf('.');
        return Optional.ofNullable(context.program().classes().get(name.substring(0, dot))).stream()
                .flatMap(owner -> owner.fields().stream())
                .filter(field -> field.name().equals(name.substring(dot + 1)))
                .map(ClassShape.FieldShape::type)
                .findFirst();
    }

    private void requireIndependent(BodyExpression value) {
        if (Asynchrony.reaches(value, context)) {
            throw Untranslatable.construct(
                    "a constant that waits for something", "compute it inside the function", value.position());
        }
        BodyWalker.walk(value, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                boolean ownCall = expression instanceof BodyExpression.Call call
                        && context.program().isOwnClass(call.method().owner());
                boolean ownConstant = expression instanceof BodyExpression.StaticField field
                        && context.program().isOwnClass(field.owner())
                        && field.constant().isEmpty();
                if (ownCall || ownConstant) {
                    throw Untranslatable.construct(
                            "a constant computed by your own code",
                            "make it a static method, which is computed when it is called",
                            expression.position());
                }
            }
        });
    }
}
