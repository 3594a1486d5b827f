package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/** The rules for the options of a policy: lifetime, provider data, interface, compartment and target Windows. */
public final class OptionRules {

    /** Provider data is not empty. */
    public static final Rule PROVIDER_DATA = new Rule(
            "tunnel.provider-data",
            "provider data has at least one byte",
            "the platform does not distinguish empty data from no data: empty data could not be read back",
            "omit providerData(...), or pass at least one byte",
            "sdk-api fwptypes FWP_BYTE_BLOB");

    /** Zero means none. */
    public static final Rule ZERO_MEANS_NONE = new Rule(
            "number.zero-means-none",
            "the number is 1 to 4294967295",
            "the native field is a UINT32, and its value 0 means none",
            "omit forwardPathLifetimeSeconds(...) or compartment(...) for none",
            "ipsectypes.idl IPSEC_TUNNEL_POLICY2.fwdPathSaLifetime, IPSEC_TUNNEL_POLICY3.compartmentId");

    /** The LUID of a local interface is not zero. */
    public static final Rule INTERFACE_LUID = new Rule(
            "tunnel.interface",
            "the LUID of the local interface is not zero",
            "zero in the native field means that there is no interface",
            "omit localInterface(...) for any interface, or set the LUID of one (ConvertInterfaceNameToLuidW,"
                    + " Get-NetAdapter)",
            "ipsectypes.idl IPSEC_TUNNEL_ENDPOINTS1.localIfLuid");

    /** IPv6 in IPv4 needs IKEv2. */
    public static final Rule IPV6_IN_IPV4 = new Rule(
            "tunnel.ipv6-in-ipv4",
            "a tunnel that carries IPv6 between IPv4 endpoints is keyed by IKEv2",
            "the native flag is documented only for tunnels keyed by IKEv2",
            "use ikev2(...) or ikev2WithSystemMainMode(), or set endpoints of the same family",
            "ipsectypes.idl IPSEC_POLICY_FLAG_ENABLE_V6_IN_V4_TUNNELING");

    /** Only a session can be dynamic. */
    public static final Rule DYNAMIC_LIFETIME = new Rule(
            "lifetime.dynamic",
            "the lifetime of a tunnel or a provider is STATIC or PERSISTENT",
            "DYNAMIC is a flag of the session: all objects that a dynamic session adds are deleted with it",
            "add it in a session opened with SessionOptions.dynamicSession(), and omit its own lifetime",
            "sdk-api fwpmtypes FWPM_SESSION0 (FWPM_SESSION_FLAG_DYNAMIC), FWPM_PROVIDER_CONTEXT0 (flags)");

    /** The target Windows supports every element of the policy. */
    public static final Rule TARGET = new Rule(
            "target.windows",
            "a policy contains only elements that its target Windows supports",
            "an older Windows lacks the function or refuses the value",
            "omit the element, or set a later Windows with target(...)",
            "fwpmu.h, ipsectypes.h, iketypes.h (guards); sdk-api (requirements)");

    private OptionRules() {}
}
