package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The catalogue of rules about ends and traffic that go beyond addresses, ports and protocols: interfaces, profiles,
 * realms, ICMP, gateways, virtual interfaces. Continues {@link Rules}.
 */
public final class TrafficRules {

    /** An interface identifier is a number of 64 bits. */
    public static final Rule INTERFACE_TEXT = new Rule(
            "interface.text",
            "an interface is named by its LUID, a number of 64 bits, decimal or hexadecimal with 0x in front",
            "the native field is a UINT64; a number that is read in two ways names the wrong interface",
            "take NetLuid from the system's list of interfaces; an index or an alias is something else",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IP_LOCAL_INTERFACE is FWP_UINT64");

    /** A profile number fits 32 bits. */
    public static final Rule PROFILE_NUMBER = new Rule(
            "profile.number",
            "a network profile is 0 to 4294967295",
            "the native field is a UINT32",
            "give the number of one profile",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_CURRENT_PROFILE_ID is FWP_UINT32");

    /** A realm has an identifier. */
    public static final Rule REALM_BYTES = new Rule(
            "realm.bytes",
            "a security realm is one byte or more, written as two hexadecimal digits each",
            "the native field is a blob: one without a byte names no realm",
            "give the identifier of the realm",
            "win32/FWP filtering-condition-identifiers-: FWPM_CONDITION_IPSEC_SECURITY_REALM_ID is FWP_BYTE_BLOB");

    /** Types and codes of ICMP fit 8 bits. */
    public static final Rule ICMP_NUMBER = new Rule(
            "icmp.number",
            "a type or code of ICMP is 0 to 255",
            "the message has 8 bits for each, although the native field is a UINT16: more would match nothing",
            "give a number of the IANA registry for ICMP or ICMPv6",
            "RFC 792, RFC 4443 section 2.1; win32/FWP filtering-condition-identifiers-");

    /** A filter for ICMP says which messages. */
    public static final Rule ICMP_TYPE_OR_CODE = new Rule(
            "traffic.icmp-filter",
            "a filter for ICMP messages has at least one type or code",
            "without one it is a filter for a protocol, and two values would say the same",
            "give a type or a code; where every message is meant, filter for protocol 1 or 58 instead",
            "this library: one policy has one form, so that it can be read back");

    /** A virtual interface does not carry another. */
    public static final Rule VIRTUAL_IN_VIRTUAL = new Rule(
            "traffic.virtual-in-virtual",
            "what goes through a virtual interface is site-to-site or point-to-point traffic",
            "the platform has one flag for it, FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING: set twice is set",
            "say it once",
            "fwpmu.h");

    /** A far end with several addresses has one. */
    public static final Rule AT_LEAST_ONE_GATEWAY = new Rule(
            "endpoint.at-least-one",
            "a far end of a tunnel that is made from a list of addresses has at least one",
            "without an address there is no peer: an accident in the data must not become a tunnel to anybody",
            "give an address; where any peer is meant, say so",
            "this library: an empty list from data is an accident, not a wish");

    /** The name of a far end can be one. */
    public static final Rule REMOTE_NAME = new Rule(
            "endpoint.name",
            "the name of a far end has at least one character and is printable, well-formed UTF-16 without NUL",
            "a NUL would cut the name, an empty one names nothing, and the platform refuses broken or unprintable text",
            "give the peer's name in DNS, or leave it out",
            "ipsectypes.idl IPSEC_TUNNEL_ENDPOINTS2.remoteFqdn; win32/FWP wfp-error-codes, FWP_E_INVALID_PARAMETER");

    private TrafficRules() {}
}
