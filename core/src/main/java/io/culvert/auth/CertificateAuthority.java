package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A certification authority, known to the platform by its subject name alone, and what is asked of certificates that come
 * from it. Becomes {@code IKEEXT_CERT_ROOT_CONFIG0}, or with more criteria than flags
 * {@code IKEEXT_CERTIFICATE_CRITERIA0}: the name in DER is {@code certData} of either.
 *
 * <p>Immutable. Two names are the same only if their bytes are, as the platform compares them: best take the name out of the
 * authority's certificate instead of writing it.
 */
public final class CertificateAuthority {

    private final byte[] subjectDer;
    private final X500Principal subject;
    private final CertificateCriteria criteria;

    private CertificateAuthority(X500Principal subject, byte[] subjectDer, CertificateCriteria criteria) {
        this.subject = subject;
        this.subjectDer = subjectDer;
        this.criteria = criteria;
    }

    /**
     * The authority whose certificate this is.
     *
     * @param certificate its own certificate; the subject is taken, nothing else
     * @return the authority
     */
    public static CertificateAuthority of(X509Certificate certificate) {
        return of(certificate.getSubjectX500Principal());
    }

    /**
     * The authority whose certificate this is.
     *
     * @param certificate its own certificate in PEM; text around it is ignored
     * @return the authority
     * @throws InvalidPolicyException if it is no certificate, or not the only thing
     */
    public static CertificateAuthority ofPem(String certificate) {
        return of(CertificateReader.pem(certificate));
    }

    /**
     * The authority whose certificate this is.
     *
     * @param certificate its own certificate in DER
     * @return the authority
     * @throws InvalidPolicyException if it is no certificate, or has anything behind it
     */
    public static CertificateAuthority ofDer(byte[] certificate) {
        return of(CertificateReader.der(certificate));
    }

    /**
     * The authority of that name, in the encoding that the name carries.
     *
     * @param subject the name; one parsed from text is encoded as the Java library sees fit, which may differ from the
     *     certificate
     * @return the authority
     */
    public static CertificateAuthority of(X500Principal subject) {
        return new CertificateAuthority(subject, subject.getEncoded(), CertificateCriteria.of());
    }

    /**
     * The authority of that name, byte for byte.
     *
     * @param subjectDer an X.501 name in DER; copied
     * @return the authority
     * @throws IllegalArgumentException if the bytes are no such name
     */
    public static CertificateAuthority ofSubjectDer(byte[] subjectDer) {
        byte[] copy = subjectDer.clone();
        X500Principal subject;
        try {
            subject = new X500Principal(copy);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the bytes are not an X.501 name in DER", e);
        }
        // The Java library also takes a name without its header, and a name with anything behind it.
        if (subject.getEncoded().length != copy.length) {
            throw new IllegalArgumentException("the bytes are not exactly one X.501 name in DER");
        }
        return new CertificateAuthority(subject, copy, CertificateCriteria.of());
    }

    /**
     * The subject name as the platform gets it.
     *
     * @return DER, a copy
     */
    public byte[] subjectDer() {
        return subjectDer.clone();
    }

    /**
     * What is asked of certificates that come from it.
     *
     * @return nothing unless {@link #matching} was said
     */
    public CertificateCriteria criteria() {
        return criteria;
    }

    /**
     * The same authority, but of its certificates only those like this count.
     *
     * @param criteria what certificates must be like, instead of what was said before
     * @return another authority
     * @throws InvalidPolicyException if flags contradict the rest
     */
    public CertificateAuthority matching(CertificateCriteria criteria) {
        Objects.requireNonNull(criteria, "criteria");
        return new CertificateAuthority(subject, subjectDer, CriteriaCheck.ofAuthority(criteria, subject.getName()));
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
