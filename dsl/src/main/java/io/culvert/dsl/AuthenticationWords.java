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
 * The words for how the ends prove who they are.
 *
 * <p>Not for itself: they come with {@code import static io.culvert.dsl.Culvert.*}.
 *
 * @hidden
 */
@SuppressWarnings("InvalidBlockTag") // Javadoc takes @hidden on types, Error Prone expects it on members only.
public abstract sealed class AuthenticationWords extends FilterWords permits KeyingWords {

    AuthenticationWords() {}

    /**
     * Both ends know one key.
     *
     * @param key its bytes, with the encoding said: {@link #utf8}, {@link #utf16le} or {@link #bytes}
     * @return the method
     */
    public static PresharedKey presharedKey(Secret key) {
        return new PresharedKey(key);
    }

    /**
     * A key text as UTF-8, as most systems other than Windows read it.
     *
     * @param key the text
     * @return the key
     */
    public static Secret utf8(CharSequence key) {
        return Secret.utf8(requireNonNull(key, "key"));
    }

    /**
     * A key text as UTF-16, low byte first, without terminator, as many native Windows programs write it.
     *
     * @param key the text
     * @return the key
     */
    public static Secret utf16le(CharSequence key) {
        return Secret.utf16le(requireNonNull(key, "key"));
    }

    /**
     * A key text as UTF-16, low byte first, with two zero bytes behind it, as some native Windows programs write it.
     *
     * @param key the text
     * @return the key
     */
    public static Secret utf16leWithTerminator(CharSequence key) {
        return Secret.utf16leWithTerminator(requireNonNull(key, "key"));
    }

    /**
     * A key as bytes.
     *
     * @param key the bytes; copied
     * @return the key
     */
    public static Secret bytes(byte[] key) {
        return Secret.ofBytes(requireNonNull(key, "key"));
    }

    /**
     * Both ends prove themselves by certificate, for IKEv1 and IKEv2. AuthIP calls the same {@link #ssl}.
     *
     * @param kind {@link Culvert#RSA}, {@link Culvert#ECDSA_P256} or {@link Culvert#ECDSA_P384}
     * @param trust which authorities count
     * @return the method
     */
    public static CertificateAuthentication certificate(CertificateKind kind, CertificateTrust trust) {
        return CertificateAuthentication.of(kind, trust);
    }

    /**
     * Both ends prove themselves by certificate, for AuthIP: its computer certificates are those of SSL.
     *
     * @param kind {@link Culvert#RSA}, {@link Culvert#ECDSA_P256} or {@link Culvert#ECDSA_P384}
     * @param trust which authorities count
     * @return the method
     */
    public static SslAuthentication ssl(CertificateKind kind, CertificateTrust trust) {
        return SslAuthentication.of(kind, trust);
    }

    /**
     * Authorities by name. Those from a list go into {@code new TrustList(list)}.
     *
     * @param firstAuthority an authority
     * @param moreAuthorities others
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
     * Nothing said of the certificates of one direction. Windows 7.
     *
     * @return the choice
     */
    public static UnspecifiedTrust unspecified() {
        return new UnspecifiedTrust();
    }

    /**
     * The authority whose certificate this is.
     *
     * @param certificate its own certificate
     * @return the authority
     */
    public static CertificateAuthority authority(X509Certificate certificate) {
        return CertificateAuthority.of(requireNonNull(certificate, "certificate"));
    }

    /**
     * The authority whose certificate this is.
     *
     * @param certificate its own certificate, from {@code -----BEGIN CERTIFICATE-----} to its end
     * @return the authority
     */
    public static CertificateAuthority authorityPem(String certificate) {
        return CertificateAuthority.ofPem(requireNonNull(certificate, "certificate"));
    }

    /**
     * The authority of that name; better take its certificate, whose encoding is the one that counts.
     *
     * @param subject the name
     * @return the authority
     */
    public static CertificateAuthority authorityNamed(X500Principal subject) {
        return CertificateAuthority.of(requireNonNull(subject, "subject"));
    }

    /**
     * What a certificate must be like, for {@code matching(...)} of an authority or a store. Windows 8 but for its flags.
     *
     * @return no criterion; its own words add some
     */
    public static CertificateCriteria criteria() {
        return CertificateCriteria.of();
    }

    /**
     * Kerberos, for IKEv1 and AuthIP.
     *
     * @return the method
     */
    public static Kerberos kerberos() {
        return Kerberos.of();
    }

    /**
     * NTLM version 2, for AuthIP.
     *
     * @return the method
     */
    public static NtlmV2 ntlmV2() {
        return NtlmV2.of();
    }

    /**
     * Nobody proves anything, for AuthIP.
     *
     * @return the method
     */
    public static Anonymous anonymous() {
        return new Anonymous();
    }

    /**
     * EAP, for IKEv2.
     *
     * @return the method, for both directions
     */
    public static Eap eap() {
        return Eap.of();
    }

    /**
     * Cryptographically generated IPv6 addresses (RFC 3972), for IKEv1. Windows answers {@code ERROR_NOT_SUPPORTED} unless they
     * are enabled on the machine.
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
