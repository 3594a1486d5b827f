package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A certification authority, identified by its subject name, and criteria for its certificates. Becomes
 * {@code IKEEXT_CERT_ROOT_CONFIG0}, or {@code IKEEXT_CERTIFICATE_CRITERIA0} if there are criteria other than flags: the
 * name in DER is {@code certData} of either.
 *
 * <p>Immutable. The platform compares names byte by byte, so read the name from the authority's certificate instead of
 * writing it.
 */
public final class CertificateAuthority {

    private final byte[] subjectDer;
    private final X500Principal subject;
    private final CertificateCriteria criteria;
    private final AuthoritySource source;

    private CertificateAuthority(
            X500Principal subject, byte[] subjectDer, CertificateCriteria criteria, AuthoritySource source) {
        this.subject = subject;
        this.subjectDer = subjectDer;
        this.criteria = criteria;
        this.source = source;
    }

    /**
     * The authority of a certificate.
     *
     * @param certificate its own certificate, of which the subject is used
     * @return the authority
     */
    public static CertificateAuthority of(X509Certificate certificate) {
        X500Principal subject = certificate.getSubjectX500Principal();
        boolean isAuthority =
                certificate.getBasicConstraints() >= 0 || subject.equals(certificate.getIssuerX500Principal());
        return new CertificateAuthority(
                subject,
                subject.getEncoded(),
                CertificateCriteria.of(),
                isAuthority ? AuthoritySource.AUTHORITY_CERTIFICATE : AuthoritySource.END_CERTIFICATE);
    }

    /**
     * The authority of a certificate.
     *
     * @param certificate its own certificate in PEM; text around it is ignored
     * @return the authority
     * @throws InvalidPolicyException if the text is not exactly one certificate
     */
    public static CertificateAuthority ofPem(String certificate) {
        return of(CertificateReader.pem(certificate));
    }

    /**
     * The authority of a certificate.
     *
     * @param certificate its own certificate in DER
     * @return the authority
     * @throws InvalidPolicyException if the bytes are not exactly one certificate
     */
    public static CertificateAuthority ofDer(byte[] certificate) {
        return of(CertificateReader.der(certificate));
    }

    /**
     * The authority with a name, in the encoding of the name.
     *
     * @param subject the name; the Java library chooses the encoding of a name parsed from text, which may differ from
     *     the certificate
     * @return the authority
     */
    public static CertificateAuthority of(X500Principal subject) {
        byte[] encoded = subject.getEncoded();
        // A name of a certificate keeps its encoding; a name parsed from text has the encoding of the Java library.
        boolean isOfText = Arrays.equals(encoded, new X500Principal(subject.getName()).getEncoded());
        return new CertificateAuthority(
                subject,
                encoded,
                CertificateCriteria.of(),
                isOfText ? AuthoritySource.NAME : AuthoritySource.ENCODED_NAME);
    }

    /**
     * The authority with a name, byte for byte.
     *
     * @param subjectDer an X.501 name in DER; copied
     * @return the authority
     * @throws IllegalArgumentException if the bytes are not such a name
     */
    public static CertificateAuthority ofSubjectDer(byte[] subjectDer) {
        byte[] copy = subjectDer.clone();
        X500Principal subject;
        try {
            subject = new X500Principal(copy);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the bytes are not an X.501 name in DER", e);
        }
        // The Java library also accepts a name without its header, and bytes after a name.
        if (subject.getEncoded().length != copy.length) {
            throw new IllegalArgumentException("the bytes are not exactly one X.501 name in DER");
        }
        return new CertificateAuthority(subject, copy, CertificateCriteria.of(), AuthoritySource.ENCODED_NAME);
    }

    /**
     * The subject name as the platform receives it.
     *
     * @return DER, a copy
     */
    public byte[] subjectDer() {
        return subjectDer.clone();
    }

    /**
     * The kind of input that this value was made from. It is no part of the comparison with {@code equals}: an engine
     * keeps the name only.
     *
     * @return the kind of input
     */
    public AuthoritySource source() {
        return source;
    }

    /**
     * The subject name.
     *
     * @return the name; {@link X500Principal#getName()} begins with its most specific part
     */
    public X500Principal subject() {
        return subject;
    }

    /**
     * The criteria for its certificates.
     *
     * @return empty criteria unless set by {@link #matching}
     */
    public CertificateCriteria criteria() {
        return criteria;
    }

    /**
     * The same authority with criteria for its certificates.
     *
     * @param criteria the criteria, which replace earlier ones
     * @return another authority
     * @throws InvalidPolicyException if flags contradict the rest
     */
    public CertificateAuthority matching(CertificateCriteria criteria) {
        Objects.requireNonNull(criteria, "criteria");
        return new CertificateAuthority(
                subject, subjectDer, CriteriaCheck.ofAuthority(criteria, subject.getName()), source);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificateAuthority that
                && Arrays.equals(subjectDer, that.subjectDer)
                && criteria.equals(that.criteria);
    }

    @Override
    public int hashCode() {
        return Objects.hash(Arrays.hashCode(subjectDer), criteria);
    }

    /** The name as text, most specific part first, and the criteria. */
    @Override
    public String toString() {
        return subject.getName() + CertificateText.criteria(criteria);
    }
}
