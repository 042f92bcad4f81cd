package dev.convex4j.processor.translating.jdk;

import dev.convex4j.processor.translating.analysis.ConstantValues;
import dev.convex4j.processor.translating.body.BodyExpression;
import dev.convex4j.processor.translating.core.Code;
import dev.convex4j.processor.translating.core.Expressions;
import dev.convex4j.processor.translating.core.Helpers;
import dev.convex4j.processor.translating.core.Untranslatable;
import dev.convex4j.processor.translating.core.Value;
import dev.convex4j.processor.typescript.TsExpression;
import java.util.List;
import java.util.Map;

/** {@code MessageDigest} and {@code Mac}, whose algorithm is known at compile time. */
public final class Algorithms {
    private static final Map<String, String> DIGESTS =
            Map.of("SHA-1", "SHA-1", "SHA-256", "SHA-256", "SHA-384", "SHA-384", "SHA-512", "SHA-512");

    private static final Map<String, String> MACS =
            Map.of("HmacSHA1", "SHA-1", "HmacSHA256", "SHA-256", "HmacSHA384", "SHA-384", "HmacSHA512", "SHA-512");

    private Algorithms() {}

    /** {@code MessageDigest.getInstance("SHA-256")}: the name. */
    public static Value digest(BodyExpression.Call call, Expressions translator) {
        return Value.of(
                Code.text(known(call.arguments().get(0), DIGESTS, "`SHA-256`, `SHA-384`, `SHA-512` or `SHA-1`")));
    }

    /** {@code Mac.getInstance("HmacSHA256")}. */
    public static Value mac(BodyExpression.Call call, Expressions translator) {
        TsExpression hash = Code.text(mac(call.arguments().get(0)));
        return Value.of(new TsExpression.New(Helpers.java("Mac", translator), List.of(hash)));
    }

    /** {@code new SecretKeySpec(bytes, "HmacSHA256")}: the bytes. */
    public static Value key(BodyExpression.Call call, Expressions translator) {
        mac(call.arguments().get(1));
        return Value.of(translator.code(call.arguments().get(0)));
    }

    private static String mac(BodyExpression name) {
        return known(name, MACS, "`HmacSHA256`, `HmacSHA384`, `HmacSHA512` or `HmacSHA1`");
    }

    private static String known(BodyExpression name, Map<String, String> algorithms, String choice) {
        String found = ConstantValues.known(name)
                .map(String::valueOf)
                .map(algorithms::get)
                .orElse(null);
        if (found == null) {
            throw Untranslatable.construct("this algorithm", "use the constant text " + choice, name.position());
        }
        return found;
    }
}
