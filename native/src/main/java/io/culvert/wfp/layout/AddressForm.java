package io.culvert.wfp.layout;

/** The form of an address, or of the mask of one, in a field. */
public enum AddressForm {
    /** An IPv4 address as a {@code UINT32} in the order of the host. */
    IPV4,

    /** An IPv6 address as 16 bytes in the order of the network. */
    IPV6
}
