package io.culvert.wfp.embedded.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 digests, in hexadecimal. */
final class Digests {

    private Digests() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of all keys and of the digests of their values. */
    static String of(SortedMap<String, String> values) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String line = value.getKey() + " " + value.getValue() + "\n";
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java run-time lacks SHA-256, which every one must have", missing);
        }
    }
}
