package io.culvert.wfp.error;

import static io.culvert.wfp.error.ErrorCodes.*;

import java.util.Map;

/** Cures for codes of {@code FWP_E} that refuse the structures of a call. */
final class StructureCures {

    static final Map<Integer, String> ALL = Map.ofEntries(
            Map.entry(
                    FWP_E_CONDITION_NOT_FOUND,
                    "this Windows has no such field at the IPsec layers (profiles and interfaces: Windows 7, realms:"
                            + " Windows 10): leave the condition out, or update Windows"),
            Map.entry(
                    FWP_E_INCOMPATIBLE_LAYER,
                    "the layer has no such operation: ask for the tunnel alone, its filters are Windows' own business"),
            Map.entry(
                    FWP_E_TRAFFIC_MISMATCH,
                    "give the security association the same traffic each time, or make a new context for the other"),
            Map.entry(
                    FWP_E_INCOMPATIBLE_SA_STATE,
                    "keep the order of manual keying: create, get or set the SPI, add inbound, add outbound"),
            Map.entry(
                    FWP_E_NULL_POINTER,
                    "a call made by hand: fill in the pointer that the reason names; from a policy: report it, with the"
                            + " image's dump"),
            Map.entry(
                    FWP_E_INVALID_ENUMERATOR,
                    "this Windows does not know the number, which a later one brought: drop the algorithm, group or"
                            + " method that is too new for it (TunnelPolicy.requirements names them)"),
            Map.entry(
                    FWP_E_INVALID_FLAGS,
                    "drop the options that this Windows or this keying module does not have (TunnelPolicy.requirements"
                            + " names what is too new)"),
            Map.entry(
                    FWP_E_INVALID_NET_MASK,
                    "write the mask as ones followed by zeros, an IPv6 prefix of at most 128 bits"),
            Map.entry(FWP_E_INVALID_RANGE, "put the lower end first, and give both ends the same type"),
            Map.entry(
                    FWP_E_INVALID_INTERVAL,
                    "make each lifetime 1 or more, the time to retransmit 120 seconds or more, and let an interval end"
                            + " after it begins"),
            Map.entry(
                    FWP_E_ZERO_LENGTH_ARRAY,
                    "give at least one proposal, one transform in each, and one authentication method"),
            Map.entry(FWP_E_NULL_DISPLAY_NAME, "give it a name that is not empty"),
            Map.entry(
                    FWP_E_INVALID_ACTION_TYPE,
                    "a tunnel's filters get their action from the engine; give a filter made by hand one that filters"
                            + " have: block, permit, or one of the callouts'"),
            Map.entry(
                    FWP_E_INVALID_WEIGHT,
                    "leave the weight to the engine, as a tunnel does; a filter made by hand takes 0 to 15 or a 64-bit"
                            + " number"),
            Map.entry(
                    FWP_E_MATCH_TYPE_MISMATCH,
                    "compare addresses, ports and numbers with equal, not equal, an order or a range; flags only with"
                            + " numbers, prefixes only with texts"),
            Map.entry(
                    FWP_E_TYPE_MISMATCH,
                    "give the value the type of its field: addresses of the family of the tunnel, ports 16 bits,"
                            + " protocols 8"),
            Map.entry(
                    FWP_E_OUT_OF_BOUNDS,
                    "bring lifetimes, limits and time-outs near those that firewalls use (Lint.windowsFirewall finds"
                            + " the others): the ranges of the engine are not published"),
            Map.entry(FWP_E_RESERVED, "set to 0 what is reserved, such as softExpirationTime"),
            Map.entry(
                    FWP_E_DUPLICATE_CONDITION,
                    "on Windows Vista give each field one condition: one range or subnet in place of several; Windows 7"
                            + " takes several"),
            Map.entry(FWP_E_DUPLICATE_KEYMOD, "name each keying module once in a keying policy"),
            Map.entry(
                    FWP_E_ACTION_INCOMPATIBLE_WITH_LAYER,
                    "a tunnel's filters get their action from the engine; give a filter made by hand one that its layer"
                            + " takes"),
            Map.entry(
                    FWP_E_ACTION_INCOMPATIBLE_WITH_SUBLAYER,
                    "a tunnel's filters get their sublayer from the engine; move a filter made by hand to a sublayer"
                            + " that takes its action"),
            Map.entry(
                    FWP_E_CONTEXT_INCOMPATIBLE_WITH_LAYER,
                    "give main mode a main-mode context and the tunnel a tunnel context, both of one keying module"),
            Map.entry(
                    FWP_E_CONTEXT_INCOMPATIBLE_WITH_CALLOUT,
                    "give the tunnel the context of a tunnel: one of transport mode goes with other callouts"),
            Map.entry(
                    FWP_E_INCOMPATIBLE_AUTH_METHOD,
                    "take a method that the keying module has: IKEv1 and IKEv2 pre-shared keys and certificates, IKEv2"
                            + " EAP as well, AuthIP Kerberos, NTLM, SSL and anonymous"),
            Map.entry(
                    FWP_E_INCOMPATIBLE_DH_GROUP,
                    "give each proposal of IKEv1 and IKEv2 a Diffie-Hellman group; only AuthIP goes without"),
            Map.entry(
                    FWP_E_EM_NOT_SUPPORTED, "leave extended mode out, or key the tunnel by AuthIP, which alone has it"),
            Map.entry(
                    FWP_E_PROVIDER_CONTEXT_MISMATCH,
                    "ask with the call of the generation that added the context; on adding, give mainModePolicy a"
                            + " main-mode context and tunnelPolicy a tunnel context"),
            Map.entry(
                    FWP_E_INVALID_PARAMETER,
                    "conditions other than addresses need the point-to-point flag; texts must be printable; if both are"
                            + " so, take out optional parts one at a time until the engine agrees"),
            Map.entry(
                    FWP_E_INVALID_AUTH_TRANSFORM,
                    "take an integrity algorithm that Windows has built in (SHA-256 and GCM from Vista SP1 on), or name"
                            + " the crypto module that has it"),
            Map.entry(
                    FWP_E_INVALID_CIPHER_TRANSFORM,
                    "take a cipher that Windows has built in (GCM from Vista SP1 on), or name the crypto module that"
                            + " has it"),
            Map.entry(
                    FWP_E_INCOMPATIBLE_CIPHER_TRANSFORM,
                    "take AES-CBC with an HMAC, or AES-GCM for both: the cipher does not go with that kind of proposal"),
            Map.entry(
                    FWP_E_INVALID_TRANSFORM_COMBINATION,
                    "a proposal is AH, or ESP, or AH around ESP; AES-GCM goes with the integrity of the same AES-GCM,"
                            + " AES-CBC with an HMAC"),
            Map.entry(
                    FWP_E_DUPLICATE_AUTH_METHOD,
                    "name each authentication method once; several authorities go into one certificate method"),
            Map.entry(
                    FWP_E_INVALID_TUNNEL_ENDPOINT,
                    "take unicast addresses of one family, the local one an address of this machine"),
            Map.entry(
                    FWP_E_KEY_DICTATION_INVALID_KEYING_MATERIAL,
                    "give the key manager's keys the length of the algorithms that were negotiated"),
            Map.entry(
                    FWP_E_INVALID_DNS_NAME,
                    "write the remote name as a fully qualified host name, labels of at most 63 characters"));

    private StructureCures() {}
}
