package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The rules for addresses, numbers, names, lists and lifetimes. Constructors and factories of the values check them.
 * Types express every other constraint. The rules cover texts, numbers, order, and lists from data.
 *
 * <p>Sources name Microsoft's documentation pages ({@code sdk-api}, {@code win32/FWP}), the interface definitions of
 * the Windows SDK, or the RFC.
 */
public final class Rules {

    /** An IPv4 address is four decimal numbers. */
    public static final Rule IPV4_TEXT = new Rule(
            "ipv4.text",
            "an IPv4 address is written as four decimal numbers, an IPv4 prefix as address/length",
            "an address with two readings can protect the wrong traffic",
            "write an address such as 203.0.113.1, or a prefix such as 10.1.0.0/16",
            "RFC 6943 section 3.1.1; FWP_V4_ADDR_AND_MASK");

    /** An IPv6 address has no zone. */
    public static final Rule IPV6_TEXT = new Rule(
            "ipv6.text",
            "an IPv6 address is written as in RFC 4291 without a zone, an IPv6 prefix as address/length",
            "the native field has 16 bytes and no place for a zone",
            "write an address such as 2001:db8::1, or a prefix such as 2001:db8:1::/48",
            "RFC 4291 section 2.2; FWP_BYTE_ARRAY16");

    /** A prefix length fits the address. */
    public static final Rule PREFIX_LENGTH = new Rule(
            "prefix.length",
            "a prefix length is 0 to 32 for IPv4 and 0 to 128 for IPv6",
            "the platform refuses a longer one with FWP_E_INVALID_NET_MASK",
            "set the number of leading bits that must match, such as 16 in 10.1.0.0/16",
            "sdk-api fwptypes FWP_V4_ADDR_AND_MASK, FWP_V6_ADDR_AND_MASK");

    /** A prefix has no bits behind its length. */
    public static final Rule HOST_BITS = new Rule(
            "prefix.host-bits",
            "an address before a slash has no bits behind the prefix length",
            "the text has two readings: the whole network, or one host of it; the wrong one protects the wrong traffic",
            "write the network or the host, or call ipv4SubnetContaining(...) or ipv6SubnetContaining(...) for the"
                    + " network of an address",
            "this library: a prefix has one reading; RFC 4632 section 3.1 (the remaining bits are zero)");

    /** A range ascends. */
    public static final Rule RANGE_ORDER = new Rule(
            "range.order",
            "the first value of a range is not above its last; both belong to the range",
            "the platform refuses a descending range with FWP_E_INVALID_RANGE",
            "swap the two values",
            "sdk-api fwptypes FWP_RANGE0");

