package io.culvert.analysis.lint;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.List;

/** The advice of {@link Lint#modern()} about ends, sides, selectors, keys and authorities. Continues {@link Advice}. */
enum TunnelAdvice {
    KEY_LINE_END(
            "the peer compares bytes: a line end from a file makes another key, and authentication fails",
            Source.KEY_BYTES,
            "the key without its line end, unless the peer's key has the same one"),
    KEY_SPACE(
            "white space at an end of a key is invisible, and is lost when the key is copied",
            Source.KEY_BYTES,
            "the key without white space at its ends"),
    KEY_BYTE_ORDER_MARK(
            "a byte order mark is part of the key, and the peer's key has none",
            Source.KEY_BYTES,
            "the key without it: write the file in UTF-8 without byte order mark"),
    KEY_QUOTES(
            "quotation marks are part of the key: no shell or reader removes them",
            Source.KEY_BYTES,
            "the key without its quotation marks"),
    KEY_OUTSIDE_ASCII(
            "characters outside ASCII have other bytes in other encodings, so the two ends may have two keys",
            "RFC 7296 section 2.15 (printable ASCII for keys that users type)",
            "a key of letters, digits and ASCII signs, or random bytes"),
    KEY_ONE_CHARACTER(
            "one character repeated is the first key that an attacker tries",
            "RFC 7296 section 2.15 (unpredictability of the strongest key being negotiated)",
            Better.RANDOM_KEY),
    KEY_PLACEHOLDER(
            "the key is the placeholder of a sample, or the name of a variable that nothing replaced",
            "RFC 7296 section 2.15 (unpredictability of the strongest key being negotiated)",
            Better.RANDOM_KEY),
    SAME_ENDS(
            "both ends have one address, so no peer can answer",
            "win32/FWP tunnel-mode (a tunnel connects two hosts)",
            "the address of the peer as remote endpoint"),
    END_NOT_UNICAST(
            "no single host has this address, so no peer can answer",
            "RFC 6890 (special-purpose addresses); RFC 5771; RFC 4291 section 2.7",
            "the unicast address of the host"),
    BOTH_ENDS_ANY(
            "with any address at both ends nothing binds the tunnel to a peer, and this end cannot begin",
            "peer analysis: an end that is any address can answer only",
            "an address for at least one end"),
    ANY_PEER(
            "every host that has the key becomes the peer, and this end cannot begin; a variable that is not set often"
                    + " reads 0.0.0.0 or ::",
            "sdk-api ipsectypes IPSEC_TUNNEL_ENDPOINTS0 (an address of 0 is any address)",
            "the address of the peer, or certificates if any peer is intended"),
    OVERLAPPING_SIDES(
            "packets inside the network match both sides: they enter the tunnel, and their answers do not come back",
            "win32/FWP filter conditions (a tunnel takes every packet whose two addresses match)",
            "sides without common addresses"),
    EVERYTHING_TO_EVERYTHING(
            "the tunnel takes every packet, that of the local network and of this machine's own services included",
            "win32/FWP filter conditions (a side without conditions matches every address)",
            "the networks of the two ends, or virtualInterface() with routes"),
    OWN_GATEWAYS(
            "the packets between the two ends match the tunnel's own conditions; no document states what the platform"
                    + " does then",
            "strongSwan issue 910 (a tunnel whose networks contain its gateways)",
            "BYPASS_ALREADY_SECURE_CONNECTION, or sides without the two ends"),
    PRIVATE_END(
            "a private and a public end have an address translation between them, which plain ESP does not cross",
            "RFC 3948 section 1; sdk-api ipsectypes IPSEC_POLICY_FLAG_NAT_ENCAP_* (without them, no UDP encapsulation)",
            "ALLOW_GENERAL_NAT_TRAVERSAL, or ALLOW_PEER_BEHIND_NAT if only the peer is behind a translation"),
    AH_BESIDE_NAT(
            "AH protects the addresses, which a translation changes: every packet fails its check",
            "RFC 3715 section 2.1 (AH and address translation)",
            "ESP without AH, such as esp(AES_GCM_256)"),
    AH_WITH_ESP(
            "IKEv2 cannot negotiate AH and ESP as one unit: the bundles of IKEv1 were removed",
            "RFC 7296 section 1.7; RFC 4301 section 4.3",
            "ESP alone, such as esp(AES_GCM_256), or IKEv1 with a peer that has bundles"),
    NO_ENCRYPTION(
            "the packets can be read on their way",
            "RFC 8221 section 4 (encryption is the common use of ESP)",
            "esp(AES_GCM_256)"),
    MIXED_PFS(
            "one quick mode of IKEv1 has one group, which stands in every proposal: no document states what the platform"
                    + " offers otherwise",
            "RFC 2409 section 5.5 (the group of a quick mode is not negotiated)",
            "one PFS group for all proposals, or none for all"),
    BYTE_LIFETIME(
            "the key ends after 100000 KB, in 0.8 seconds at 1 Gbit/s, long before its seconds",
            "sdk-api ipsectypes IPSEC_SA_LIFETIME0; Microsoft support article 2790970 (the same default)",
            "lifetimeKilobytes(102_400_000) beside the seconds, or the largest value for practically no limit"),
    NO_SELECTOR(
            "a selector policy without a selector negotiates nothing that can be compared with the traffic",
            "sdk-api ipsectypes IPSEC_TRAFFIC_SELECTOR_POLICY0",
            "local(...) and remote(...) selectors, or no selector policy"),
    SELECTORS_OUTSIDE(
            "no packet of the traffic lies in the selectors, so nothing that is sent was negotiated",
            Source.SELECTORS,
            Better.SELECTORS),
    SELECTORS_PARTIAL(
            "packets outside the selectors are sent into the tunnel, and the peer drops them",
            Source.SELECTORS,
            Better.SELECTORS),
    SELECTORS_FAMILY(
            "the selectors are of another address family than the traffic, so they fit no packet of it",
            "RFC 7296 section 3.13.1 (a selector has its own family)",
            "selectors of the family that the tunnel carries"),
    SELECTORS_UNDER_IKEV1(
            "a quick mode of IKEv1 negotiates one pair of selectors",
            "RFC 2407 section 4.6.2; RFC 2409 section 5.5 (one IDci and one IDcr)",
            "IKEv2, or a tunnel for each pair"),
    LEAF_AUTHORITY(
            "the certificate is of no authority: it appears in no chain as an issuer, so no peer is accepted",
            "RFC 5280 section 4.2.1.9 (basic constraints of an authority)",
            "the certificate of the authority that issued the peer's certificate"),
    REVERSED_NAME(
            "the name begins with its general parts, as OpenSSL prints it; RFC 2253 text begins with the special part, so"
                    + " the encoding is reversed",
            "RFC 2253 section 2.1 (the last part of the name comes first)",
            "the certificate of the authority, or the name with CN first and C last"),
    AUTHORITY_BY_NAME(
            "the platform compares encoded names, and the Java library encodes text as PrintableString where most root"
                    + " certificates have UTF8String",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0 (certData: the encoded name); RFC 5280 section 4.1.2.4",
            "authorityPem(...) or authority(certificate), which keep the encoding"),
    NO_PROVIDER(
            "no owner is recorded, so a program cannot tell its own tunnels from those of others",
            "win32/FWP object-management (provider)",
            "provider(key) with the GUID of your program");

    /** Documents behind several of them. */
    private static final class Source {
        static final String KEY_BYTES = "RFC 7296 section 2.15 (the shared key is compared as bytes)";
        static final String SELECTORS = "RFC 7296 section 2.9 (an SA carries what its selectors contain)";
    }

    /** Better choices that several of them share. */
    private static final class Better {
        static final String RANDOM_KEY = "a random key, such as bytes(...) of 32 bytes from SecureRandom";
        static final String SELECTORS = "selectors that contain both sides of the traffic";
    }

    private final String reason;
    private final String source;
    private final String better;

    TunnelAdvice(String reason, String source, String better) {
        this.reason = reason;
        this.source = source;
        this.better = better;
    }

    /** Reports this advice for an element of a policy. */
    Finding at(TunnelPolicy policy, Place place, String value) {
        return Finding.of(Place.tunnel(policy.name()).then(place), value, reason, source, better);
    }

    /** Reports this advice for one element, as the only finding of a check. */
    List<Finding> only(TunnelPolicy policy, Place place, String value) {
        return List.of(at(policy, place, value));
    }
}
