package dev.convex4j.processor.translating.platform;

import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Constants;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Nulls;
import dev.convex4j.processor.translating.core.TextTemplate;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.typescript.TsExpression;
import java.nio.charset.StandardCharsets;

/** The address of a request with its query parameters: one template where the address is known, else calls of a helper. */
final class QueryText {
    /** What {@code encodeURIComponent} leaves as it is. */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.!~*'()";

    private final BodyExpression url;
    private final Expressions translator;
    private TsExpression code;
    private boolean hasQuery;

    QueryText(BodyExpression url, Expressions translator) {
        this.url = url;
        this.translator = translator;
        this.code = translator.code(url);
    }

    TsExpression code() {
        return code;
    }

    /** {@code query(name, value)}. */
    void add(BodyExpression.Call step) {
        BodyExpression name = step.arguments().get(0);
        BodyExpression value = step.arguments().get(1);
        if (!(Constants.of(url) instanceof String address)) {
            code = Code.call(Helpers.java("withQuery", translator), code, text(name), text(value));
            return;
        }
        if (address.indexOf('#') >= 0) {
            throw Untranslatable.place(
                    "this address has a fragment, before which query parameters stand",
                    "leave out the `#` and what follows: it is never sent",
                    url.position());
        }
        code = new TextTemplate()
                .add(code)
                .add(separator(address))
                .add(encoded(name))
                .add("=")
                .add(encoded(value))
                .code();
    }

    private String separator(String address) {
        if (hasQuery) {
            return "&";
        }
        hasQuery = true;
        if (address.indexOf('?') < 0) {
            return "?";
        }
        return address.endsWith("?") || address.endsWith("&") ? "" : "&";
    }

    private TsExpression text(BodyExpression text) {
        return Nulls.checked(text, translator.code(text), translator);
    }

    private TsExpression encoded(BodyExpression text) {
        return Constants.of(text) instanceof String constant
                        && StandardCharsets.UTF_8.newEncoder().canEncode(constant)
                ? Code.text(encoded(constant))
                : Code.call(Code.name("encodeURIComponent"), text(text));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append(String.format("%%%02X", unit & 0xFF));
            }
        }
        return encoded.toString();
    }
}
