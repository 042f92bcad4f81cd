package dev.convex4j.processor.reading;

import dev.convex4j.processor.model.FunctionKind;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The context types of the runtime. */
enum Contexts {
    ANY("Ctx"),
    QUERY("QueryCtx"),
    MUTATION("MutationCtx"),
    ACTION("ActionCtx"),
    HTTP("HttpCtx");

    private final String typeName;

    Contexts(String typeName) {
        this.typeName = typeName;
    }

    String typeName() {
        return typeName;
    }

    /** The context that a function of that kind takes. */
    static Contexts of(FunctionKind kind) {
        return switch (kind) {
            case QUERY -> QUERY;
            case MUTATION -> MUTATION;
            case ACTION -> ACTION;
        };
    }

    /** Whether a method that takes this context can be called with the other one. */
    boolean isOpenTo(Contexts given) {
        return switch (this) {
            case ANY -> true;
            case QUERY -> given == QUERY || given == MUTATION;
            case MUTATION -> given == MUTATION;
            case ACTION -> given == ACTION || given == HTTP;
            case HTTP -> given == HTTP;
        };
    }

    /** Which context the type is. */
    static Optional<Contexts> of(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            String name =
                    ((TypeElement) declared.asElement()).getQualifiedName().toString();
            for (Contexts context : values()) {
                if (name.equals("dev.convex4j.runtime." + context.typeName)) {
                    return Optional.of(context);
                }
            }
        }
        return Optional.empty();
    }
}
