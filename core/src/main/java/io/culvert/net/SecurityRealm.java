package io.culvert.net;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.rule.text.PrintableText;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A security realm by its identifier, a sequence of bytes without a documented meaning. Becomes
 * {@code FWP_BYTE_BLOB_TYPE} with {@code FWP_MATCH_EQUAL} on {@code FWPM_CONDITION_IPSEC_SECURITY_REALM_ID} (Windows
 * 10).
 */
public final class SecurityRealm implements RealmMatch, SortableValue<RealmComparison>, Comparable<SecurityRealm> {

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private SecurityRealm(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The realm with an identifier.
     *
     * @param bytes one or more; copied
     * @return the realm
     * @throws InvalidPolicyException if there are no bytes
     */
    public static SecurityRealm of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidPolicyException(
                    TrafficRules.REALM_BYTES.violatedBy(Place.of("security realm"), "no bytes", "one byte or more"));
        }
        return new SecurityRealm(bytes.clone());
    }

    /**
     * Reads an identifier such as {@code 0a1b2c}.
     *
     * @param text two hexadecimal digits a byte, nothing between them
     * @return the realm
     * @throws InvalidPolicyException if the text is anything else, or empty
     */
    public static SecurityRealm parse(String text) {
        try {
            return of(HEX.parseHex(Objects.requireNonNull(text, "text")));
        } catch (InvalidPolicyException e) {
            throw e;
        } catch (IllegalArgumentException notHex) {
            throw new InvalidPolicyException(TrafficRules.REALM_BYTES.violatedBy(
                    Place.of("security realm"),
                    PrintableText.quoted(text),
                    "two hexadecimal digits a byte, such as 0a1b2c"));
        }
    }

    /**
     * The identifier.
     *
     * @return one byte or more, a copy
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    /**
     * Compares byte by byte, unsigned; if one realm is the beginning of the other, the shorter one is less. The
     * platform compares realms by order; its documents do not state how it orders realms of different lengths.
     */
    @Override
    public int compareTo(SecurityRealm other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecurityRealm that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Two hexadecimal digits a byte. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }

    @Override
    public boolean matches(SecurityRealm realm) {
        return equals(realm);
    }

    @Override
    public RealmComparison compared(Ordering comparison) {
        return new RealmComparison(comparison, this);
    }
}
