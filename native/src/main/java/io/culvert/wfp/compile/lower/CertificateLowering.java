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
import io.culvert.wfp.compile.lower.CertificateVersion.Direction;
import io.culvert.wfp.compile.lower.CertificateVersion.Roots;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_EKUS0;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_NAME0;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whose certificates are believed, and which one is shown. */
final class CertificateLowering {

    private CertificateLowering() {}

    /** {@code IKEEXT_CERTIFICATE_AUTHENTICATION}. */
    static void authentication(
            ImageBuilder image, CertificateVersion version, int place, CertificateAuthentication certificate) {
        trust(image, version, place, certificate.inbound(), certificate.outbound());
        image.put(place, version.flags, flags(certificate));
    }

    /** The same, with where the own certificate can be fetched. */
    static void authentication(
            ImageBuilder image, CertificateVersion version, int place, Ikev2Certificate certificate) {
        CertificateAuthentication plain = certificate.certificate();
        trust(image, version, place, plain.inbound(), plain.outbound());
        image.put(place, version.flags, flags(plain) | NativeFlags.url(certificate.urlOptions()));
        if (certificate.localCertificateUrl().isPresent()) {
            ValueLowering.blob(
                    image,
                    image.embedded(place, VersionFields.present(version.localCertLocationUrl)),
                    certificate.localCertificateUrl().get().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** The same, of AuthIP. */
    static void authentication(ImageBuilder image, CertificateVersion version, int place, SslAuthentication ssl) {
        trust(image, version, place, ssl.inbound(), ssl.outbound());
        image.put(place, version.flags, NativeFlags.revocation(ssl.revocation()) | NativeFlags.ssl(ssl.options()));
    }

    private static int flags(CertificateAuthentication certificate) {
        return NativeFlags.revocation(certificate.revocation()) | NativeFlags.certificate(certificate.options());
    }

    private static void trust(
            ImageBuilder image,
            CertificateVersion version,
            int place,
            CertificateTrust inbound,
            CertificateTrust outbound) {
        trust(image, version.inbound, place, inbound);
        trust(image, version.outbound, place, outbound);
    }

    private static void trust(ImageBuilder image, Direction direction, int place, CertificateTrust trust) {
        if (trust instanceof TrustList list) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST);
            authorities(image, direction.trustList, place, list.authorities());
        } else if (trust instanceof EnterpriseStore store) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE);
            store(image, direction.enterpriseStore, place, store.criteria());
        } else if (trust instanceof TrustedRootStore store) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE);
            store(image, direction.trustedRootStore, place, store.criteria());
        } else {
            // Has no arm: there is nothing to say.
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_UNSPECIFIED);
        }
    }

    private static void authorities(
            ImageBuilder image, Roots version, int place, List<CertificateAuthority> authorities) {
        int first = roots(image, version, place, authorities.size());
        for (int i = 0; i < authorities.size(); i++) {
            int root = image.element(first, version.layout, i);
            CertificateAuthority authority = authorities.get(i);
            ValueLowering.blob(image, image.embedded(root, version.certData), authority.subjectDer());
            criteria(image, version, root, authority.criteria());
        }
    }

    private static void store(ImageBuilder image, Roots version, int place, List<CertificateCriteria> criteria) {
        int first = roots(image, version, place, criteria.size());
        for (int i = 0; i < criteria.size(); i++) {
            criteria(image, version, image.element(first, version.layout, i), criteria.get(i));
        }
    }

    /** An arm: where there is no place for their number, there is exactly one. */
    private static int roots(ImageBuilder image, Roots version, int place, int count) {
        int first = image.allocate(version.layout, count);
        if (version.count != null) {
            image.put(place, version.count, count);
        }
        image.point(place, version.first, first);
        return first;
    }

    /** {@code IKEEXT_CERT_ROOT_CONFIG0}, which has flags alone, or {@code IKEEXT_CERTIFICATE_CRITERIA0}. */
    private static void criteria(ImageBuilder image, Roots version, int place, CertificateCriteria criteria) {
        image.put(place, version.flags, NativeFlags.criteria(criteria.flags()));
        if (criteria.hash().isPresent()) {
            ValueLowering.blob(
                    image,
                    image.embedded(place, VersionFields.present(version.certHash)),
                    criteria.hash().get().toBytes());
        }
        if (!criteria.ekus().isEmpty()) {
            image.point(place, VersionFields.present(version.eku), ekus(image, criteria.ekus()));
        }
        if (criteria.name().isPresent()) {
            image.point(
                    place,
                    VersionFields.present(version.name),
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
