package dev.convex4j.processor.translating.graph;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.convex4j.processor.checking.Sources;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyPattern;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.ClassShape;
import dev.convex4j.processor.translating.body.Function;
import dev.convex4j.processor.translating.body.Invocation;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.SwitchCase;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of node is walked through: a node that is added later fails here until the walker knows it. */
class BodyWalkerTest {
    private static final BodyExpression LEAF =
            new BodyExpression.This(new JavaType.Declared("blog.Post"), new Sources.At("leaf"));

    static Class<?>[] expressions() {
        return BodyExpression.class.getPermittedSubclasses();
    }

    static Class<?>[] statements() {
        return BodyStatement.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void seesTheOperandsOfEveryExpression(Class<? extends BodyExpression> node) throws Exception {
        BodyExpression expression = sample(node);
        List<BodyExpression> seen = new ArrayList<>();

        assertDoesNotThrow(() -> BodyWalker.walk(expression, new Recorder(seen)));

        assertTrue(!holdsExpressions(node) || seen.contains(LEAF), node.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void seesThePartsOfEveryStatement(Class<? extends BodyStatement> node) throws Exception {
        BodyStatement statement = sample(node);
        List<BodyExpression> seen = new ArrayList<>();

        assertDoesNotThrow(() -> BodyWalker.walk(List.of(statement), new Recorder(seen)));

        assertTrue(!holdsExpressions(node) || seen.contains(LEAF), node.getSimpleName());
    }

    private static boolean holdsExpressions(Class<?> node) {
        for (RecordComponent component : node.getRecordComponents()) {
            String type = component.getGenericType().getTypeName();
            if (type.contains("BodyExpression>") || type.endsWith("BodyExpression") || type.contains("BodyStatement")) {
                return true;
            }
        }
        return false;
    }

    /** A node with {@link #LEAF} wherever it has room for an expression, and a statement of it wherever for statements. */
    private static <T> T sample(Class<T> node) throws Exception {
        RecordComponent[] components = node.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i]);
        }
        return node.getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(RecordComponent component) {
        String generic = component.getGenericType().getTypeName();
        BodyStatement statement = new BodyStatement.ExpressionStatement(LEAF, LEAF.position());
        if (generic.endsWith("Optional<" + BodyExpression.class.getName() + ">")) {
            return Optional.of(LEAF);
        } else if (generic.endsWith("List<" + BodyExpression.class.getName() + ">")) {
            return List.of(LEAF);
        } else if (generic.endsWith("List<" + BodyStatement.class.getName() + ">")) {
            return List.of(statement);
        } else if (component.getType() == BodyExpression.class) {
            return LEAF;
        } else if (component.getType() == BodyStatement.class) {
            return statement;
        } else if (component.getType() == BodyExpression.LambdaBody.class) {
            return new BodyExpression.LambdaBody.OfBlock(List.of(statement));
        } else if (component.getType() == JavaType.Array.class) {
            return new JavaType.Array(LEAF.type());
        } else if (generic.endsWith("List<" + SwitchCase.class.getName() + ">")) {
            SwitchCase.Label label = new SwitchCase.Label.Constant(LEAF);
            return List.of(new SwitchCase(List.of(label), Optional.of(LEAF), List.of(statement), LEAF.position()));
        } else if (component.getType() == BodyPattern.class) {
            return new BodyPattern.Any(LEAF.position());
        } else if (component.getType() == Invocation.class) {
            return Invocation.of(List.of(), false, LEAF.type());
        } else if (component.getType() == Function.class) {
            return Function.UNKNOWN;
        } else if (component.getType() == ClassShape.Kind.class) {
            return ClassShape.Kind.CLASS;
        } else if (component.getType() == BodyStatement.LocalVariable.class) {
            return new BodyStatement.LocalVariable("p", 0, LEAF.type(), false, Optional.empty(), LEAF.position());
        }
        return plain(component.getType());
    }

    private static Object plain(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 0;
        } else if (type == String.class) {
            return "";
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == List.class) {
            return List.of();
        } else if (type == JavaType.class) {
            return LEAF.type();
        } else if (type.isInstance(LEAF.position()) || type.getSimpleName().equals("Position")) {
            return LEAF.position();
        } else if (type == BodyExpression.ReferenceKind.class) {
            return BodyExpression.ReferenceKind.STATIC;
        }
        return Sources.key("blog.Posts", "list");
    }

    private record Recorder(List<BodyExpression> seen) implements BodyVisitor {
        @Override
        public void enter(BodyExpression expression, boolean insideLambda) {
            seen.add(expression);
        }
    }
}
