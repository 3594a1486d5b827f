package io.culvert.auth;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads exactly one certificate. Messages never quote the input: it may be a private key. */
final class CertificateReader {

    private static final String LABEL = "CERTIFICATE";

    /** A block of RFC 7468 with its label and its content. */
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 #-]*)-----(.*?)-----END \\1-----", Pattern.DOTALL);

    private static final Pattern BEGIN = Pattern.compile("-----BEGIN ");

    private CertificateReader() {}

    static X509Certificate pem(String text) {
        List<String> labels = new ArrayList<>();
        String inside = "";
        Matcher blocks = BLOCK.matcher(Objects.requireNonNull(text, "certificate"));
        while (blocks.find()) {
            labels.add(blocks.group(1));
            inside = blocks.group(2);
        }
        if (!labels.equals(List.of(LABEL)) || BEGIN.matcher(text).results().count() != 1) {
            throw refused(found(text, labels));
        }
        return der(decoded(inside));
    }

    static X509Certificate der(byte[] bytes) {
        byte[] copy = bytes.clone();
        try {
            X509Certificate certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(copy));
            // The Java library also accepts PEM, and bytes after a certificate.
            if (Arrays.equals(encoding(certificate), copy)) {
                return certificate;
            }
        } catch (CertificateException e) {
            // The message of the cause quotes the input, so the cause is dropped.
            throw refused(copy.length + " bytes that are no X.509 certificate in DER");
        }
        throw refused(copy.length + " bytes that are not exactly one X.509 certificate in DER");
    }

    static byte[] encoding(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw refused("a certificate that has no encoding");
        }
    }

    /** The extended key usages of a certificate; empty without the extension. */
    static List<String> ekus(X509Certificate certificate) {
        try {
            List<String> ekus = certificate.getExtendedKeyUsage();
            return ekus == null ? List.of() : List.copyOf(ekus);
        } catch (CertificateParsingException e) {
            throw refused("a certificate whose extended key usages cannot be read");
        }
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64.replaceAll("[ \\t\\r\\n]", ""));
        } catch (IllegalArgumentException e) {
            // The message of the cause quotes a character of the input.
            throw refused("a PEM block whose inside is no base64");
        }
    }

    private static String found(String text, List<String> labels) {
        if (labels.isEmpty()) {
            return BEGIN.matcher(text).find() ? "PEM that ends before its END line" : "a text without a PEM block";
        }
        if (labels.stream().anyMatch(label -> label.endsWith("PRIVATE KEY"))) {
            return "PEM with a private key";
        }
        if (labels.stream().allMatch(LABEL::equals)) {
            return labels.size() == 1
                    ? "a certificate and the beginning of something else"
                    : labels.size() + " certificates";
        }
        return "PEM blocks " + labels;
    }

    private static InvalidPolicyException refused(String found) {
        return new InvalidPolicyException(AuthenticationRules.CERTIFICATE_FORM.violatedBy(
                Place.of("certificate"), found, "one X.509 certificate"));
    }
}
