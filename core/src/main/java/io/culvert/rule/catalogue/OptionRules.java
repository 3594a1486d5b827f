package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/** The rules of what stands around a policy: where it is kept, for which Windows, with what beside it. */
public final class OptionRules {

    /** Provider data is there or not. */
    public static final Rule PROVIDER_DATA = new Rule(
            "tunnel.provider-data",
            "provider data has at least one byte",
            "empty data and none are the same to the platform: what was said could not be read back",
            "leave it out, or give a byte",
            "sdk-api fwptypes FWP_BYTE_BLOB");

    /** Zero means none. */
    public static final Rule ZERO_MEANS_NONE = new Rule(
            "number.zero-means-none",
            "the number is 1 to 4294967295",
            "the native field is a UINT32, and 0 in it says that there is none",
            "leave it out for none",
            "ipsectypes.idl IPSEC_TUNNEL_POLICY2.fwdPathSaLifetime, IPSEC_TUNNEL_POLICY3.compartmentId");

    /** An interface is bound by its LUID. */
    public static final Rule INTERFACE_LUID = new Rule(
            "tunnel.interface",
            "the LUID of the local interface is not zero",
            "zero says that there is none",
            "leave it out for any interface, or take the LUID of one (ConvertInterfaceNameToLuidW, Get-NetAdapter)",
            "ipsectypes.idl IPSEC_TUNNEL_ENDPOINTS1.localIfLuid");

    /** IPv6 in IPv4 needs IKEv2. */
    public static final Rule IPV6_IN_IPV4 = new Rule(
            "tunnel.ipv6-in-ipv4",
            "a tunnel that carries IPv6 between IPv4 ends is keyed by IKEv2",
            "the flag for it is documented for tunnels keyed by IKEv2 alone",
            "key it by ikev2(...) or ikev2WithSystemMainMode(), or take ends of the same family",
            "ipsectypes.idl IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING");

    /** Only a session is dynamic. */
    public static final Rule DYNAMIC_LIFETIME = new Rule(
            "lifetime.dynamic",
            "a tunnel or a provider is STATIC or PERSISTENT",
            "DYNAMIC is a flag of the session: all objects that a dynamic session adds go with it",
            "add it in a session opened with SessionOptions.dynamicSession(), and leave its own lifetime out",
            "sdk-api fwpmtypes FWPM_SESSION0 (FWPM_SESSION_FLAG_DYNAMIC), FWPM_PROVIDER_CONTEXT0 (flags)");

    /** What is asked of Windows is there. */
    public static final Rule TARGET = new Rule(
            "target.windows",
            "a policy says only what the Windows it is meant for understands",
            "an older Windows lacks the function or refuses the value",
            "leave it out, or ask for the later Windows",
            "fwpmu.h, ipsectypes.h, iketypes.h (guards); sdk-api (requirements)");

    private OptionRules() {}
}
