package io.culvert.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Objects;

/** Certificates made for tests; nobody has their keys. */
public final class Certificates {

    private static final String EXAMPLE_ROOT = "/certificates/example-root-utf8.pem";

    private Certificates() {}

    /** An authority's own certificate. */
    public static X509Certificate exampleRoot() {
        try (InputStream pem = Objects.requireNonNull(Certificates.class.getResourceAsStream(EXAMPLE_ROOT))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CertificateException e) {
            throw new IllegalStateException(EXAMPLE_ROOT + " is no certificate", e);
        }
    }
}
