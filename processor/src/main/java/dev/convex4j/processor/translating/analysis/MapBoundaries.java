package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.RecordShape;
import dev.convex4j.processor.translating.core.TranslationContext;
import dev.convex4j.processor.translating.core.Types;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.flow.CollectionKind;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds maps on their way over a boundary, where Convex has plain objects: such code would take the one for the other. */
public final class MapBoundaries implements BodyVisitor {
    private final TranslationContext context;
    private final boolean entry;
    private final Set<Integer> arguments = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private MapBoundaries(TranslationContext context, MethodBody body) {
        this.context = context;
        this.entry = context.program().backend().functions().stream()
                        .anyMatch(function -> function.key().equals(body.key()))
                || context.program().backend().routes().stream()
                        .anyMatch(route -> route.target().equals(body.key()));
        if (entry) {
            body.parameters().stream()
                    .filter(parameter -> holdsMap(parameter.type()))
                    .forEach(parameter -> arguments.add(parameter.id()));
        }
    }

    public static List<Finding> of(MethodBody body, TranslationContext context) {
        MapBoundaries boundaries = new MapBoundaries(context, body);
        BodyWalker.walk(body, boundaries);
        return List.copyOf(boundaries.findings);
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        if (entry && !insideLambda && statement instanceof BodyStatement.Return result) {
            result.value().ifPresent(this::check);
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Local local && arguments.contains(local.id())) {
            refuse(expression);
        } else if (expression instanceof BodyExpression.Call call) {
            boolean foreign = !context.program().isOwnClass(call.method().owner())
                    && !call.method().owner().startsWith("java.");
            if (foreign) {
                call.arguments().forEach(this::check);
            }
            if (foreign || (isStored(call.method().owner()) && RecordAccess.isAccessor(call, context))) {
                check(call);
            }
        } else if (expression instanceof BodyExpression.New creation
                && isStored(creation.constructor().owner())) {
            creation.arguments().forEach(this::check);
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            pattern(test.pattern(), test);
        }
    }

    private void pattern(BodyPattern pattern, BodyExpression at) {
        if (!(pattern instanceof BodyPattern.OfRecord record) || !(record.type() instanceof JavaType.Declared type)) {
            return;
        }
        @Nullable RecordShape shape = context.program().records().get(type.name());
        if (shape != null
                && isStored(type.name())
                && shape.components().stream().anyMatch(component -> holdsMap(component.type()))) {
            refuse(at);
        }
        record.nested().forEach(nested -> pattern(nested, at));
    }

    /** Whether values of a class are documents, arguments or results, or parts of such. */
    private boolean isStored(String className) {
        return context.program().backend().records().containsKey(className)
                || context.program().backend().tables().stream()
                        .anyMatch(table -> table.className().equals(className));
    }

    private void check(BodyExpression value) {
        if (holdsMap(value.type())) {
            refuse(value);
        }
    }

    private static boolean holdsMap(JavaType type) {
        boolean map = CollectionKind.of(type).filter(CollectionKind::isMap).isPresent();
        return map
                || (type instanceof JavaType.Declared declared
                        && declared.arguments().stream().anyMatch(MapBoundaries::holdsMap));
    }

    private void refuse(BodyExpression value) {
        findings.addAll(Untranslatable.construct(
                        "a `" + Types.display(value.type()) + "` that is a part of an argument, a result or a document",
                        "use a list of records with a key each there",
                        value.position())
                .findings());
    }
}
