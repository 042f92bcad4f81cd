package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.ClassShape.FieldShape;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.MethodShape;
import dev.convex4j.processor.translating.body.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the constructors of the user's classes, of which Java has several, become the one that TypeScript has. */
public final class Construction {
    /** What TypeScript's constructor of a class takes, in place of the arguments of one of Java's. */
    public record Arguments(
            MethodKey constructor,
            List<BodyExpression> passed,
            Optional<BodyStatement.ConstructorCall> superCall,
            List<BodyExpression> values) {}

    private final Program program;
    private final Hierarchy hierarchy;
    private final Set<MethodKey> reached;
    private final Map<String, Optional<StoredFields>> stored = new HashMap<>();

    public Construction(Program program, Hierarchy hierarchy, Set<MethodKey> reached) {
        this.program = program;
        this.hierarchy = hierarchy;
        this.reached = reached;
    }

    /** The constructors that code calls and that call no other one of the class. */
    public List<MethodBody> independent(ClassShape shape) {
        return bodies(shape).stream().filter(body -> !delegates(body)).toList();
    }

    /** The constructors that code calls and that call another one of the class. */
    public List<MethodBody> delegating(ClassShape shape) {
        return bodies(shape).stream().filter(Construction::delegates).toList();
    }

    /** All constructors that code calls, in the order of the source. */
    public List<MethodBody> bodies(ClassShape shape) {
        return shape.constructors().stream()
                .map(MethodShape::key)
                .filter(key -> reached.contains(key) && hierarchy.isWritten(key))
                .flatMap(key -> Optional.ofNullable(program.methods().get(key)).stream())
                .toList();
    }

    /** The constructor call that a constructor's body begins with. */
    public static Optional<BodyStatement.ConstructorCall> constructorCall(MethodBody body) {
        return body.statements().stream()
                .limit(1)
                .filter(BodyStatement.ConstructorCall.class::isInstance)
                .map(BodyStatement.ConstructorCall.class::cast)
                .findFirst();
    }

    /** Whether a constructor begins with a call of another one of its class. */
    public static boolean delegates(MethodBody body) {
        return constructorCall(body).filter(BodyStatement.ConstructorCall::own).isPresent();
    }

    /** What the constructors of a class store, if there are several that only do that. */
    public Optional<StoredFields> stored(ClassShape shape) {
        Optional<StoredFields> known = stored.get(shape.name());
        if (known == null) {
            List<MethodBody> independent = independent(shape);
            known = independent.size() > 1 && hierarchy.superclass(shape).isEmpty()
                    ? StoredFields.of(shape, independent)
                    : Optional.empty();
            stored.put(shape.name(), known);
        }
        return known;
    }

    /**
     * What TypeScript's constructor takes where a constructor is called that isn't it, if its code can stand in the place of
     * the call.
     */
    public Optional<Arguments> inlined(ClassShape shape, MethodKey constructor, List<BodyExpression> arguments) {
        MethodBody body = program.methods().get(constructor);
        if (body == null || !hierarchy.isWritten(constructor)) {
            return Optional.empty();
        }
        Optional<BodyStatement.ConstructorCall> call = constructorCall(body);
        if (delegates(body)) {
            BodyStatement.ConstructorCall own = call.orElseThrow();
            return body.statements().size() == 1 && !own.invocation().varargs()
                    ? Inlining.of(body, arguments, own.arguments())
                            .flatMap(passed -> isDelegating(own.constructor(), shape)
                                    ? inlined(shape, own.constructor(), passed)
                                    : target(shape, own.constructor(), passed))
                    : Optional.empty();
        }
        return target(shape, constructor, arguments);
    }

    private boolean isDelegating(MethodKey constructor, ClassShape shape) {
        return delegating(shape).stream().anyMatch(body -> body.key().equals(constructor));
    }

    private Optional<Arguments> target(ClassShape shape, MethodKey constructor, List<BodyExpression> arguments) {
        Optional<StoredFields> fields = stored(shape);
        if (fields.isEmpty()) {
            return Optional.of(new Arguments(constructor, arguments, Optional.empty(), List.of()));
        }
        StoredFields.Stored code = fields.get().constructors().get(constructor);
        if (code == null || !code.assignsOnly()) {
            return Optional.empty();
        }
        List<BodyExpression> written = new ArrayList<>(
                code.superCall().map(BodyStatement.ConstructorCall::arguments).orElse(List.of()));
        int passed = written.size();
        for (FieldShape field : fields.get().fields()) {
            written.add(code.value(field).orElseGet(() -> StoredFields.zero(field)));
        }
        return Inlining.of(code.body(), arguments, written)
                .map(inlined -> new Arguments(
                        constructor,
                        inlined.subList(0, passed),
                        code.superCall(),
                        inlined.subList(passed, inlined.size())));
    }
}
