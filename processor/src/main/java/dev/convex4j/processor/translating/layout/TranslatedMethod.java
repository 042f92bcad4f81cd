package dev.convex4j.processor.translating.layout;

import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import dev.convex4j.processor.typescript.TsTypeParameter;
import java.util.List;
import java.util.Map;

/** A user's method in TypeScript. */
public sealed interface TranslatedMethod {
    MethodKey key();

    List<TsStatement> statements();

    /**
     * The body of a registered function. Its signature comes from the model; the context and the arguments are bound under
     * {@link Identifiers#local} of their Java names.
     *
     * @param arguments the arguments that are bound under another name, since the body makes another value of them
     */
    record Registered(MethodKey key, Map<String, String> arguments, List<TsStatement> statements)
            implements TranslatedMethod {
        /** A body that takes all arguments as they are. */
        public Registered(MethodKey key, List<TsStatement> statements) {
            this(key, Map.of(), statements);
        }

        /** The name that an argument is bound under. */
        public String binding(String javaName) {
            return arguments.getOrDefault(javaName, Identifiers.local(javaName));
        }
    }

    /**
     * A method that is no registered function: a plain function of its module.
     *
     * @param exported whether another module uses it
     * @param result the type of its value; the emission wraps it in {@code Promise} where {@code async} is set
     * @param documentation the text of its Javadoc, empty where it has none
     */
    record Plain(
            MethodKey key,
            boolean exported,
            boolean async,
            List<TsTypeParameter> typeParameters,
            List<TsParameter> parameters,
            TsType result,
            List<TsStatement> statements,
            String documentation)
            implements TranslatedMethod {}
}
