package io.culvert.wfp.lower;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.TrustList;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.lower.CertificateVersion.Direction;
import io.culvert.wfp.lower.CertificateVersion.Roots;
import java.util.List;

/** Whose certificates are believed, and which one is shown. */
final class CertificateLowering {

    private CertificateLowering() {}

    /** {@code IKEEXT_CERTIFICATE_AUTHENTICATION}. */
    static void authentication(
            ImageBuilder image, CertificateVersion version, int place, CertificateAuthentication certificate) {
        trust(image, version.inbound, place, certificate.inbound());
        trust(image, version.outbound, place, certificate.outbound());
    }

    private static void trust(ImageBuilder image, Direction direction, int place, CertificateTrust trust) {
        if (trust instanceof TrustList list) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST);
            authorities(image, direction.trustList, place, list.authorities());
        } else if (trust instanceof EnterpriseStore) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE);
            roots(image, direction.enterpriseStore, place, 1);
        } else {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE);
            roots(image, direction.trustedRootStore, place, 1);
        }
    }

    private static void authorities(
            ImageBuilder image, Roots version, int place, List<CertificateAuthority> authorities) {
        int first = roots(image, version, place, authorities.size());
        for (int i = 0; i < authorities.size(); i++) {
            authority(image, version, image.element(first, version.layout, i), authorities.get(i));
        }
    }

    /** {@code IKEEXT_CERT_ROOT_CONFIG0} or {@code IKEEXT_CERTIFICATE_CRITERIA0}. */
    private static void authority(ImageBuilder image, Roots version, int place, CertificateAuthority authority) {
        byte[] name = authority.subjectDer();
        int blob = image.embedded(place, version.certData);
        image.put(blob, FWP_BYTE_BLOB.size, name.length);
        image.point(blob, FWP_BYTE_BLOB.data, image.bytes(name));
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
}
