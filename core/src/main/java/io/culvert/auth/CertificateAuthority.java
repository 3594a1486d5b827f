package io.culvert.auth;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * A certification authority, known to the platform by its subject name alone. Becomes
 * {@code IKEEXT_CERT_ROOT_CONFIG0.certData}: the name in DER.
 *
 * <p>Two names are the same only if their bytes are, as the platform compares them: best take the name out of the
 * authority's certificate instead of writing it.
 */
public final class CertificateAuthority {

    private final byte[] subjectDer;
    private final X500Principal subject;

    private CertificateAuthority(X500Principal subject, byte[] subjectDer) {
        this.subject = subject;
        this.subjectDer = subjectDer;
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
     * The authority of that name, in the encoding that the name carries.
     *
     * @param subject the name; one parsed from text is encoded as the Java library sees fit, which may differ from the
     *     certificate
     * @return the authority
     */
    public static CertificateAuthority of(X500Principal subject) {
        return new CertificateAuthority(subject, subject.getEncoded());
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
        return new CertificateAuthority(subject, copy);
    }

    /**
     * The subject name as the platform gets it.
     *
     * @return DER, a copy
     */
    public byte[] subjectDer() {
        return subjectDer.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CertificateAuthority that && Arrays.equals(subjectDer, that.subjectDer);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(subjectDer);
    }

    /** The name as text, most specific part first. */
    @Override
    public String toString() {
        return subject.getName();
    }
}
