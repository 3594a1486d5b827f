package io.culvert.analysis.lint;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;

/** The advice of {@link Lint#modern()} with its sources. A source is cited for its statements only. */
enum Advice {
    IKE_V1("IKE version 1 is deprecated, its RFCs are Historic", "RFC 9395 section 3", "IKE version 2"),
    IKE_DES("an exhaustive search finds a 56-bit key", "RFC 8247 section 2.1 (MUST NOT)", Better.IKE_CIPHER),
    IKE_TRIPLE_DES(
            "its blocks of 64 bits are too short for much traffic under one key, and it is slow",
            "NIST SP 800-131A Rev. 2 (disallowed after 2023); RFC 8247 section 2.1 (lowered from MUST- to MAY)",
            Better.IKE_CIPHER),
    IKE_GCM(
            "no document states the hash that belongs to it, nor the first Windows that accepts it: the peers may fail"
                    + " to agree",
            "sdk-api iketypes IKEEXT_CIPHER_TYPE (lists the cipher without a description)",
            "AES_256 with SHA_384, unless a test showed that the peers agree"),
    IKE_MD5(
            "MD5 is broken as a hash, and HMAC-MD5 must not be used",
            "RFC 8247 sections 2.2 and 2.3 (MUST NOT)",
            Better.IKE_HASH),
    IKE_SHA_1(
            "SHA-1 is broken as a hash; HMAC-SHA-1 is unbroken and being phased out",
            "RFC 8247 sections 2.2 and 2.3 (MUST-, to be lowered)",
            Better.IKE_HASH),
    GROUP_1(
            "discrete logarithms in a 768-bit group have been computed",
            "RFC 8247 section 2.4 (MUST NOT)",
            Better.GROUP),
    GROUP_2(
            "a 1024-bit group is within reach of a rich attacker, and one computation breaks all tunnels with that group",
            "RFC 8247 section 2.4 (SHOULD NOT)",
            Better.GROUP),
    GROUP_24(
            "the group has small subgroups, and the seed of its generation was never published",
            "RFC 8247 section 2.4 (SHOULD NOT, expected to become MUST NOT)",
            Better.GROUP),
    ESP_DES("an exhaustive search finds a 56-bit key", "RFC 8221 section 5 (MUST NOT)", Better.ESP),
    ESP_TRIPLE_DES(
            "its blocks of 64 bits are too short for much traffic under one key, and it is slow",
            "RFC 8221 section 5 (SHOULD NOT); NIST SP 800-131A Rev. 2 (disallowed after 2023)",
            Better.ESP),
    ESP_MD5("MD5 is broken as a hash, and HMAC-MD5 must not be used", "RFC 8221 section 6 (MUST NOT)", Better.ESP),
    ESP_SHA_1(
            "SHA-1 is broken as a hash; HMAC-SHA-1 is unbroken and being phased out",
            "RFC 8221 section 6 (MUST-, to be lowered)",
            Better.ESP),
    NO_INTEGRITY(
            "an attacker on the path can change the plain text, and often learn it",
            "RFC 8221 section 4 (encryption without authentication MUST NOT be used)",
            Better.ESP),
    CLEAR_TEXT(
            "only the first packet is protected: the session continues in clear text, which an attacker may change",
            "sdk-api ipsectypes IPSEC_TRANSFORM_TYPE, IPSEC_TRANSFORM_ESP_AUTH_FW",
            Better.ESP),
    UNEQUAL_INTEGRITY(
            "the platform's documented pairs have the same integrity in AH and in ESP, where AES-GMAC and AES-GCM of one"
                    + " key length count as the same",
            "Microsoft support article 949856 (Suite B for IPsec, the pairs of AH and ESP)",
            "the same integrity in both, or ESP alone"),
    CUSTOM_CRYPTO(
            "the field for a third-party module is documented as unused: no document states that Windows calls such a"
                    + " module",
            "sdk-api ipsectypes IPSEC_AUTH_TRANSFORM0, IPSEC_CIPHER_TRANSFORM0 (cryptoModuleId: always NULL)",
            Better.ESP),
    SHORT_KEY(
            "an exhaustive search finds so short a key sooner than the strongest key of the proposals, even if"
                    + " all of it is random",
            "RFC 7296 section 2.15 (as much unpredictability as the strongest key being negotiated)",
            "a random key at least as long as the longest cipher key, or a certificate"),
    MIXED_METHODS(
            "the peer may use either method: a peer with the key needs no certificate",
            "practice: published tunnels use one of them; no document of the platform forbids both",
            "the certificate alone, or the key alone"),
    BOTH_ROLES(
            "each role excludes the other end from this method, so both together leave no end",
            "sdk-api iketypes IKEEXT_PRESHARED_KEY_AUTHENTICATION1, IKEEXT_EAP_AUTHENTICATION0 (each role; no document"
                    + " describes both together)",
            "one of them, or none if the method is for both ends"),
    ANONYMOUS(
            "no end is authenticated, so anyone can pose as the peer",
            "follows from the method; no document of the platform advises against it",
            "Kerberos or certificates, or an extended mode with them"),
    NO_VALIDATION(
            "certificates that are not issued for a server are accepted too",
            "sdk-api iketypes IKEEXT_CERTIFICATE_AUTHENTICATION2, IKEEXT_CERT_AUTH_DISABLE_SSL_CERT_VALIDATION",
            "certificates with the extended key usage of a server, and without the option"),
    NO_REVOCATION(
            "a certificate whose key was stolen is accepted until it expires",
            "RFC 5280 section 6.1.3 (a certificate in a valid path is not revoked)",
            "REQUIRE, or ATTEMPT if the status is not always available"),
    NO_CERTIFICATES(
            "it authenticates neither end",
            "sdk-api iketypes IKEEXT_CERT_CONFIG_TYPE, IKEEXT_CERT_CONFIG_UNSPECIFIED (no certificate in the direction)",
            "authorities in at least one direction"),
    AUTHIP_OPTION(
            "the option applies to AuthIP only: no document states that it has an effect under IKEv1",
            "sdk-api iketypes IKEEXT_KERBEROS_AUTHENTICATION1, IKEEXT_KERB_AUTH_DONT_ACCEPT_EXPLICIT_CREDENTIALS",
            "AuthIP with the option, or IKEv1 without it"),
    CGA_COLLISIONS(
            "a host abandons an address after the third collision, so no valid address has such a count",
            "RFC 3972 sections 3 to 5 (0, 1 or 2)",
            "the count from the generation of the address"),
    REPEATED_METHOD(
            "it adds nothing, and the platform has an error for methods that appear twice",
            "winerror.h FWP_E_DUPLICATE_AUTH_METHOD; read as: no two elements are equal",
            "each method once"),
    REPEATED_PROPOSAL(
            "the peers choose the earlier one wherever they could choose this one",
            "follows from the order of preference; no document of the platform forbids it",
            "each proposal once"),
    IKE_LIFETIME(
            "an attacker with the keys of main mode can read all that was negotiated under them",
            "DISA Virtual Private Network Security Requirements Guide V3R4, V-207238 (eight hours or less)",
            Better.LIFETIME),
    ESP_LIFETIME(
            "the longer a key is used, the more traffic is available for an attack, and is lost by it",
            "DISA Virtual Private Network Security Requirements Guide V3R4, V-207237 (eight hours or less)",
            Better.LIFETIME),
    ICMPV6_OVER_IPV4(
            "ICMPv6 is a protocol of IPv6: hardly any packet of an IPv4 tunnel matches",
            "RFC 4443 section 2.1; no document of the platform forbids it",
            "IpProtocol.ICMP for ICMP over IPv4, or an IPv6 tunnel"),
    ICMP_OVER_IPV6(
            "this ICMP is a protocol of IPv4: hardly any packet of an IPv6 tunnel matches",
            "RFC 792; no document of the platform forbids it",
            "IpProtocol.ICMPV6 for ICMP over IPv6, or an IPv4 tunnel"),
    BOTH_NAT_LEVELS(
            "the general option includes the other one, and is less secure",
            "ipsectypes.h IPSEC_POLICY_FLAG_NAT_ENCAP_*; read as: the wider one applies; no document states it",
            "ALLOW_PEER_BEHIND_NAT alone, unless this end is behind a NAT as well"),
    GATEWAY_ONLY(
            "outbound connections bypass the tunnel: the option is for gateways, never for clients",
            "sdk-api ipsectypes IPSEC_TUNNEL_POLICY1, IPSEC_POLICY_FLAG_TUNNEL_ALLOW_OUTBOUND_CLEAR_CONNECTION",
            "the policy without the option, unless this machine is a gateway"),
    INDIRECT_TEXT(
            "the platform reads a text that begins with @ as a reference to a resource, and displays that resource in the"
                    + " reader's language: the text that is read back may differ",
            "win32/FWP best-practices (indirect strings)",
            "another first character, unless the text is a reference");

    /** Better choices that several of them share. */
    private static final class Better {
        static final String IKE_CIPHER = "AES_256, or AES_128";
        static final String IKE_HASH = "SHA_384, or SHA_256";
        static final String GROUP = "ECP_384 or ECP_256; GROUP_14 for a peer that has no elliptic curves";
        static final String LIFETIME = "28800 seconds or less";
        static final String ESP = "AES_GCM_256; or AES_CBC_256 with HMAC_SHA_256";
    }

    private final String reason;
    private final String source;
    private final String better;

    Advice(String reason, String source, String better) {
        this.reason = reason;
        this.source = source;
        this.better = better;
    }

    /** Reports this advice for an element of a policy. */
    Finding at(TunnelPolicy policy, Place place, String value) {
        return Finding.of(Place.tunnel(policy.name()).then(place), value, reason, source, better);
    }
}
