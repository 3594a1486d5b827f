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

/** Reads exactly one certificate. Messages never quote the input: it may be a private key. */
final class CertificateReader {

    private static final String LABEL = "CERTIFICATE";

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private static final int LONGEST_LABEL = 64;
    private static final String UNREADABLE_LABEL = "?";

    /** Labels that a message lists. */
    private static final int LISTED = 5;

    private CertificateReader() {}

    /** Searches for fixed texts only, so that the time is proportional to the length of the text. */
    static X509Certificate pem(String text) {
        List<String> labels = labels(Objects.requireNonNull(text, "certificate"));
        String end = END + LABEL + DASHES;
        int inside = text.indexOf(BEGIN) + BEGIN.length() + LABEL.length() + DASHES.length();
        int after = labels.equals(List.of(LABEL)) ? text.indexOf(end, inside) : -1;
        if (after < 0) {
            throw refused(found(text, labels));
        }
        return der(decoded(text.substring(inside, after)));
    }

    /** The label of each line that begins a block of RFC 7468. */
    private static List<String> labels(String text) {
        List<String> labels = new ArrayList<>();
        int begin = text.indexOf(BEGIN);
        while (begin >= 0) {
            int label = begin + BEGIN.length();
            int next = text.indexOf(BEGIN, label);
            int end = text.indexOf(DASHES, label);
            boolean closed = end >= 0 && (next < 0 || end < next || end == next);
            labels.add(closed ? label(text, label, end) : UNREADABLE_LABEL);
            begin = next;
        }
        return labels;
    }

    /** A label as RFC 7468 has it; others are not quoted, and neither are long ones. */
    private static String label(String text, int from, int to) {
        String label = text.substring(from, Math.min(to, from + LONGEST_LABEL));
        boolean plain = label.chars().allMatch(each -> each >= ' ' && each <= '_');
        return plain && to - from <= LONGEST_LABEL ? label : UNREADABLE_LABEL;
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
            return "a text without a PEM block";
        }
        boolean cut = text.lastIndexOf(END) < text.lastIndexOf(BEGIN);
        if (labels.size() == 2 && cut && labels.get(0).equals(LABEL)) {
            return "a certificate and the beginning of something else";
        }
        if (labels.stream().anyMatch(label -> label.endsWith("PRIVATE KEY"))) {
            return "PEM with a private key";
        }
        if (labels.size() == 1 && (cut || labels.contains(LABEL))) {
            return "PEM that ends before its END line";
        }
        if (labels.stream().allMatch(LABEL::equals)) {
            return labels.size() + (cut ? " beginnings of certificates" : " certificates");
        }
        String more = labels.size() > LISTED ? " and " + (labels.size() - LISTED) + " more" : "";
        return "PEM blocks " + labels.subList(0, Math.min(labels.size(), LISTED)) + more;
    }

    private static InvalidPolicyException refused(String found) {
        return new InvalidPolicyException(AuthenticationRules.CERTIFICATE_FORM.violatedBy(
                Place.of("certificate"), found, "one X.509 certificate"));
    }
}
