package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The catalogue of rules that are checked when a value is made. What a type can say is said by a type; what stands here
 * is what no type can: texts, numbers, order, lists that come from data.
 *
 * <p>Sources name Microsoft's documentation pages ({@code sdk-api}, {@code win32/FWP}), the interface definitions of
 * the Windows SDK, or the RFC.
 */
public final class Rules {

    /** An IPv4 address is four decimal numbers. */
    public static final Rule IPV4_TEXT = new Rule(
            "ipv4.text",
            "an IPv4 address is written as four decimal numbers, an IPv4 prefix as address/length",
            "an address that is read in two ways protects the wrong traffic",
            "write it like 203.0.113.1, or 10.1.0.0/16 for a prefix",
            "RFC 6943 section 3.1.1; FWP_V4_ADDR_AND_MASK");

    /** An IPv6 address has no zone. */
    public static final Rule IPV6_TEXT = new Rule(
            "ipv6.text",
            "an IPv6 address is written as in RFC 4291 without a zone, an IPv6 prefix as address/length",
            "the native field is 16 bytes: a zone has no place in it",
            "write it like 2001:db8::1, or 2001:db8:1::/48 for a prefix",
            "RFC 4291 section 2.2; FWP_BYTE_ARRAY16");

    /** A prefix length lies within the address. */
    public static final Rule PREFIX_LENGTH = new Rule(
            "prefix.length",
            "a prefix length is 0 to 32 for IPv4 and 0 to 128 for IPv6",
            "a longer one is refused with FWP_E_INVALID_NET_MASK",
            "give the number of leading bits that must match",
            "sdk-api fwptypes FWP_V4_ADDR_AND_MASK, FWP_V6_ADDR_AND_MASK");

    /** A range runs upwards. */
    public static final Rule RANGE_ORDER = new Rule(
            "range.order",
            "the first value of a range is not above its last; both belong to the range",
            "a range that runs downwards is refused with FWP_E_INVALID_RANGE",
            "swap the two values",
            "sdk-api fwptypes FWP_RANGE0");

    /** A port fits 16 bits. */
    public static final Rule PORT_NUMBER = new Rule(
            "port.number",
            "a port is 0 to 65535",
            "the native field is a UINT16",
            "give a port number of TCP or UDP",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IP_LOCAL_PORT is FWP_UINT16");

    /** A protocol fits 8 bits. */
    public static final Rule PROTOCOL_NUMBER = new Rule(
            "protocol.number",
            "an IP protocol is 0 to 255",
            "the native field is a UINT8",
            "give a number of the IANA protocol registry, 6 for TCP, 17 for UDP",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IP_PROTOCOL is FWP_UINT8");

    /** ICMP has no ports. */
    public static final Rule PORT_WITH_ICMP = new Rule(
            "traffic.port-with-icmp",
            "a port cannot be matched together with ICMP (1) or ICMPv6 (58)",
            "the platform keeps ICMP type and code in the port fields: the filter would match types and codes instead",
            "leave the ports out, or the protocol",
            "fwpmu.h: FWPM_CONDITION_ICMP_TYPE is FWPM_CONDITION_IP_LOCAL_PORT, _ICMP_CODE is _IP_REMOTE_PORT");

    /** A tunnel has a name. */
    public static final Rule DISPLAY_NAME = new Rule(
            "tunnel.name",
            "a tunnel has a display name",
            "without one the platform answers FWP_E_NULL_DISPLAY_NAME, and the tunnel's key is derived from it",
            "give a name of at least one character",
            "sdk-api fwptypes FWPM_DISPLAY_DATA0; win32/FWP wfp-error-codes");

    /** Display texts are printable UTF-16. */
    public static final Rule DISPLAY_TEXT = new Rule(
            "tunnel.text",
            "name and description are printable, well-formed UTF-16 without NUL",
            "the platform refuses unprintable or broken UTF-16 with FWP_E_INVALID_PARAMETER; a NUL would cut the text",
            "remove control characters and unpaired surrogates",
            "win32/FWP wfp-error-codes, FWP_E_INVALID_PARAMETER");

    /** A zero key is not a key. */
    public static final Rule ZERO_KEY = new Rule(
            "tunnel.key",
            "a provider context key is not the zero GUID",
            "the engine replaces a zero key by one it makes and never tells: the tunnel could not be found or deleted",
            "leave the key out to have one derived from provider and name, or give one of your own",
            "win32/FWP object-management; the signature of FwpmIPsecTunnelAdd1 has no output for it");

    /** A policy has proposals and methods. */
    public static final Rule AT_LEAST_ONE = new Rule(
            "list.at-least-one",
            "main mode has at least one authentication method and one proposal, quick mode at least one proposal, a"
                    + " trust list at least one authority",
            "the arrays are [ref] in the interface definition and empty ones are refused with FWP_E_ZERO_LENGTH_ARRAY",
            "give one or more",
            "iketypes.idl IKEEXT_POLICY1; ipsectypes.idl IPSEC_TUNNEL_POLICY1");

    /** A side that is made from a list has an address. */
    public static final Rule AT_LEAST_ONE_ADDRESS = new Rule(
            "side.at-least-one",
            "a side of a tunnel that is made from a list of addresses has at least one",
            "without an address a side matches every packet: an accident in the data must not become a tunnel for"
                    + " everything",
            "give an address, prefix or range; where every address is meant, say so",
            "this library: an empty list from data is an accident, not a wish");

    /** A list or set holds what its place takes. */
    public static final Rule ELEMENT_TYPE = new Rule(
            "list.element",
            "every element of a list or set is of the type that its place takes",
            "generic types are erased: a dynamic caller can hand over a list of anything",
            "take the element out, or make it with the matching factory",
            "the Java type of the parameter");

    /** Security association lifetimes are not zero. */
    public static final Rule QUICK_MODE_LIFETIME = new Rule(
            "quick-mode.lifetime",
            "each of the three lifetimes of a quick-mode proposal is 1 to 4294967295",
            "the lifetime of a proposal may not be zero, and the native fields are UINT32",
            "for 'practically unlimited' give the largest value of the native field, 4294967295",
            "sdk-api ipsectypes IPSEC_PROPOSAL0 (lifetime; read as: each of its three parts)");

    /** Numbers fit their native field. */
    public static final Rule UNSIGNED_32 = new Rule(
            "number.uint32",
            "the number is 0 to 4294967295",
            "the native field is a UINT32",
            "check the unit: lifetimes and timeouts are seconds",
            "iketypes.h, ipsectypes.h");

    /** IKEv2 retransmission has a floor. */
    public static final Rule RETRANSMIT_SECONDS = new Rule(
            "ikev2.retransmit",
            "the IKEv2 retransmission time is 120 to 4294967295 seconds",
            "the interface definition sets the floor of 120",
            "give 120 or more, or leave it out for the system's default",
            "iketypes.idl IKEEXT_POLICY1.retransmitDurationSecs");

    private Rules() {}
}
