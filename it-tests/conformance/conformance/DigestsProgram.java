package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code MessageDigest} and {@code Mac}, which wait on Convex. */
public final class DigestsProgram {
    private DigestsProgram() {}

    private static byte[] sign(String key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Query
    static List<String> digests(QueryCtx ctx) throws Exception {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "a", "\u00e4\ud83e\udda6", "x".repeat(200))) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.add(sha256(text));
            out.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(bytes)));
            out.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-384").digest(bytes)));
            out.add(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-512").digest(bytes)));
        }
        return out;
    }

    @Query
    static List<String> signatures(QueryCtx ctx) throws Exception {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "a", "\u00e4\ud83e\udda6", "x".repeat(200))) {
            byte[] signature = sign("secret", text);
            out.add(HexFormat.of().formatHex(signature));
            out.add("" + MessageDigest.isEqual(signature, sign("secret", text))
                    + MessageDigest.isEqual(signature, sign("other", text))
                    + MessageDigest.isEqual(signature, new byte[3]));
        }
        Mac mac = Mac.getInstance("HmacSHA512");
        try {
            out.add("" + mac.doFinal(new byte[1]).length);
        } catch (IllegalStateException early) {
            out.add(early.getMessage());
        }
        mac.init(new SecretKeySpec(new byte[] {1, 2}, "HmacSHA512"));
        out.add(HexFormat.of().formatHex(mac.doFinal(new byte[1]))
                + HexFormat.of().formatHex(mac.doFinal(new byte[2])));
        return out;
    }

    @Query
    static List<String> failures(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        List<Exception> all = List.of(
                new GeneralSecurityException(),
                new GeneralSecurityException("a"),
                new GeneralSecurityException("b", new IllegalStateException("c")),
                new NoSuchAlgorithmException(),
                new NoSuchAlgorithmException("d"),
                new NoSuchAlgorithmException("e", new IllegalStateException("f")),
                new InvalidKeyException(),
                new InvalidKeyException("g"),
                new InvalidKeyException("h", new IllegalStateException("i")));
        for (Exception each : all) {
            try {
                throw each;
            } catch (InvalidKeyException wrong) {
                out.add("key " + wrong);
            } catch (NoSuchAlgorithmException wrong) {
                out.add("algorithm " + wrong);
            } catch (GeneralSecurityException wrong) {
                out.add("general " + wrong);
            } catch (Exception other) {
                out.add("other");
            }
        }
        return out;
    }
}
