package dev.convex4j.processor.translating.graph;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.util.HashSet;
import java.util.Set;

/** Java's private members are open to the whole top-level class; TypeScript's to the methods of their own class alone. */
public record PrivateMembers(Set<String> usedOutside) {
    public static PrivateMembers of(Program program) {
        Set<String> used = new HashSet<>();
        for (MethodBody body : program.methods().values()) {
            BodyWalker.walk(body, new BodyVisitor() {
                @Override
                public void enter(BodyExpression expression, boolean insideLambda) {
                    if (expression instanceof BodyExpression.InstanceField field && isOutside(field.owner(), body)) {
                        used.add(field.owner() + "." + field.name());
                    } else if (expression instanceof BodyExpression.Call call
                            && isOutside(call.method().owner(), body)) {
                        used.add(call.method().toString());
                    } else if (expression instanceof BodyExpression.MethodReference reference
                            && isOutside(reference.method().owner(), body)) {
                        used.add(reference.method().toString());
                    }
                }
            });
        }
        return new PrivateMembers(Set.copyOf(used));
    }

    private static boolean isOutside(String owner, MethodBody body) {
        return body.isStatic() || !body.key().owner().equals(owner);
    }

    public boolean isField(String owner, String name) {
        return !usedOutside.contains(owner + "." + name);
    }

    public boolean isMethod(MethodKey key) {
        return !usedOutside.contains(key.toString());
    }
}
