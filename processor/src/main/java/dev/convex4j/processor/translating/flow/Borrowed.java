package dev.convex4j.processor.translating.flow;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import dev.convex4j.processor.translating.body.Promotion;
import dev.convex4j.processor.translating.graph.BodyVisitor;
import dev.convex4j.processor.translating.graph.BodyWalker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The parameters whose collection a method only looks at: it neither keeps nor changes it, and gives back nothing that could
 * show it. Whoever passes a collection there is still the only one who has it.
 */
final class Borrowed {
    /** The parameter of a static method. */
    private record Parameter(MethodKey method, int index) {}

    private final Set<Parameter> parameters = new HashSet<>();

    private Borrowed() {}

    static Borrowed none() {
        return new Borrowed();
    }

    /** A method that passes its parameter on borrows it where the other one does; so the search goes on while it finds some. */
    static Borrowed in(Program program) {
        Borrowed borrowed = new Borrowed();
        Taken taken = new Taken(program, borrowed);
        boolean more = true;
        while (more) {
            more = false;
            for (MethodBody body : program.methods().values()) {
                if (body.isStatic() && isPlain(body.returnType())) {
                    more |= borrowed.add(body, taken);
                }
            }
        }
        return borrowed;
    }

    boolean contains(MethodKey method, int index) {
        return parameters.contains(new Parameter(method, index));
    }

    private boolean add(MethodBody body, Taken taken) {
        LocalLists locals = LocalLists.of(body, taken);
        Set<Integer> touched = touched(body);
        boolean added = false;
        List<BodyExpression.Parameter> all = body.parameters();
        for (int i = 0; i < all.size(); i++) {
            int id = all.get(i).id();
            if (CollectionKind.of(all.get(i).type()).isPresent() && !locals.isShared(id) && !touched.contains(id)) {
                added |= parameters.add(new Parameter(body.key(), i));
            }
        }
        return added;
    }

    /** The locals that are assigned, changed, or of which a view or a part lives on. */
    private static Set<Integer> touched(MethodBody body) {
        Set<Integer> touched = new HashSet<>();
        BodyWalker.walk(body, new BodyVisitor() {
            @Override
            public void enter(BodyExpression expression, boolean insideLambda) {
                ListTypes.changed(expression).ifPresent(this::note);
                if (expression instanceof BodyExpression.Assign assign) {
                    note(assign.target());
                    shown(assign.value());
                } else if (expression instanceof BodyExpression.New creation) {
                    creation.arguments().forEach(this::shown);
                } else if (expression instanceof BodyExpression.Call call) {
                    call.arguments().forEach(this::shown);
                }
            }

            @Override
            public void enter(BodyStatement statement, boolean insideLambda) {
                if (statement instanceof BodyStatement.LocalVariable variable) {
                    variable.value().ifPresent(this::shown);
                } else if (statement instanceof BodyStatement.Return result) {
                    result.value().ifPresent(this::shown);
                }
            }

            private void shown(BodyExpression value) {
                ListTypes.shown(value).ifPresent(this::note);
            }

            private void note(BodyExpression value) {
                if (value instanceof BodyExpression.Local local) {
                    touched.add(local.id());
                }
            }
        });
        return touched;
    }

    /** What holds no collection, and no entry or element that shows one. */
    private static boolean isPlain(JavaType type) {
        return type instanceof JavaType.Primitive
                || type.isClass("java.lang.String")
                || Promotion.unboxed(type).isPresent()
                || (type.isClass("java.util.Optional")
                        && type instanceof JavaType.Declared optional
                        && optional.arguments().stream().allMatch(Borrowed::isPlain));
    }
}
