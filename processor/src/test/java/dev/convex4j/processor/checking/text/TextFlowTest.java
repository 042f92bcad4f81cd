package dev.convex4j.processor.checking.text;

import static dev.convex4j.processor.checking.Sources.call;
import static dev.convex4j.processor.checking.Sources.key;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.convex4j.processor.checking.Sources;
import dev.convex4j.processor.model.MethodKey;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.BodyStatement;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.body.MethodBody;
import dev.convex4j.processor.translating.body.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the rule cases don't show: order, alternatives, recursion, and that odd code takes no odd time. */
class TextFlowTest {
    private static final JavaType STRING = new JavaType.Declared("java.lang.String");
    private static final BodyExpression TEXT = new BodyExpression.Local("text", 0, STRING, new Sources.At("text"));

    private final Map<MethodKey, MethodBody> methods = new LinkedHashMap<>();

    @Test
    void anAssignmentReplacesAndAnAdditionAdds() {
        Set<String> texts = of(List.of(
                declare(literal("a")), assign(Optional.of("+"), literal("b")), assign(Optional.empty(), literal("c"))));

        assertEquals(Set.of("ab", "c"), texts);
    }

    @Test
    void anAssignmentSeesTheTextBeforeIt() {
        assertEquals(
                Set.of("a", "ax"),
                of(List.of(declare(literal("a")), assign(Optional.empty(), plus(TEXT, literal("x"))))));
    }

    @Test
    void recursionIsUnknown() {
        MethodKey recursive = key("blog.Urls", "deeper");
        method(
                recursive,
                List.of(new BodyStatement.Return(
                        Optional.of(plus(literal("a"), textCall(recursive))), new Sources.At("return"))));

        assertEquals(Set.of("a" + Holes.UNKNOWN), of(List.of(declare(textCall(recursive)))));
    }

    @Test
    void doublingTakesNoDoubleTime() {
        List<BodyStatement> statements = new ArrayList<>(List.of(declare(literal("a"))));
        for (int i = 0; i < 200; i++) {
            statements.add(assign(Optional.empty(), plus(TEXT, TEXT)));
        }

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> of(statements));
    }

    @Test
    void helpersThatCallHelpersManyTimesTakeNoTimeEither() {
        for (int i = 0; i < 8; i++) {
            BodyExpression next = i == 7 ? literal("a") : textCall(key("blog.Urls", "level" + (i + 1)));
            BodyExpression sum = next;
            for (int j = 0; j < 30; j++) {
                sum = plus(sum, next);
            }
            method(
                    key("blog.Urls", "level" + i),
                    List.of(new BodyStatement.Return(Optional.of(sum), new Sources.At("return"))));
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> of(List.of(declare(textCall(key("blog.Urls", "level0"))))));
    }

    private Set<String> of(List<BodyStatement> statements) {
        MethodBody body = method(key("blog.Urls", "start"), statements);
        Program program = new Program(new Sources().program().backend(), methods, Map.of(), List.of());
        return new TextFlow(program).of(body, TEXT);
    }

    private MethodBody method(MethodKey key, List<BodyStatement> statements) {
        MethodBody body = new MethodBody(
                key, true, List.of(), List.of(), STRING, statements, List.of(), "", new Sources.At(key.toString()));
        methods.put(key, body);
        return body;
    }

    private static BodyStatement declare(BodyExpression value) {
        return new BodyStatement.LocalVariable("text", 0, STRING, true, Optional.of(value), new Sources.At("declare"));
    }

    private static BodyStatement assign(Optional<String> operator, BodyExpression value) {
        return new BodyStatement.ExpressionStatement(
                new BodyExpression.Assign(operator, TEXT, value, STRING, new Sources.At("assign")),
                new Sources.At("assign"));
    }

    private static BodyExpression literal(String text) {
        return new BodyExpression.Literal(Optional.of(text), STRING, new Sources.At("literal"));
    }

    private static BodyExpression plus(BodyExpression left, BodyExpression right) {
        return new BodyExpression.Binary("+", left, right, STRING, new Sources.At("plus"));
    }

    private static BodyExpression textCall(MethodKey method) {
        BodyExpression.Call untyped = (BodyExpression.Call) call("call", method);
        return new BodyExpression.Call(
                untyped.method(), untyped.receiver(), untyped.arguments(), false, STRING, untyped.position());
    }
}
