package conformance;

import dev.convex4j.annotations.Query;
import dev.convex4j.runtime.QueryCtx;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Texts as bytes, and bytes as texts: UTF-8, Base64, hexadecimal digits, addresses, UUIDs. */
public final class EncodingsProgram {
    private static final HexFormat HEX = HexFormat.of();

    private static final Base64.Encoder TOKENS = Base64.getUrlEncoder().withoutPadding();

    private EncodingsProgram() {}

    private static List<String> texts() {
        return List.of(
                "",
                "a",
                "ab",
                "abc",
                "abcd",
                "\u00e4\u00df\u20ac",
                "\ud83e\udda6!",
                "\ud83e",
                "x\udda6y",
                "\ufeffx",
                "\u0000\u007f\u0080",
                "a b+c&d=e/f?g~h'i(j)k*l!m-n_o.p",
                "\uffff",
                "\u2028");
    }

    private static String attempt(Supplier<String> text) {
        try {
            return text.get();
        } catch (IllegalArgumentException wrong) {
            return wrong.toString();
        }
    }

    @Query
    static List<String> utf8(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            out.add(bytes.length + " " + HEX.formatHex(bytes) + " " + new String(bytes, StandardCharsets.UTF_8));
        }
        int seed = 7;
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[8];
            for (int k = 0; k < bytes.length; k++) {
                seed = seed * 1103515245 + 12345;
                int high = seed >>> 16;
                bytes[k] = (byte) (i % 3 == 0 ? high : i % 3 == 1 ? 0xE0 | high & 0xF : 0x80 | high & 0x7F);
                if (i % 3 == 1 && k % 3 != 0) {
                    bytes[k] = (byte) (0x80 | high & 0x3F);
                }
            }
            out.add(new String(bytes, StandardCharsets.UTF_8));
        }
        for (String hex : List.of(
                "c3",
                "eda080",
                "eda08041",
                "eda041",
                "f09fa6",
                "f09fa641",
                "e282",
                "ff41",
                "c080",
                "f4908080",
                "efbbbf41",
                "e08080",
                "eda0bdedb883",
                "ed",
                "eda0",
                "edbf",
                "f8808080")) {
            out.add(new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8));
        }
        return out;
    }

    @Query
    static List<String> base64(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            String encoded = Base64.getEncoder().encodeToString(bytes);
            Base64.Encoder unpadded = Base64.getEncoder().withoutPadding();
            out.add(encoded + " " + Base64.getUrlEncoder().encodeToString(bytes) + " " + TOKENS.encodeToString(bytes)
                    + " " + unpadded.encodeToString(bytes) + " "
                    + HEX.formatHex(Base64.getUrlEncoder().encode(bytes)));
            out.add(HEX.formatHex(Base64.getDecoder().decode(encoded)) + " "
                    + HEX.formatHex(Base64.getUrlDecoder().decode(TOKENS.encodeToString(bytes))));
        }
        Base64.Decoder decoder = Base64.getDecoder();
        for (String text : List.of(
                "",
                "A",
                "AA",
                "AAA",
                "AAAA",
                "AA=",
                "AA==",
                "AAA=",
                "AAA==",
                "A=",
                "=",
                "==",
                "====",
                "AAAA=",
                "AAAA==",
                "AA==A",
                "AA=A",
                "AAAAA",
                "A A",
                "AA\u00e9A",
                "AA\u20acA",
                "AAA\ud83e\udda6",
                "AAA=\n",
                "-_-_",
                "+/+/",
                "AB==",
                "AAA=A",
                "AAA=AAAA",
                "\ud83e\udda6",
                "A\ud83e\udda6A")) {
            out.add(attempt(() -> HEX.formatHex(decoder.decode(text))));
            out.add(attempt(() -> HEX.formatHex(Base64.getUrlDecoder().decode(text))));
        }
        return out;
    }

    @Query
    static List<String> hex(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of("", "0", "0g", "g0", "abCD", "0x", "\u00e90", "123", "00ff7f80")) {
            out.add(attempt(() -> HEX.formatHex(HEX.parseHex(text))));
        }
        return out;
    }

    @Query
    static List<String> addresses(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : texts()) {
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
            out.add(encoded + " " + URLDecoder.decode(encoded, StandardCharsets.UTF_8));
        }
        for (String text : List.of(
                "a b+c%20",
                "%",
                "%1",
                "%zz",
                "%az",
                "%-1",
                "%+1",
                "%e4",
                "%c3%a4x",
                "%C3",
                "%f0%9f%a6%a6",
                "a%2",
                "%%",
                "%41%4",
                "\u00e4%41\ud83e",
                "%\ud83e\udda6",
                "%a\ud83e\udda6",
                "%41+%42")) {
            out.add(attempt(() -> URLDecoder.decode(text, StandardCharsets.UTF_8)));
        }
        return out;
    }

    @Query
    static List<String> uuids(QueryCtx ctx) {
        List<String> out = new ArrayList<>();
        for (String text : List.of(
                "1-1-1-1-1",
                "x",
                "",
                "00000000-0000-0000-0000-00000000000g",
                "123456789-1-1-1-1",
                "ABCDEF01-0000-0000-0000-000000000000",
                "1-1-1-1",
                "1-1-1-1-1-1",
                "0".repeat(37),
                "-1-1-1-1",
                "1--1-1-1",
                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6")) {
            out.add(attempt(() -> UUID.fromString(text).toString()));
        }
        UUID one = UUID.fromString("1-1-1-1-1");
        Map<UUID, String> names = new LinkedHashMap<>();
        names.put(one, "one");
        out.add(one + " " + one.equals(UUID.fromString("00000001-0001-0001-0001-000000000001"))
                + names.get(UUID.fromString("1-1-1-1-01")) + names);
        return out;
    }
}
