package dev.convex4j.processor.output;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file with the hash by which the manifest knows them. */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed out of this package
record Content(byte[] bytes, String hash) {
    static Content of(byte[] bytes) {
        return new Content(bytes, hashOf(bytes));
    }

    /**
     * Encodes a generated text.
     *
     * @throws IllegalArgumentException for a lone surrogate: UTF-8 has no bytes for it, and a silent {@code ?} would change
     *     what the file means
     */
    static Content of(String path, String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return of(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(path + " holds a lone surrogate, which must be escaped", e);
        }
    }

    /** SHA-256 in hex, taken with {@code CRLF} read as {@code LF}. */
    static String hashOf(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(withUnixLineEnds(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] withUnixLineEnds(byte[] bytes) {
        ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean startsCrLf = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
            if (!startsCrLf) {
                result.write(bytes[i]);
            }
        }
        return result.toByteArray();
    }
}
