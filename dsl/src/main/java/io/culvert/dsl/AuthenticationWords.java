package io.culvert.dsl;

import static java.util.Objects.requireNonNull;

import io.culvert.auth.Anonymous;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.CgaModifier;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import java.security.cert.X509Certificate;
import javax.security.auth.x500.X500Principal;

/**
 * The words for the authentication of the two ends.
 *
 * <p>The words come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class AuthenticationWords extends FilterWords permits KeyingWords {

    AuthenticationWords() {}

    /**
     * Authentication by a key that both ends know.
     *
     * @param key the key, made by {@link #utf8}, {@link #utf16le} or {@link #bytes}
     * @return the method
     */
    public static PresharedKey presharedKey(Secret key) {
        return new PresharedKey(key);
    }

    /**
     * A key from text in UTF-8, as most systems other than Windows encode it.
     *
     * @param key the text
     * @return the key
     * @throws io.culvert.rule.InvalidPolicyException if the key is null or empty, as from an unset variable
     */
    public static Secret utf8(CharSequence key) {
        return Secret.utf8(key);
    }

    /**
     * A key from text in UTF-16, low byte first, without terminator, as many native Windows programs encode it.
     *
     * @param key the text
     * @return the key
     * @throws io.culvert.rule.InvalidPolicyException if the key is null or empty, as from an unset variable
     */
    public static Secret utf16le(CharSequence key) {
        return Secret.utf16le(key);
    }

    /**
     * A key from text in UTF-16, low byte first, followed by two zero bytes, as some native Windows programs encode it.
     *
     * @param key the text
     * @return the key
     * @throws io.culvert.rule.InvalidPolicyException if the key is null or empty, as from an unset variable
     */
    public static Secret utf16leWithTerminator(CharSequence key) {
        return Secret.utf16leWithTerminator(key);
    }

    /**
     * A key from bytes.
     *
     * @param key the bytes, which are copied
     * @return the key
     * @throws io.culvert.rule.InvalidPolicyException if the key is null or empty, as from an unset variable
     */
    public static Secret bytes(byte[] key) {
        return Secret.ofBytes(key);
    }

    /**
     * Authentication of both ends by certificate, for IKEv1 and IKEv2. For AuthIP: {@link #ssl}.
     *
     * @param kind {@link Culvert#RSA}, {@link Culvert#ECDSA_P256} or {@link Culvert#ECDSA_P384}
     * @param trust the authorities that are accepted
     * @return the method
     */
    public static CertificateAuthentication certificate(CertificateKind kind, CertificateTrust trust) {
        return CertificateAuthentication.of(kind, trust);
    }

    /**
     * Authentication of both ends by certificate, for AuthIP. The computer certificates of AuthIP are those of SSL.
     *
     * @param kind {@link Culvert#RSA}, {@link Culvert#ECDSA_P256} or {@link Culvert#ECDSA_P384}
     * @param trust the authorities that are accepted
     * @return the method
     */
    public static SslAuthentication ssl(CertificateKind kind, CertificateTrust trust) {
        return SslAuthentication.of(kind, trust);
    }

    /**
     * A list of authorities. For authorities in a {@code List}: {@code new TrustList(list)}.
     *
     * @param firstAuthority an authority
     * @param moreAuthorities further authorities
     * @return the list
     */
    public static TrustList trustList(CertificateAuthority firstAuthority, CertificateAuthority... moreAuthorities) {
        return TrustList.of(firstAuthority, requireNonNull(moreAuthorities, "moreAuthorities"));
    }

    /**
     * The authorities of the machine's enterprise store.
     *
     * @return the store
     */
    public static EnterpriseStore enterpriseStore() {
        return new EnterpriseStore();
    }

    /**
     * The authorities of the machine's trusted root store.
     *
     * @return the store
     */
    public static TrustedRootStore trustedRootStore() {
        return new TrustedRootStore();
    }

    /**
     * No requirement on the certificates of one direction. First Windows: 7.
     *
     * @return the choice
     */
    public static UnspecifiedTrust unspecified() {
        return new UnspecifiedTrust();
    }

    /**
     * The certificate authority that has a certificate.
     *
     * @param certificate the certificate of the authority
     * @return the authority
     */
    public static CertificateAuthority authority(X509Certificate certificate) {
        return CertificateAuthority.of(requireNonNull(certificate, "certificate"));
    }

    /**
     * The certificate authority that has a certificate.
     *
     * @param certificate the certificate of the authority in PEM, from {@code -----BEGIN CERTIFICATE-----} to its end
     * @return the authority
     */
    public static CertificateAuthority authorityPem(String certificate) {
        return CertificateAuthority.ofPem(requireNonNull(certificate, "certificate"));
    }

    /**
     * The certificate authority that has a name. Prefer {@link #authority}: the encoding of the name in the certificate
     * is the one that counts.
     *
     * @param subject the name
     * @return the authority
     */
    public static CertificateAuthority authorityNamed(X500Principal subject) {
        return CertificateAuthority.of(requireNonNull(subject, "subject"));
    }

    /**
     * Criteria for certificates, for {@code matching(...)} of an authority or a store. First Windows: 8, except for the
     * flags.
     *
     * @return criteria without a criterion; their methods add some
     */
    public static CertificateCriteria criteria() {
        return CertificateCriteria.of();
    }

    /**
     * Authentication by Kerberos, for IKEv1 and AuthIP.
     *
     * @return the method
     */
    public static Kerberos kerberos() {
        return Kerberos.of();
    }

    /**
     * Authentication by NTLM version 2, for AuthIP.
     *
     * @return the method
     */
    public static NtlmV2 ntlmV2() {
        return NtlmV2.of();
    }

    /**
     * No authentication, for AuthIP.
     *
     * @return the method
     */
    public static Anonymous anonymous() {
        return new Anonymous();
    }

    /**
     * Authentication by EAP, for IKEv2.
     *
     * @return the method, for both directions
     */
    public static Eap eap() {
        return Eap.of();
    }

    /**
     * Authentication by cryptographically generated IPv6 addresses (RFC 3972), for IKEv1. Windows returns
     * {@code ERROR_NOT_SUPPORTED} unless they are enabled on the machine.
     *
     * @param keyContainerName container of the private key
     * @param cspType type of the cryptographic service provider, 0 to 4294967295
     * @param modifier the modifier of the address
     * @return the method
     */
    public static Ipv6Cga cga(String keyContainerName, long cspType, CgaModifier modifier) {
        return Ipv6Cga.of(requireNonNull(keyContainerName, "keyContainerName"), cspType, modifier);
    }
}
