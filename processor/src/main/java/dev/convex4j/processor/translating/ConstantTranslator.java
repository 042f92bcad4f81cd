package dev.convex4j.processor.translating;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.model.Position;
import dev.convex4j.processor.translating.analysis.ComparedNames;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.core.Bodies;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Scope;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.TypeNames;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Usage;
import dev.convex4j.processor.translating.layout.TranslatedBackend;
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
    private final Bodies bodies;
    private final ComparedNames compared;
    private final List<Finding> findings;
    private final SortedMap<String, TranslatedBackend.Constant> constants = new TreeMap<>();
    private final Set<String> done = new HashSet<>();

    ConstantTranslator(TranslationContext context, Bodies bodies, ComparedNames compared, List<Finding> findings) {
        this.context = context;
        this.usage = context.usage();
        this.bodies = bodies;
        this.compared = compared;
        this.findings = findings;
    }

    /**
     * Translates the constants that are used by now.
     *
     * @param values the values of the constants, by {@code Owner.name}
     * @return whether there were any new ones
     */
    boolean continueWith(Map<String, BodyExpression> values) {
        Optional<String> next = nextUsed(values);
        boolean any = next.isPresent();
        while (next.isPresent()) {
            String name = next.get();
            done.add(name);
            try {
                constants.put(name, constant(name, Objects.requireNonNull(values.get(name)), values));
            } catch (Untranslatable refused) {
                findings.addAll(refused.findings());
            }
            next = nextUsed(values);
        }
        return any;
    }

    List<TranslatedBackend.Constant> all() {
        return constants.entrySet().stream()
                .map(entry -> exportedAsUsed(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Only in the end it is known who uses a constant. */
    private TranslatedBackend.Constant exportedAsUsed(String name, TranslatedBackend.Constant constant) {
        String module = context.layout().constant(name).module();
        return new TranslatedBackend.Constant(
                constant.owner(),
                constant.name(),
                usage.isUsedOutside(name, module),
                constant.type(),
                constant.value(),
                constant.documentation());
    }

    /** Some constants are only read while translating, such as the number in {@code Duration.ofDays(DAYS)}. */
    private Optional<String> nextUsed(Map<String, BodyExpression> values) {
        return values.keySet().stream()
                .filter(name -> usage.isUsed(name) && !done.contains(name))
                .sorted()
                .findFirst();
    }

    private static MethodKey initializer(String constant) {
        return new MethodKey(
                constant.substring(0, constant.lastIndexOf('.')), MethodBody.STATIC_INITIALIZER, List.of());
    }

    private TranslatedBackend.Constant constant(String name, BodyExpression value, Map<String, BodyExpression> values) {
        ConstantOrder.check(name, value, values, context);
        String module = context.layout().constant(name).module();
        Expressions translator = bodies.in(module, new Scope(context.layout().names(module)), initializer(name));
        JavaType type = declaredType(name).orElse(value.type());
        TsExpression code = translator.into(value, type);
        int dot = name.lastIndexOf('.');
        return new TranslatedBackend.Constant(
                name.substring(0, dot),
                name.substring(dot + 1),
                usage.isUsedOutside(name, module),
                type(type, code, module, value.position()),
                isNarrow(code) && compared.containsConstant(name)
                        ? ComparedNames.widened(code, TypeNames.of(type, module, context, value.position()))
                        : code,
                "");
    }

    private static boolean isNarrow(TsExpression code) {
        return ComparedNames.isLiteral(code)
                || (code instanceof TsExpression.TemplateLiteral && ComparedNames.isComputed(code));
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
}
