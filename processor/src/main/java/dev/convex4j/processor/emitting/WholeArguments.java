package dev.convex4j.processor.emitting;

import dev.convex4j.processor.model.ConvexType;
import dev.convex4j.processor.model.Field;
import dev.convex4j.processor.typescript.TreeRewriter;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsParameter;
import dev.convex4j.processor.typescript.TsStatement;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Handlers that hand on all of their arguments in one object, each under its name, as a function does that stores what it
 * is given. They take the arguments whole, and hand on {@code args}, instead of listing them twice.
 */
final class WholeArguments {
    private static final String NAME = "args";

    /** With fewer arguments the lists are as short. */
    private static final int LEAST = 3;

    private static final Set<ConvexType> OF_MANY_TYPES = Set.of(ConvexType.Simple.ANY, ConvexType.Simple.NULL);

    private final List<Field> arguments;
    private final Map<String, Field> locals = new HashMap<>();

    private WholeArguments(List<Field> arguments, UnaryOperator<String> bindings) {
        this.arguments = arguments;
        arguments.forEach(field -> locals.put(bindings.apply(field.javaName()), field));
    }

    /** How a handler takes its arguments, and its body. */
    record Handler(TsParameter parameter, List<TsStatement> body) {}

    /** The handler with its arguments taken whole, where it hands them on. */
    static Optional<Handler> handler(List<Field> arguments, UnaryOperator<String> bindings, List<TsStatement> body) {
        WholeArguments whole = new WholeArguments(arguments, bindings);
        return arguments.size() >= LEAST ? whole.handler(body) : Optional.empty();
    }

    private Optional<Handler> handler(List<TsStatement> body) {
        List<TsExpression.ObjectLiteral> handedOn = new ArrayList<>();
        List<Field> read = new ArrayList<>();
        List<Object> obstacles = new ArrayList<>();
        TreeRewriter.visit(body, node -> {
            if (node instanceof TsExpression.ObjectLiteral literal && handsOn(literal)) {
                handedOn.add(literal);
            } else if (node instanceof TsExpression.Identifier name && locals.containsKey(name.name())) {
                read.add(locals.get(name.name()));
            } else if (isObstacle(node)) {
                obstacles.add(node);
            }
        });
        if (handedOn.size() != 1 || !obstacles.isEmpty() || !areWorthIt(read)) {
            return Optional.empty();
        }
        return Optional.of(
                new Handler(TsParameter.named(NAME), TreeRewriter.rewrite(TsStatement.class, body, this::replacement)));
    }

    /** Whether an object holds all arguments. */
    private boolean handsOn(TsExpression.ObjectLiteral literal) {
        return literal.properties().stream().filter(this::isHandedOn).count() == arguments.size()
                && literal.properties().stream().noneMatch(Property.Spread.class::isInstance);
    }

    private boolean isHandedOn(Property property) {
        return property instanceof Property.KeyValue entry
                && entry.value() instanceof TsExpression.Identifier name
                && locals.containsKey(name.name())
                && locals.get(name.name()).wireName().equals(entry.key());
    }

    /** Whether the arguments are read rarely beside that, and what is read are plain values. */
    private boolean areWorthIt(List<Field> read) {
        List<Field> others = new ArrayList<>(read);
        arguments.forEach(others::remove);
        return others.size() < arguments.size() && others.stream().allMatch(WholeArguments::isPlain);
    }

    /** Whether TypeScript learns nothing where a value is compared: what it learns of a property, functions forget. */
    private static boolean isPlain(Field field) {
        return !field.optional()
                && !OF_MANY_TYPES.contains(field.type())
                && (field.type() instanceof ConvexType.Simple || field.type() instanceof ConvexType.IdOf);
    }

    /** Whether a node changes an argument, or declares something of the same name or of the new one. */
    private boolean isObstacle(Object node) {
        if (node instanceof TsExpression.Assign assign) {
            return isLocal(assign.target());
        } else if (node instanceof TsExpression.Update update) {
            return isLocal(update.target());
        } else if (node instanceof TsExpression.Identifier name) {
            return name.name().equals(NAME);
        } else if (node instanceof TsExpression.Imported imported) {
            return TreeRewriter.texts(imported.source()).anyMatch(NAME::equals);
        }
        return !(node instanceof TsType
                        || node instanceof TsExpression.Member
                        || node instanceof TsExpression.StringLiteral
                        || node instanceof Property.KeyValue)
                && TreeRewriter.texts(node).anyMatch(text -> text.equals(NAME) || locals.containsKey(text));
    }

    private boolean isLocal(TsExpression target) {
        return target instanceof TsExpression.Identifier name && locals.containsKey(name.name());
    }

    private Optional<TsExpression> replacement(Object node) {
        if (node instanceof TsExpression.ObjectLiteral literal && handsOn(literal)) {
            return Optional.of(whole(literal));
        } else if (node instanceof TsExpression.Identifier name && locals.containsKey(name.name())) {
            return Optional.of(new TsExpression.Member(
                    new TsExpression.Identifier(NAME), locals.get(name.name()).wireName()));
        }
        return Optional.empty();
    }

    /** {@code args}, or {@code { ...args, createdAt: .. }}. */
    private TsExpression whole(TsExpression.ObjectLiteral literal) {
        TsExpression all = new TsExpression.Identifier(NAME);
        List<Property> properties = new ArrayList<>(literal.properties());
        properties.set(firstHandedOn(properties), new Property.Spread(all));
        properties.removeIf(this::isHandedOn);
        return properties.size() == 1
                ? all
                : new TsExpression.ObjectLiteral(
                        TreeRewriter.rewrite(Property.class, properties, this::replacement), literal.expanded());
    }

    private int firstHandedOn(List<Property> properties) {
        int first = 0;
        while (!isHandedOn(properties.get(first))) {
            first++;
        }
        return first;
    }
}
