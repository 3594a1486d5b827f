package io.culvert.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Objects;

/** Certificates for tests. Their private keys were not kept. */
public final class Certificates {

    private static final String EXAMPLE_ROOT = "/certificates/example-root-utf8.pem";
    private static final String EXAMPLE_GATEWAY = "/certificates/example-gateway.pem";

    private static final String SELF_SIGNED = "/certificates/example-self-signed.pem";

    private static final String LEAF = "/certificates/example-leaf.pem";

    private Certificates() {}

    /** An authority's own certificate. */
    public static X509Certificate exampleRoot() {
        return read(EXAMPLE_ROOT);
    }

    /** The file of {@link #exampleRoot()}, with the text that stands above the certificate. */
    public static String exampleRootPem() {
        return new String(bytes(EXAMPLE_ROOT), StandardCharsets.US_ASCII);
    }

    /** A certificate of no authority: without basic constraints, issued by another authority. */
    public static X509Certificate leaf() {
        return read(LEAF);
    }

    /** A certificate that is its own issuer, without basic constraints. */
    public static X509Certificate selfSigned() {
        return read(SELF_SIGNED);
    }

    /** An end certificate with the extended key usages of a server, of a client and of IKE. */
    public static X509Certificate exampleGateway() {
        return read(EXAMPLE_GATEWAY);
    }

    /** The file of {@link #exampleGateway()}. */
    public static String exampleGatewayPem() {
        return new String(bytes(EXAMPLE_GATEWAY), StandardCharsets.US_ASCII);
    }

    private static X509Certificate read(String name) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes(name)));
        } catch (CertificateException e) {
            throw new IllegalStateException(name + " is no certificate", e);
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream file = Objects.requireNonNull(Certificates.class.getResourceAsStream(name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
