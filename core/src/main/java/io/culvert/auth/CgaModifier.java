package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The modifier of a cryptographically generated address, a random number (RFC 3972). Becomes
 * {@code IKEEXT_IPV6_CGA_AUTHENTICATION0.cgaModifier}.
 *
 * @param high the first eight bytes, first byte highest
 * @param low the last eight bytes
 */
public record CgaModifier(long high, long low) {

    /** Length of the native form in bytes. */
    public static final int BYTES = 2 * Long.BYTES;

    private static final Pattern DIGITS = Pattern.compile("[0-9A-Fa-f]{32}");

    /**
     * Reads the native form.
     *
     * @param bytes 16 bytes, copied
     * @return the modifier
     * @throws InvalidPolicyException if the length is wrong
     */
    public static CgaModifier ofBytes(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new InvalidPolicyException(AuthenticationRules.CGA_MODIFIER.violatedBy(
                    Place.of("CGA modifier"), bytes.length + " bytes", BYTES + " bytes"));
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new CgaModifier(buffer.getLong(), buffer.getLong());
    }

    /**
     * Reads hexadecimal digits.
     *
     * @param digits 32 of them, either case
     * @return the modifier
     * @throws InvalidPolicyException if the text is anything else
     */
    public static CgaModifier parse(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidPolicyException(AuthenticationRules.CGA_MODIFIER.violatedBy(
                    Place.of("CGA modifier"), CertificateText.quoted(digits), "32 hexadecimal digits"));
        }
        return ofBytes(HexFormat.of().parseHex(digits));
    }

    /**
     * The native form.
     *
     * @return 16 bytes, a copy
     */
    public byte[] toBytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }

    /** Hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(toBytes());
    }
}
