package io.culvert.policy;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.OptionRules;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Data that a provider stores with its tunnel. The platform does not interpret the bytes. Becomes {@code providerData}
 * of both contexts.
 */
public final class ProviderData {

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private ProviderData(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Creates data from bytes.
     *
     * @param bytes at least one; copied
     * @return the data
     * @throws io.culvert.rule.InvalidPolicyException if there is no byte: the platform does not distinguish empty data
     *     from absent data
     */
    public static ProviderData of(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidPolicyException(
                    OptionRules.PROVIDER_DATA.violatedBy(Place.of("provider data"), "0 bytes", "one byte or more"));
        }
        return new ProviderData(bytes.clone());
    }

    /**
     * Returns the bytes.
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

    /** Returns the bytes in hexadecimal. */
    @Override
    public String toString() {
        return HEX.formatHex(bytes);
    }
}
