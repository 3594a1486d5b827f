package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The catalogue of rules about authentication, which go on where {@link Rules} ends. Each is checked when the value is
 * made.
 */
public final class AuthenticationRules {

    /** One certificate, and nothing else. */
    public static final Rule CERTIFICATE_FORM = new Rule(
            "certificate.one",
            "a certificate comes as exactly one X.509 certificate, in PEM between BEGIN CERTIFICATE and END CERTIFICATE,"
                    + " or in DER without anything behind it",
            "name and hash are taken out of one certificate: of several it would have to be guessed which, and a private"
                    + " key has no business here",
            "give the one certificate that is meant, without its chain and without its key",
            "RFC 7468 section 5 (PEM); RFC 5280 section 4.1 (DER)");

    /** A hash has the length of SHA-1. */
    public static final Rule CERTIFICATE_HASH = new Rule(
            "certificate.hash",
            "the hash of a certificate is its SHA-1 hash: 20 bytes, or 40 hexadecimal digits",
            "the platform finds the certificate by IKEEXT_CERT_HASH_LEN raw bytes",
            "take it out of the certificate with CertificateHash.of, or copy the thumbprint that Windows shows",
            "fwpmtypes.h IKEEXT_CERT_HASH_LEN is 20 (the page of IKEEXT_CERTIFICATE_CRITERIA0 speaks of 16 characters)");

    /** A key usage is an OID. */
    public static final Rule EKU = new Rule(
            "certificate.eku",
            "an extended key usage is an object identifier in dotted decimal, and a list of them has at least one",
            "the native strings are OIDs, and an empty list from data is an accident, not a wish",
            "write it like 1.3.6.1.5.5.7.3.2, or leave the usages out",
            "sdk-api iketypes IKEEXT_CERT_EKUS0; ITU-T X.660 (first number 0 to 2, second below 40 under 0 and 1)");

    /** Names and places are texts that the platform reads to the end. */
    public static final Rule NATIVE_TEXT = new Rule(
            "authentication.text",
            "the name of a certificate, a key container, a provider or a proxy has at least one character, and is"
                    + " well-formed UTF-16 without NUL",
            "the native strings end at the first NUL, and half a character is none: something would be lost without a"
                    + " word",
            "give the name as the other program shows it",
            "iketypes.idl IKEEXT_CERT_NAME0, IKEEXT_IPV6_CGA_AUTHENTICATION0, IKEEXT_KERBEROS_AUTHENTICATION1 ([string])");

    /** A certificate URL is a URL. */
    public static final Rule CERTIFICATE_URL = new Rule(
            "certificate.url",
            "the URL of a certificate is one or more visible ASCII characters",
            "the native field is a blob of bytes, and a URL has no other characters",
            "write it like http://pki.example.com/gateway.cer, with anything else percent-encoded",
            "sdk-api iketypes IKEEXT_CERTIFICATE_AUTHENTICATION2 (localCertLocationUrl: HTTP URL); RFC 3986 section 2");

    /** IKEv2's own certificate says something of IKEv2's own. */
    public static final Rule URL_OR_OPTION = new Rule(
            "certificate.url-or-option",
            "an Ikev2Certificate has a URL or one of its options",
            "without them it is a CertificateAuthentication: one thing has one value",
            "give the CertificateAuthentication itself",
            "this library: one native method is one value");

    /** Renewal is followed from a certificate. */
    public static final Rule FOLLOW_RENEWAL = new Rule(
            "certificate.follow-renewal",
            "FOLLOW_RENEWAL stands beside the hash of a certificate",
            "it is applicable only when the hash is specified: there is no certificate whose renewal could be followed",
            "add the hash of the certificate, or leave the flag out",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0, IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE");

    /** A failure is ignored where there is a mapping. */
    public static final Rule MAPPING_FAILURE = new Rule(
            "certificate.mapping-failure",
            "IGNORE_MAPPING_FAILURE stands beside ACCOUNT_MAPPING",
            "it can be set only if mapping is enabled",
            "add ACCOUNT_MAPPING, or leave both out",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0, IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE");

    /** AuthIP ignores no failure of mapping. */
    public static final Rule MAPPING_FAILURE_UNDER_AUTHIP = new Rule(
            "certificate.mapping-failure-authip",
            "IGNORE_MAPPING_FAILURE does not stand under SslAuthentication",
            "it is available only for IKE and IKEv2, and SSL is a method of AuthIP",
            "leave the flag out, or key the tunnel by IKEv2 with a CertificateAuthentication",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0, IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE");

    /** A store has criteria. */
    public static final Rule STORE_CRITERIA = new Rule(
            "certificate.criteria",
            "a certificate store stands with at least one set of criteria, which may be empty",
            "the older structures have exactly one there, and what an empty array means is stated nowhere",
            "leave the criteria out to take every certificate of the store",
            "iketypes.idl IKEEXT_CERTIFICATE_AUTHENTICATION1, IKEEXT_CERTIFICATE_AUTHENTICATION2");

    /** A one-way key says which way. */
    public static final Rule ONE_WAY = new Rule(
            "preshared-key.one-way",
            "a one-way pre-shared key says for which end it is",
            "without a role it is a PresharedKey: one thing has one value",
            "give LOCAL_ONLY or REMOTE_ONLY, or the PresharedKey itself",
            "this library: one native method is one value");

    /** A modifier has 128 bits. */
    public static final Rule CGA_MODIFIER = new Rule(
            "cga.modifier",
            "the modifier of a cryptographically generated address is 16 bytes, or 32 hexadecimal digits",
            "the native field is an FWP_BYTE_ARRAY16",
            "give the modifier that the address was made with",
            "sdk-api iketypes IKEEXT_IPV6_CGA_AUTHENTICATION0; RFC 3972 section 3");

    /** A collision count fits a byte. */
    public static final Rule CGA_COLLISIONS = new Rule(
            "cga.collisions",
            "the collision count of a cryptographically generated address is 0 to 255",
            "the native field is a BYTE",
            "give the count that the address was made with, mostly 0",
            "iketypes.h IKEEXT_IPV6_CGA_AUTHENTICATION0");

    private AuthenticationRules() {}
}