    /** A port fits 16 bits. */
    public static final Rule PORT_NUMBER = new Rule(
            "port.number",
            "a port is 0 to 65535",
            "the native field is a UINT16",
            "set a port number of TCP or UDP, such as port(443)",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IP_LOCAL_PORT is FWP_UINT16");

    /** A protocol fits 8 bits. */
    public static final Rule PROTOCOL_NUMBER = new Rule(
            "protocol.number",
            "an IP protocol is 0 to 255",
            "the native field is a UINT8",
            "set a number of the IANA protocol registry, such as 6 for TCP or 17 for UDP",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IP_PROTOCOL is FWP_UINT8");

    /** ICMP has no ports. */
    public static final Rule PORT_WITH_ICMP = new Rule(
            "traffic.port-with-icmp",
            "a port cannot be matched together with ICMP (1) or ICMPv6 (58)",
            "the platform keeps ICMP type and code in the port fields: the filter would match types and codes instead",
            "omit the ports or the protocol, or match ICMP types with icmp(...) or icmpV6(...)",
            "fwpmu.h: FWPM_CONDITION_ICMP_TYPE is FWPM_CONDITION_IP_LOCAL_PORT, _ICMP_CODE is _IP_REMOTE_PORT");

    /** A tunnel has a name. */
    public static final Rule DISPLAY_NAME = new Rule(
            "tunnel.name",
            "a tunnel has a display name",
            "without one the platform returns FWP_E_NULL_DISPLAY_NAME; the tunnel's key is also derived from it",
            "set a name of at least one character, such as 'hq'",
            "sdk-api fwptypes FWPM_DISPLAY_DATA0; win32/FWP wfp-error-codes");

    /** Display texts are printable UTF-16. */
    public static final Rule DISPLAY_TEXT = new Rule(
            "tunnel.text",
            "name and description are printable, well-formed UTF-16 without NUL",
            "the platform refuses unprintable or broken UTF-16 with FWP_E_INVALID_PARAMETER; a NUL would cut the text, and an invisible character would mislead its readers",
            "remove control characters, unpaired surrogates and invisible characters, such as U+200B or U+202E",
            "win32/FWP wfp-error-codes, FWP_E_INVALID_PARAMETER");

    /** A provider context key is not zero. */
    public static final Rule ZERO_KEY = new Rule(
            "tunnel.key",
            "a provider context key is not the zero GUID",
            "the engine replaces a zero key with a generated key and does not return it: the tunnel could not be"
                    + " found or deleted",
            "omit providerContextKey(...) to derive the key from provider and name, or set any other GUID",
            "win32/FWP object-management; the signature of FwpmIPsecTunnelAdd1 has no output for it");

    /** The lists of a policy are not empty. */
    public static final Rule AT_LEAST_ONE = new Rule(
            "list.at-least-one",
            "main mode has at least one authentication method and one proposal, quick mode at least one proposal, a"
                    + " trust list at least one authority",
            "the arrays are [ref] in the interface definition, and the platform refuses empty ones with"
                    + " FWP_E_ZERO_LENGTH_ARRAY",
            "add an element, such as presharedKey(...), ike(...), esp(...) or authorityPem(...)",
            "iketypes.idl IKEEXT_POLICY1; ipsectypes.idl IPSEC_TUNNEL_POLICY1");

    /** A side that is created from a list has an address. */
    public static final Rule AT_LEAST_ONE_ADDRESS = new Rule(
            "side.at-least-one",
            "a side of a tunnel that is created from a list of addresses has at least one",
            "a side without an address matches every packet: a mistake in the data must not create a tunnel for all"
                    + " traffic",
            "add an address, prefix or range, or use localAnyIpv4(), remoteAnyIpv4(), localAnyIpv6() or"
                    + " remoteAnyIpv6() for all addresses",
            "this library: an empty list from data is treated as a mistake");

    /** The elements of a list or set have the expected type. */
    public static final Rule ELEMENT_TYPE = new Rule(
            "list.element",
            "every element of a list or set has the element type of its parameter",
            "generic types are erased: a dynamic caller can pass a list of any type",
            "remove the element, or create it with the factory of that type, such as ipv4(...)",
            "the Java type of the parameter");

    /** The lifetimes of a security association are not zero. */
    public static final Rule QUICK_MODE_LIFETIME = new Rule(
            "quick-mode.lifetime",
            "each of the three lifetimes of a quick-mode proposal is 1 to 4294967295",
            "the lifetime of a proposal must not be zero, and the native fields are UINT32",
            "set 1 to 4294967295; the largest value, 4294967295, is practically unlimited",
            "sdk-api ipsectypes IPSEC_PROPOSAL0 (lifetime; read as: each of its three parts)");

    /** A number fits a native field of 32 bits. */
    public static final Rule UNSIGNED_32 = new Rule(
            "number.uint32",
            "the number is 0 to 4294967295",
            "the native field is a UINT32",
            "set 0 to 4294967295, and check the unit: lifetimes and timeouts are in seconds",
            "iketypes.h, ipsectypes.h");

    /** The IKEv2 retransmission time has a minimum. */
    public static final Rule RETRANSMIT_SECONDS = new Rule(
            "ikev2.retransmit",
            "the IKEv2 retransmission time is 120 to 4294967295 seconds",
            "the interface definition sets the minimum of 120",
            "set 120 or more, or omit the value for the system's default",
            "iketypes.idl IKEEXT_POLICY1.retransmitDurationSecs");

    private Rules() {}
}
