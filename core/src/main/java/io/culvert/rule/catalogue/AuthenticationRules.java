package io.culvert.rule.catalogue;

import io.culvert.rule.Rule;

/**
 * The rules for authentication methods and certificates. Constructors and factories of the values check them.
 * Continues {@link Rules}.
 */
public final class AuthenticationRules {

    /** A certificate is one certificate. */
    public static final Rule CERTIFICATE_FORM = new Rule(
            "certificate.one",
            "a certificate is exactly one X.509 certificate: PEM between BEGIN CERTIFICATE and END CERTIFICATE, or"
                    + " DER without trailing bytes",
            "name and hash come from one certificate: several would leave the choice open, and a private key must not"
                    + " be passed here",
            "pass one certificate without its chain and its private key; openssl x509 -in chain.pem -out"
                    + " certificate.pem writes the first one",
            "RFC 7468 section 5 (PEM); RFC 5280 section 4.1 (DER)");

    /** A hash has the length of SHA-1. */
    public static final Rule CERTIFICATE_HASH = new Rule(
            "certificate.hash",
            "the hash of a certificate is its SHA-1 hash: 20 bytes, or 40 hexadecimal digits",
            "the platform looks up the certificate by IKEEXT_CERT_HASH_LEN raw bytes",
            "use CertificateHash.of(certificate), or CertificateHash.parse(thumbprint) with the thumbprint that"
                    + " Windows shows",
            "fwpmtypes.h IKEEXT_CERT_HASH_LEN is 20 (the page of IKEEXT_CERTIFICATE_CRITERIA0 states 16 characters)");

    /** An extended key usage is an OID. */
    public static final Rule EKU = new Rule(
            "certificate.eku",
            "an extended key usage is an object identifier in dotted decimal; a list of usages has at least one",
            "the native strings are OIDs; an empty list from data is treated as a mistake",
            "write an OID such as 1.3.6.1.5.5.7.3.2, or omit the usages",
            "sdk-api iketypes IKEEXT_CERT_EKUS0; ITU-T X.660 (first number 0 to 2, second below 40 under 0 and 1)");

    /** Native names are not empty and contain no NUL. */
    public static final Rule NATIVE_TEXT = new Rule(
            "authentication.text",
            "the name of a certificate, a key container, a provider or a proxy has at least one character and is"
                    + " well-formed UTF-16 without NUL",
            "the native strings end at the first NUL, and an unpaired surrogate is not a character: part of the name"
                    + " would be lost without an error",
            "set the name as the other program shows it, such as vpn.example.com, without NUL and unpaired surrogates",
            "iketypes.idl IKEEXT_CERT_NAME0, IKEEXT_IPV6_CGA_AUTHENTICATION0, IKEEXT_KERBEROS_AUTHENTICATION1"
                    + " ([string])");

    /** A certificate URL is visible ASCII. */
    public static final Rule CERTIFICATE_URL = new Rule(
            "certificate.url",
            "the URL of a certificate is one or more visible ASCII characters",
            "the native field is a blob of bytes, and a URL has no other characters",
            "write a URL such as http://pki.example.com/gateway.cer, and percent-encode all other characters",
            "sdk-api iketypes IKEEXT_CERTIFICATE_AUTHENTICATION2 (localCertLocationUrl: HTTP URL); RFC 3986 section 2");

    /** An {@code Ikev2Certificate} has a URL or an option. */
    public static final Rule URL_OR_OPTION = new Rule(
            "certificate.url-or-option",
            "an Ikev2Certificate has a URL or at least one of its options",
            "without them it equals a CertificateAuthentication, and each native method has one value",
            "use Ikev2Certificate.of(certificate, url), or the CertificateAuthentication itself",
            "this library: one native method is one value");

