package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import dev.convex4j.processor.typescript.TsImport;
import dev.convex4j.processor.typescript.TsType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** {@code ctx.fetch(Fetch.post(url).header(..).json(value))}: the platform's {@code fetch}. */
public final class Fetches {
    private static final String FETCH = "dev.convex4j.runtime.Fetch";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private Fetches() {}

    public static Value fetch(BodyExpression.Call call, Expressions translator) {
        Deque<BodyExpression.Call> steps = new ArrayDeque<>();
        BodyExpression step = call.arguments().get(0);
        while (step instanceof BodyExpression.Call part && part.method().owner().equals(FETCH)) {
            steps.push(part);
            if (part.receiver().isEmpty()) {
                return Value.of(Code.await(request(steps, translator)));
            }
            step = part.receiver().get();
        }
        throw outsideOfFetch(step);
    }

    public static Untranslatable outsideOfFetch(BodyExpression expression) {
        return Untranslatable.place(
                "this request is not written inside `ctx.fetch(..)`",
                "ctx.fetch(Fetch.post(url).header(\"Authorization\", token).json(body))",
                expression.position());
    }

    private static TsExpression request(Deque<BodyExpression.Call> steps, Expressions translator) {
        BodyExpression.Call start = steps.pop();
        String method = start.method().name();
        if (!METHODS.contains(method)) {
            throw outsideOfFetch(start);
        }
        QueryText url = new QueryText(start.arguments().get(0), translator);
        List<Property> headers = new ArrayList<>();
        List<Property> body = new ArrayList<>();
        for (BodyExpression.Call step : steps) {
            switch (step.method().name()) {
                case "query" -> {
                    if (!headers.isEmpty() || !body.isEmpty()) {
                        requireSameOrder(
                                "this query parameter is computed after a header or the body", step, translator);
                    }
                    url.add(step);
                }
                case "header" -> {
                    if (!body.isEmpty()) {
                        requireSameOrder("this header is computed after the body", step, translator);
                    }
                    addHeader(headers, step, translator);
                }
                case "json" -> addBody(body, headers, "application/json", jsonText(step, translator), step);
                case "text" ->
                    addBody(
                            body,
                            headers,
                            "text/plain;charset=UTF-8",
                            translator.code(step.arguments().get(0)),
                            step);
                default -> throw outsideOfFetch(step);
            }
        }
        List<Property> init = new ArrayList<>();
        if (!method.equals("get")) {
            init.add(new Property.KeyValue("method", Code.text(method.toUpperCase(Locale.ROOT))));
        }
        if (!headers.isEmpty()) {
            init.add(new Property.KeyValue("headers", new TsExpression.ObjectLiteral(List.copyOf(headers))));
        }
        init.addAll(body);
        List<TsExpression> arguments = init.isEmpty()
                ? List.of(url.code())
                : List.of(url.code(), new TsExpression.ObjectLiteral(List.copyOf(init)));
        return Code.call(Code.name("fetch"), arguments);
    }

    private static void addHeader(List<Property> headers, BodyExpression.Call step, Expressions translator) {
        if (!(step.arguments().get(0) instanceof BodyExpression.Literal literal)
                || !(literal.value().orElse(null) instanceof String name)) {
            throw Untranslatable.place(
                    "the name of this header is computed",
                    "write the name as a literal",
                    step.arguments().get(0).position());
        }
        if (has(headers, name)) {
            throw Untranslatable.place("the header `" + name + "` is set twice", "set it once", step.position());
        }
        headers.add(new Property.KeyValue(name, translator.code(step.arguments().get(1))));
    }

    /** The address stands before the headers, and they before the body, whichever came first in Java. */
    private static void requireSameOrder(String what, BodyExpression.Call step, Expressions translator) {
        if (!Purity.areAllPure(step.arguments(), translator.context())) {
            throw Untranslatable.meaning(
                    what,
                    "in TypeScript the address stands before the headers and those before the body, and would be computed"
                            + " first.",
                    "write `query` first, then `header`, then the body",
                    step.arguments().get(1).position());
        }
    }

    private static void addBody(
            List<Property> body,
            List<Property> headers,
            String contentType,
            TsExpression value,
            BodyExpression.Call step) {
        if (!body.isEmpty()) {
            throw Untranslatable.place("this request has two bodies", "give it one", step.position());
        }
        if (!has(headers, "Content-Type")) {
            headers.add(new Property.KeyValue("Content-Type", Code.text(contentType)));
        }
        body.add(new Property.KeyValue("body", value));
    }

    private static boolean has(List<Property> headers, String name) {
        return headers.stream()
                .anyMatch(header -> header instanceof Property.KeyValue keyValue
                        && keyValue.key().equalsIgnoreCase(name));
    }

    private static TsExpression jsonText(BodyExpression.Call step, Expressions translator) {
        return Code.invoke(
                Code.name("JSON"), "stringify", JsonTypes.json(step.arguments().get(0), translator));
    }

    /** {@code response.json()}: anything may come. */
    public static Value json(BodyExpression.Call call, Expressions translator) {
        TsExpression body = Code.await(Code.invoke(translator.receiver(call), "json"));
        return Value.of(new TsExpression.As(
                body, new TsType.ImportedReference(TsImport.type("convex/values", "Value"), List.of())));
    }
}
