package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The rules for endpoints and traffic beyond addresses, ports and protocols: interfaces, profiles, realms, ICMP,
 * gateways, virtual interfaces. Continues {@link Rules}.
 */
public final class TrafficRules {

    /** An interface identifier is a number of 64 bits. */
    public static final Rule INTERFACE_TEXT = new Rule(
            "interface.text",
            "an interface is identified by its LUID, a number of 64 bits, in decimal or in hexadecimal with 0x in"
                    + " front",
            "the native field is a UINT64; a number with two readings can name the wrong interface",
            "use NetLuid from the system's list of interfaces (Get-NetAdapter), not an index or an alias",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IP_LOCAL_INTERFACE is FWP_UINT64");

    /** A profile number fits 32 bits. */
    public static final Rule PROFILE_NUMBER = new Rule(
            "profile.number",
            "a network profile is 0 to 4294967295",
            "the native field is a UINT32",
            "set the number of one profile, 0 to 4294967295",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_CURRENT_PROFILE_ID is FWP_UINT32");

    /** A realm has an identifier. */
    public static final Rule REALM_BYTES = new Rule(
            "realm.bytes",
            "a security realm has one or more bytes, written as two hexadecimal digits each",
            "the native field is a blob, and a blob without a byte names no realm",
            "set the identifier of the realm, such as 0a1b2c",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IPSEC_SECURITY_REALM_ID is FWP_BYTE_BLOB");

    /** ICMP types and codes fit 8 bits. */
    public static final Rule ICMP_NUMBER = new Rule(
            "icmp.number",
            "an ICMP type or code is 0 to 255",
            "an ICMP message has 8 bits for each, although the native field is a UINT16: a larger number would match"
                    + " nothing",
            "set a number of the IANA registry for ICMP or ICMPv6, such as icmpType(8)",
            "RFC 792, RFC 4443 section 2.1; win32/FWP filtering-condition-identifiers-");

    /** A filter for ICMP has a type or a code. */
    public static final Rule ICMP_TYPE_OR_CODE = new Rule(
            "traffic.icmp-filter",
            "a filter for ICMP messages has at least one type or code",
            "without one it matches the same packets as a filter for the protocol, and each policy has one form",
            "add a type or a code, or match every message with protocol(1) or protocol(58)",
            "this library: one policy has one form, so that it can be read back");

    /** A virtual interface does not carry another. */
    public static final Rule VIRTUAL_IN_VIRTUAL = new Rule(
            "traffic.virtual-in-virtual",
            "a virtual interface carries site-to-site or point-to-point traffic",
            "the platform has one flag for it, FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING: a second one has no"
                    + " effect",
            "call virtualInterface() once, or pass site-to-site or point-to-point traffic",
            "fwpmu.h");

    /** A remote endpoint that is created from a list has an address. */
    public static final Rule AT_LEAST_ONE_GATEWAY = new Rule(
            "endpoint.at-least-one",
            "a remote endpoint that is created from a list of addresses has at least one",
            "without an address there is no peer: a mistake in the data must not create a tunnel to any peer",
            "add an address, or use anyIpv4() or anyIpv6() for any peer",
            "this library: an empty list from data is treated as a mistake");

    /** The name of a remote endpoint is printable and not empty. */
    public static final Rule REMOTE_NAME = new Rule(
            "endpoint.name",
            "the name of a remote endpoint has at least one character and is printable, well-formed UTF-16 without"
                    + " NUL",
            "a NUL would cut the name, an empty name identifies nothing, and the platform refuses broken or"
                    + " unprintable text",
            "set the peer's DNS name, such as vpn.example.com, or omit the name",
            "ipsectypes.idl IPSEC_TUNNEL_ENDPOINTS2.remoteFqdn; win32/FWP wfp-error-codes, FWP_E_INVALID_PARAMETER");

    private TrafficRules() {}
}