    /** {@code FOLLOW_RENEWAL} requires a certificate hash. */
    public static final Rule FOLLOW_RENEWAL = new Rule(
            "certificate.follow-renewal",
            "FOLLOW_RENEWAL requires the hash of a certificate",
            "the flag applies only when the hash is specified: otherwise there is no certificate whose renewal to"
                    + " follow",
            "call hash(CertificateHash.of(certificate)), or omit FOLLOW_RENEWAL",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0, IKEEXT_CERT_FLAG_FOLLOW_RENEWAL_CERTIFICATE");

    /** {@code IGNORE_MAPPING_FAILURE} requires {@code ACCOUNT_MAPPING}. */
    public static final Rule MAPPING_FAILURE = new Rule(
            "certificate.mapping-failure",
            "IGNORE_MAPPING_FAILURE requires ACCOUNT_MAPPING",
            "the flag can be set only if account mapping is enabled",
            "call accountMapping() to add ACCOUNT_MAPPING, or omit both flags",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0, IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE");

    /** AuthIP does not support {@code IGNORE_MAPPING_FAILURE}. */
    public static final Rule MAPPING_FAILURE_UNDER_AUTHIP = new Rule(
            "certificate.mapping-failure-authip",
            "IGNORE_MAPPING_FAILURE is not allowed under SslAuthentication",
            "the flag is available only for IKE and IKEv2, and SSL is a method of AuthIP",
            "omit the flag, or use ikev2(...) with a CertificateAuthentication",
            "sdk-api iketypes IKEEXT_CERT_ROOT_CONFIG0, IKEEXT_CERT_FLAG_IGNORE_INIT_CERT_MAP_FAILURE");

    /** A certificate store has criteria. */
    public static final Rule STORE_CRITERIA = new Rule(
            "certificate.criteria",
            "a certificate store has at least one set of criteria, which may be empty",
            "the older structures have exactly one set, and the meaning of an empty array is not documented",
            "use trustedRootStore() or enterpriseStore() to match every certificate of the store",
            "iketypes.idl IKEEXT_CERTIFICATE_AUTHENTICATION1, IKEEXT_CERTIFICATE_AUTHENTICATION2");

    /** A key is not empty. */
    public static final Rule EMPTY_KEY = new Rule(
            "preshared-key.empty",
            "a key has at least one byte",
            "an unset variable or an empty file must not become a tunnel that every peer has the key of",
            "set the variable or file that the program reads the key from: it is empty",
            "this library: an empty key from data is treated as a mistake");

    /** A policy has the bytes of its keys. */
    public static final Rule KEY_NOT_GIVEN_BACK = new Rule(
            "preshared-key.given",
            "a policy has the bytes of its keys",
            "a tunnel cannot be installed without its key, and an engine may keep the key of an installed tunnel to itself",
            "set presharedKey(key) with the key of the tunnel",
            "this library: a key that an engine did not return is a value of its own");

    /** A one-way key has a role. */
    public static final Rule ONE_WAY = new Rule(
            "preshared-key.one-way",
            "a one-way pre-shared key specifies the end that it applies to",
            "without a role it equals a PresharedKey, and each native method has one value",
            "set LOCAL_ONLY or REMOTE_ONLY, or use presharedKey(key)",
            "this library: one native method is one value");

    /** A modifier has 128 bits. */
    public static final Rule CGA_MODIFIER = new Rule(
            "cga.modifier",
            "the modifier of a cryptographically generated address is 16 bytes, or 32 hexadecimal digits",
            "the native field is an FWP_BYTE_ARRAY16",
            "set the modifier that the address was generated with: CgaModifier.parse(digits) or"
                    + " CgaModifier.ofBytes(bytes)",
            "sdk-api iketypes IKEEXT_IPV6_CGA_AUTHENTICATION0; RFC 3972 section 3");

    /** A collision count fits a byte. */
    public static final Rule CGA_COLLISIONS = new Rule(
            "cga.collisions",
            "the collision count of a cryptographically generated address is 0 to 255",
            "the native field is a BYTE",
            "set the count that the address was generated with, usually 0",
            "iketypes.h IKEEXT_IPV6_CGA_AUTHENTICATION0");

    private AuthenticationRules() {}
}
