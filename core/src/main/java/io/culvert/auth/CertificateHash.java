package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-1 hash of a certificate, by which the platform selects it. Windows displays it as the thumbprint. Becomes
 * {@code IKEEXT_CERTIFICATE_CRITERIA0.certHash}. Windows 8 and later.
 */
public final class CertificateHash {

    /** Length in bytes, {@code IKEEXT_CERT_HASH_LEN}. */
    public static final int BYTES = 20;

    private static final Pattern DIGITS = Pattern.compile("(?:[0-9A-Fa-f]{2}[: ]?){19}[0-9A-Fa-f]{2}");

    private final byte[] hash;

    private CertificateHash(byte[] hash) {
        this.hash = hash;
    }

    /**
     * The hash of a certificate.
     *
     * @param certificate an end certificate
     * @return the hash of its encoding
     */
    public static CertificateHash of(X509Certificate certificate) {
        return new CertificateHash(sha1().digest(CertificateReader.encoding(certificate)));
    }

    /**
     * The hash of a certificate.
     *
     * @param certificate one certificate in PEM; text around it is ignored
     * @return the hash of its encoding
     * @throws InvalidPolicyException if the text is not exactly one certificate
     */
    public static CertificateHash ofPem(String certificate) {
        return of(CertificateReader.pem(certificate));
    }

    /**
     * The hash of a certificate.
     *
     * @param certificate one certificate in DER
     * @return the hash of these bytes
     * @throws InvalidPolicyException if the bytes are not exactly one certificate
     */
    public static CertificateHash ofDer(byte[] certificate) {
        return of(CertificateReader.der(certificate));
    }

    /**
     * A hash that was computed elsewhere.
     *
     * @param hash 20 bytes; copied
     * @return the hash
     * @throws InvalidPolicyException if the length is wrong
     */
    public static CertificateHash ofBytes(byte[] hash) {
        if (hash.length != BYTES) {
            throw new InvalidPolicyException(AuthenticationRules.CERTIFICATE_HASH.violatedBy(
                    Place.of("certificate hash"), hash.length + " bytes", BYTES + " bytes"));
        }
        return new CertificateHash(hash.clone());
    }

    /**
     * Reads a thumbprint in the form of Windows or OpenSSL.
     *
     * @param digits 40 hexadecimal digits of either case; with optional colons or blanks between bytes
     * @return the hash
     * @throws InvalidPolicyException if the text is anything else
     */
    public static CertificateHash parse(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            throw new InvalidPolicyException(AuthenticationRules.CERTIFICATE_HASH.violatedBy(
                    Place.of("certificate hash"), CertificateText.quoted(digits), "40 hexadecimal digits"));
        }
        return new CertificateHash(
                HexFormat.of().parseHex(digits.replace(":", "").replace(" ", "")));
    }

    /**
     * The native form.
     *
     * @return 20 bytes, a copy
     */
    public byte[] toBytes() {
        return hash.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificateHash that && Arrays.equals(hash, that.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hash);
    }

    /** Hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha1() {
        try {
            // The hash identifies the certificate and does not authenticate it. The platform prescribes SHA-1.
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
