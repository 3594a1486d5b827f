package io.culvert.policy;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.OptionRules;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What a provider keeps with its tunnel: bytes that mean nothing to the platform. Becomes {@code providerData} of both
 * contexts.
 */
public final class ProviderData {

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private ProviderData(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Data of these bytes.
     *
     * @param bytes at least one; copied
     * @return the data
     * @throws io.culvert.rule.InvalidPolicyException if there is none: the platform cannot tell empty data from none
     */
    public static ProviderData of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidPolicyException(
                    OptionRules.PROVIDER_DATA.violatedBy(Place.of("provider data"), "0 bytes", "one byte or more"));
        }
        return new ProviderData(bytes.clone());
    }

    /**
     * The bytes.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProviderData data && Arrays.equals(bytes, data.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes in hexadecimal. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
