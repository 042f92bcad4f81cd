package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells what code does with the object that is being created, and tells {@link EarlyUses}. */
final class OwnUse implements BodyVisitor {
    /** In place of the class whose code is seen: one within it, to which the object is the one around. */
    static final String INNER = "inner";

    /** Methods that keep an argument and don't use it. */
    private static final Map<String, Set<String>> KEEPING = Map.of(
            "java.util.List", Set.of("add", "set"),
            "java.util.ArrayList", Set.of("add", "set"),
            "java.util.Deque", Set.of("add", "addFirst", "addLast", "push", "offer"),
            "java.util.ArrayDeque", Set.of("add", "addFirst", "addLast", "push", "offer"));

    private static final Set<String> PUTTING = Set.of("java.util.Map", "java.util.HashMap", "java.util.LinkedHashMap");

    /** Classes of which no method calls anything of the user's. */
    private static final Set<String> QUIET = Set.of(
            "java.lang.String",
            "java.lang.Math",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.Boolean",
            "java.lang.Character");

    private static final Set<String> QUIET_OF_LISTS = Set.of("add", "get", "size", "isEmpty", "set");

    private final EarlyUses uses;
    private final String owner;
    private final Set<BodyExpression> handled = Collections.newSetFromMap(new IdentityHashMap<>());

    /** @param owner the class that the code is of, if it isn't the created one's */
    OwnUse(EarlyUses uses, String owner) {
        this.uses = uses;
        this.owner = owner;
    }

    @Override
    public void enter(BodyStatement statement, boolean insideLambda) {
        // The arguments can't use the object, and the classes above are looked at by themselves.
        if (statement instanceof BodyStatement.ConstructorCall call && !call.own()) {
            call.arguments().forEach(handled::add);
        }
    }

    @Override
    public void enter(BodyExpression expression, boolean insideLambda) {
        if (expression instanceof BodyExpression.Assign assign) {
            assignment(assign);
        } else if (expression instanceof BodyExpression.InstanceField field) {
            if (isSelf(field.target()) && handled.add(field.target()) && !handled.contains(field)) {
                uses.read(field);
            }
        } else if (expression instanceof BodyExpression.Call call) {
            call(call);
        } else if (expression instanceof BodyExpression.MethodReference reference) {
            reference.receiver().filter(this::isSelf).ifPresent(receiver -> {
                handled.add(receiver);
                uses.follow(reference.method(), !(receiver instanceof BodyExpression.Super));
            });
        } else if (expression instanceof BodyExpression.New creation) {
            created(creation.constructor().owner(), creation.constructor().owner());
            creation.outer().filter(this::isSelf).ifPresent(handled::add);
        } else if (expression instanceof BodyExpression.NewAnonymous creation) {
            created(creation.className(), creation.superConstructor().owner());
        } else if (expression instanceof BodyExpression.Binary binary) {
            binary(binary);
        } else if (isSelf(expression)) {
            if (!handled.contains(expression)) {
                uses.escape();
            }
        } else if (expression instanceof BodyExpression.OuterThis && !owner.equals(INNER)) {
            uses.useOuter(owner);
        }
    }

    private boolean isSelf(BodyExpression expression) {
        return owner.equals(INNER)
                ? expression instanceof BodyExpression.OuterThis
                : expression instanceof BodyExpression.This || expression instanceof BodyExpression.Super;
    }

    private void assignment(BodyExpression.Assign assign) {
        if (assign.target() instanceof BodyExpression.InstanceField field && isSelf(field.target())) {
            if (assign.operator().isEmpty()) {
                handled.add(field);
                uses.write(field, !owner.isEmpty());
            }
        }
        if (isSelf(assign.value()) && !(assign.target() instanceof BodyExpression.Local)) {
            handled.add(assign.value());
            uses.share();
        }
    }

    private void call(BodyExpression.Call call) {
        boolean own = uses.isOwnClass(call.method().owner());
        if (call.receiver().filter(this::isSelf).isPresent()) {
            BodyExpression receiver = call.receiver().get();
            handled.add(receiver);
            uses.follow(call.method(), !(receiver instanceof BodyExpression.Super));
        } else if (own || !isQuiet(call)) {
            uses.runUnknown();
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            if (isSelf(call.arguments().get(i)) && isKept(call, i, own)) {
                handled.add(call.arguments().get(i));
                uses.share();
            }
        }
    }

    private boolean isKept(BodyExpression.Call call, int argument, boolean own) {
        String type = call.method().owner();
        return own
                ? !call.varargs() && uses.onlyKeep(call.method(), argument)
                : isKeeping(call.method().owner(), call.method().name())
                        || (PUTTING.contains(type) && call.method().name().equals("put") && argument == 1);
    }

    static boolean isKeeping(String type, String method) {
        return KEEPING.getOrDefault(type, Set.of()).contains(method);
    }

    private static boolean isQuiet(BodyExpression.Call call) {
        return QUIET.contains(call.method().owner())
                || (KEEPING.containsKey(call.method().owner())
                        && QUIET_OF_LISTS.contains(call.method().name()));
    }

    private void created(String className, String superclass) {
        uses.followInner(className);
        if (uses.isOwnClass(superclass)) {
            uses.runUnknown();
        }
    }

    /** Comparing the object doesn't use it; the text of another one may. */
    private void binary(BodyExpression.Binary binary) {
        boolean comparison = binary.operator().equals("==") || binary.operator().equals("!=");
        for (BodyExpression operand : List.of(binary.left(), binary.right())) {
            if (comparison && isSelf(operand)) {
                handled.add(operand);
            } else if (binary.operator().equals("+")
                    && operand.type() instanceof JavaType.Declared declared
                    && !declared.name().startsWith("java.lang.")) {
                uses.runUnknown();
            }
        }
    }
}
