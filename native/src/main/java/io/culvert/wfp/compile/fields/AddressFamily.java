package io.culvert.wfp.compile.fields;

import static io.culvert.wfp.layout.sdk.FWP_IP_VERSION.*;

import java.util.Optional;

/** The families of addresses, by {@code FWP_IP_VERSION}. */
public enum AddressFamily {
    /** IPv4. */
    IPV4,
    /** IPv6. */
    IPV6;

    /**
     * Finds the family of a number.
     *
     * @param ipVersion an {@code FWP_IP_VERSION}
     * @return the family; empty for no family and for a number that the SDK does not name
     */
    public static Optional<AddressFamily> of(int ipVersion) {
        return switch (ipVersion) {
            case FWP_IP_VERSION_V4 -> Optional.of(IPV4);
            case FWP_IP_VERSION_V6 -> Optional.of(IPV6);
            default -> Optional.empty();
        };
    }
}
