package dev.convex4j.processor.translating.analysis;

import dev.convex4j.processor.model.Finding;
import dev.convex4j.processor.model.StubMember;
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
import dev.convex4j.processor.translating.flow.Taken;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds maps on their way over a boundary, where Convex has plain objects, that nothing converts. */
public final class MapBoundaries implements BodyVisitor {
    /** The calls that give what another function answers. */
    private static final Set<String> RUNS = Set.of("runQuery", "runMutation", "runAction");

    /** What such calls take: it says what will be answered, and holds nothing of it. */
    private static final Set<String> CALLS = Set.of(
            "dev.convex4j.runtime.QueryCall", "dev.convex4j.runtime.MutationCall", "dev.convex4j.runtime.ActionCall");

    /** Its map of documents is made in TypeScript. */
    private static final String DATABASE = "dev.convex4j.runtime.DatabaseReader";

    private final TranslationContext context;
    private final boolean function;
    private final boolean entry;
    private final Set<Integer> arguments = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private MapBoundaries(TranslationContext context, MethodBody body) {
        this.context = context;
        this.function = context.program().backend().functions().stream()
                .anyMatch(model -> model.key().equals(body.key()));
        this.entry = function
                || context.program().backend().routes().stream()
                        .anyMatch(route -> route.target().equals(body.key()));
        if (entry) {
            body.parameters().stream()
                    .filter(parameter -> holdsMap(parameter.type()) && !(function && isConverted(parameter.type())))
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
            result.value()
                    .filter(value -> !function || !isConverted(value.type()))
                    .ifPresent(this::check);
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Local local && arguments.contains(local.id())) {
            refuse(expression);
        } else if (expression instanceof BodyExpression.Call call) {
            call(call);
        } else if (expression instanceof BodyExpression.New creation
                && isStored(creation.constructor().owner())) {
            creation.arguments().forEach(argument -> written(argument, true));
        } else if (expression instanceof BodyExpression.InstanceField field
                && isStored(field.owner())
                && !isConverted(field.type())) {
            check(field);
        } else if (expression instanceof BodyExpression.InstanceOf test) {
            pattern(test.pattern(), test);
        }
    }

    private void call(BodyExpression.Call call) {
        String owner = call.method().owner();
        if (isStored(owner) && RecordAccess.isAccessor(call, context) && !isConverted(call.type())) {
            check(call);
        } else if (!context.program().isOwnClass(owner) && !owner.startsWith("java.")) {
            Optional<StubMember> stub =
                    context.stubs().method(owner, call.method().name());
            boolean json = call.method().name().equals("json") && owner.startsWith("dev.convex4j.runtime.");
            boolean converts = json || stub.filter(MapBoundaries::converts).isPresent();
            call.arguments().forEach(argument -> written(argument, converts));
            boolean answers =
                    stub.filter(StubMember.DocumentField.class::isInstance).isPresent()
                            || RUNS.contains(call.method().name());
            boolean made = owner.equals(DATABASE) && call.method().name().equals("getAll");
            if (!made && !converts && !(answers && isConverted(call.type()))) {
                check(call);
            }
        }
    }

    /** Whether a method of the generated Java takes maps, which are written as plain objects. */
    private static boolean converts(StubMember member) {
        return (member instanceof StubMember.PatchVerb patch && patch.verb() != StubMember.Verb.IF_PRESENT)
                || member instanceof StubMember.DraftField
                || member instanceof StubMember.Wither
                || member instanceof StubMember.CallOption
                || member instanceof StubMember.FunctionCall;
    }

    /** @param converts whether a map is written as a plain object there */
    private void written(BodyExpression value, boolean converts) {
        if (!converts || !isConverted(value.type())) {
            check(value);
        } else if (context.lists().mayChangeLater(value.position())) {
            findings.addAll(Untranslatable.meaning(
                            "this map may change after it was put here",
                            "it is written as a plain object at once, so that later changes are lost.",
                            Taken.isNested(value.type())
                                    ? "make all changes before, in the method that puts it here, or make it anew"
                                    : "give a copy: `new LinkedHashMap<>(map)`, or change the map before",
                            value.position())
                    .findings());
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

    /** Whether each map that values of the type hold is converted where they cross a boundary. */
    private static boolean isConverted(JavaType type) {
        return Taken.isConverted(type)
                && ((JavaType.Declared) type)
                        .arguments().stream().allMatch(part -> !holdsMap(part) || isConverted(part));
    }

    private static boolean holdsMap(JavaType type) {
        boolean map = CollectionKind.of(type).filter(CollectionKind::isMap).isPresent();
        return map
                || (type instanceof JavaType.Declared declared
                        && !CALLS.contains(declared.name())
                        && declared.arguments().stream().anyMatch(MapBoundaries::holdsMap));
    }

    private void refuse(BodyExpression value) {
        findings.addAll(Untranslatable.construct(
                        "a `" + Types.display(value.type()) + "` in this place of an argument, a result or a document",
                        "use a list of records with a key each there",
                        value.position())
                .findings());
    }
}
