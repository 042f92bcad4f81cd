package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.analysis.Purity;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.body.JavaType;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import dev.convex4j.processor.typescript.TsExpression.Property;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Responses of routes: {@code new Response(..)} with its headers, and for JSON a call of the HTTP helper module. */
final class Responses {
    private static final String RESPONSE = "dev.convex4j.runtime.HttpResponse";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String LOCATION = "location";

    private Responses() {}

    static TsExpression of(BodyExpression.Call call, Expressions translator) {
        Deque<BodyExpression.Call> headers = new ArrayDeque<>();
        BodyExpression step = call;
        while (step instanceof BodyExpression.Call link
                && link.method().owner().equals(RESPONSE)
                && link.receiver().isPresent()) {
            headers.push(link);
            step = link.receiver().get();
        }
        if (step instanceof BodyExpression.Call factory
                && factory.method().owner().equals(RESPONSE)
                && areLiteral(headers, factory)) {
            return create(factory, headers, translator);
        }
        List<TsExpression> arguments = new ArrayList<>(List.of(translator.receiver(call)));
        arguments.addAll(translator.arguments(call.invocation(), call.arguments()));
        return Code.call(Http.helper("withHeader", translator), List.copyOf(arguments));
    }

    /** Whether all headers can stand in one literal: their names are known, and each is set once. */
    private static boolean areLiteral(Deque<BodyExpression.Call> headers, BodyExpression.Call factory) {
        Set<String> names = new HashSet<>();
        if (factory.method().name().equals("redirect")) {
            names.add(LOCATION);
        }
        return headers.stream()
                .allMatch(header -> Constants.of(header.arguments().get(0)) instanceof String name
                        && names.add(name.toLowerCase(Locale.ROOT)));
    }

    private static TsExpression create(
            BodyExpression.Call factory, Deque<BodyExpression.Call> links, Expressions translator) {
        requireOrder(factory, translator);
        List<BodyExpression> arguments = factory.arguments();
        BodyExpression last = arguments.get(arguments.size() - 1);
        List<Property> headers = new ArrayList<>();
        Optional<TsExpression> status = arguments.size() == 2
                ? Optional.of(translator.into(arguments.get(0), JavaType.Primitive.INT))
                : Optional.empty();
        switch (factory.method().name()) {
            case "json" -> {
                TsExpression value = JsonTypes.json(last, translator);
                addHeaders(headers, links, translator);
                return json(value, status, headers, translator);
            }
            case "empty" -> {
                TsExpression code = translator.into(last, JavaType.Primitive.INT);
                addHeaders(headers, links, translator);
                return response(new TsExpression.NullLiteral(), Optional.of(code), headers);
            }
            case "redirect" -> {
                headers.add(new Property.KeyValue("Location", body(last, translator)));
                addHeaders(headers, links, translator);
                return response(
                        new TsExpression.NullLiteral(), Optional.of(new TsExpression.NumberLiteral(302)), headers);
            }
            default -> {
                TsExpression body = body(last, translator);
                addHeaders(headers, links, translator);
                return response(body, status, headers);
            }
        }
    }

    /** In Java the status comes first, in TypeScript the body. */
    private static void requireOrder(BodyExpression.Call factory, Expressions translator) {
        List<BodyExpression> arguments = factory.arguments();
        if (arguments.size() == 2
                && !(arguments.get(0) instanceof BodyExpression.Literal)
                && !Purity.areAllPure(arguments, translator.context())) {
            throw Untranslatable.place(
                    "the status is computed here", "assign it to a local variable first", factory.position());
        }
    }

    private static TsExpression body(BodyExpression body, Expressions translator) {
        return Nulls.checked(body, translator.code(body), translator);
    }

    private static void addHeaders(List<Property> headers, Deque<BodyExpression.Call> links, Expressions translator) {
        for (BodyExpression.Call link : links) {
            String name = String.valueOf(Constants.of(link.arguments().get(0)));
            BodyExpression value = link.arguments().get(1);
            headers.add(new Property.KeyValue(
                    name.equalsIgnoreCase(CONTENT_TYPE) ? CONTENT_TYPE : name,
                    Nulls.checked(value, translator.code(value), translator)));
        }
    }

    private static TsExpression json(
            TsExpression value, Optional<TsExpression> status, List<Property> headers, Expressions translator) {
        List<TsExpression> arguments = new ArrayList<>(List.of(value));
        if (!headers.isEmpty()) {
            arguments.add(status.orElse(new TsExpression.NumberLiteral(200)));
            arguments.add(new TsExpression.ObjectLiteral(List.copyOf(headers)));
        } else {
            status.ifPresent(arguments::add);
        }
        return Code.call(Http.helper("json", translator), List.copyOf(arguments));
    }

    private static TsExpression response(TsExpression body, Optional<TsExpression> status, List<Property> headers) {
        List<Property> options = new ArrayList<>();
        status.ifPresent(code -> options.add(new Property.KeyValue("status", code)));
        if (!headers.isEmpty()) {
            options.add(new Property.KeyValue("headers", new TsExpression.ObjectLiteral(List.copyOf(headers))));
        }
        List<TsExpression> arguments = new ArrayList<>(List.of(body));
        if (!options.isEmpty()) {
            arguments.add(new TsExpression.ObjectLiteral(List.copyOf(options)));
        }
        return new TsExpression.New(Code.name("Response"), List.copyOf(arguments));
    }
}
