package io.culvert.wfp.compile.lower;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.SslAuthentication;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.auth.UnspecifiedTrust;
import io.culvert.wfp.compile.fields.CertificateFields;
import io.culvert.wfp.compile.fields.CriteriaFields;
import io.culvert.wfp.compile.fields.TrustFields;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_EKUS0;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_NAME0;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts the trust in certificates, inbound and outbound. */
final class CertificateLowering {

    private CertificateLowering() {}

    /** {@code IKEEXT_CERTIFICATE_AUTHENTICATION}. */
    static void authentication(
            ImageBuilder image, CertificateFields fields, int place, CertificateAuthentication certificate) {
        trust(image, fields, place, certificate.inbound(), certificate.outbound());
        image.put(place, fields.flags(), flags(certificate));
    }

    /** The same, with the URL of the own certificate. */
    static void authentication(ImageBuilder image, CertificateFields fields, int place, Ikev2Certificate certificate) {
        CertificateAuthentication plain = certificate.certificate();
        trust(image, fields, place, plain.inbound(), plain.outbound());
        image.put(place, fields.flags(), flags(plain) | NativeFlags.url(certificate.urlOptions()));
        if (certificate.localCertificateUrl().isPresent()) {
            ValueLowering.blob(
                    image,
                    image.embedded(place, fields.localCertificateUrl().orElseThrow()),
                    certificate.localCertificateUrl().get().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The same, for AuthIP. */
    static void authentication(ImageBuilder image, CertificateFields fields, int place, SslAuthentication ssl) {
        trust(image, fields, place, ssl.inbound(), ssl.outbound());
        image.put(place, fields.flags(), NativeFlags.revocation(ssl.revocation()) | NativeFlags.ssl(ssl.options()));
    }

    private static int flags(CertificateAuthentication certificate) {
        return NativeFlags.revocation(certificate.revocation()) | NativeFlags.certificate(certificate.options());
    }

    private static void trust(
            ImageBuilder image,
            CertificateFields fields,
            int place,
            CertificateTrust inbound,
            CertificateTrust outbound) {
        trust(image, fields.inbound(), place, inbound);
        trust(image, fields.outbound(), place, outbound);
    }

    private static void trust(ImageBuilder image, TrustFields side, int place, CertificateTrust trust) {
        switch (trust) {
            case TrustList list -> {
                image.put(place, side.configType(), IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST);
                authorities(image, side, place, list.authorities());
            }
            case EnterpriseStore store -> {
                image.put(place, side.configType(), IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE);
                store(image, side.enterpriseStore(), side.criteria(), place, store.criteria());
            }
            case TrustedRootStore store -> {
                image.put(place, side.configType(), IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE);
                store(image, side.trustedRootStore(), side.criteria(), place, store.criteria());
            }
            // It has no arm.
            case UnspecifiedTrust ignored ->
                image.put(place, side.configType(), IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_UNSPECIFIED);
        }
    }

    private static void authorities(
            ImageBuilder image, TrustFields side, int place, List<CertificateAuthority> authorities) {
        CriteriaFields fields = side.criteria();
        int first = array(image, side.trustList(), fields, place, authorities.size());
        for (int i = 0; i < authorities.size(); i++) {
            int root = image.element(first, fields.layout(), i);
            CertificateAuthority authority = authorities.get(i);
            ValueLowering.blob(image, image.embedded(root, fields.certData()), authority.subjectDer());
            criteria(image, fields, root, authority.criteria());
        }
    }

    private static void store(
            ImageBuilder image, FieldLayout arm, CriteriaFields fields, int place, List<CertificateCriteria> criteria) {
        int first = array(image, arm, fields, place, criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            criteria(image, fields, image.element(first, fields.layout(), i), criteria.get(i));
        }
    }

    /** An arm without a count points to exactly one structure. */
    private static int array(ImageBuilder image, FieldLayout arm, CriteriaFields fields, int place, int count) {
        int first = image.allocate(fields.layout(), count);
        FieldLayout countField = arm.count();
        if (countField != null) {
            image.put(place, countField, count);
        }
        image.point(place, arm, first);
        return first;
    }

    /** {@code IKEEXT_CERT_ROOT_CONFIG0}, which has flags only, or {@code IKEEXT_CERTIFICATE_CRITERIA0}. */
    private static void criteria(ImageBuilder image, CriteriaFields fields, int place, CertificateCriteria criteria) {
        image.put(place, fields.flags(), NativeFlags.criteria(criteria.flags()));
        if (criteria.hash().isPresent()) {
            ValueLowering.blob(
                    image,
                    image.embedded(place, fields.certHash().orElseThrow()),
                    criteria.hash().get().toBytes());
        }
        if (!criteria.ekus().isEmpty()) {
            image.point(place, fields.eku().orElseThrow(), ekus(image, criteria.ekus()));
        }
        if (criteria.name().isPresent()) {
            image.point(
                    place,
                    fields.name().orElseThrow(),
                    name(image, criteria.name().get()));
        }
    }

    /** {@code IKEEXT_CERT_EKUS0}. */
    private static int ekus(ImageBuilder image, List<String> ekus) {
        int place = image.allocate(IKEEXT_CERT_EKUS0.LAYOUT);
        int first = image.pointers(ekus.size());
        image.put(place, IKEEXT_CERT_EKUS0.numEku, ekus.size());
        image.point(place, IKEEXT_CERT_EKUS0.eku, first);
        for (int i = 0; i < ekus.size(); i++) {
            image.pointElement(first, i, image.ascii(ekus.get(i)));
        }
        return place;
    }

    /** {@code IKEEXT_CERT_NAME0}. */
    private static int name(ImageBuilder image, CertificateName name) {
        int place = image.allocate(IKEEXT_CERT_NAME0.LAYOUT);
        image.put(place, IKEEXT_CERT_NAME0.nameType, NativeAlgorithms.certificateName(name.type()));
        image.point(place, IKEEXT_CERT_NAME0.certName, image.utf16(name.name()));
        return place;
    }
}
