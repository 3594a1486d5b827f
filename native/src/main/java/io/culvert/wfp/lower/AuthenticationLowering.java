package io.culvert.wfp.lower;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.TrustList;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD1;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERTIFICATE_AUTHENTICATION1;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_ROOT_CONFIG0;
import io.culvert.wfp.layout.sdk.IKEEXT_PRESHARED_KEY_AUTHENTICATION1;
import java.util.List;

/** How the ends prove who they are. */
final class AuthenticationLowering {

    /** The fields of one of the two directions of {@code IKEEXT_CERTIFICATE_AUTHENTICATION1}, which look alike. */
    private record Direction(
            FieldLayout configType,
            FieldLayout rootArraySize,
            FieldLayout rootArray,
            FieldLayout enterpriseStoreConfig,
            FieldLayout trustedRootStoreConfig) {

        static final Direction INBOUND = new Direction(
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundConfigType,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundRootArraySize,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundRootArray,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundEnterpriseStoreConfig,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundTrustedRootStoreConfig);

        static final Direction OUTBOUND = new Direction(
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundConfigType,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundRootArraySize,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundRootArray,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundEnterpriseStoreConfig,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundTrustedRootStoreConfig);
    }

    private AuthenticationLowering() {}

    /** {@code IKEEXT_AUTHENTICATION_METHOD1}. */
    static void method(ImageBuilder image, int place, Object method) {
        if (method instanceof PresharedKey presharedKey) {
            image.put(
                    place,
                    IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType,
                    IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY);
            presharedKey(
                    image,
                    image.embedded(place, IKEEXT_AUTHENTICATION_METHOD1.presharedKeyAuthentication),
                    presharedKey.key());
        } else {
            CertificateAuthentication certificate = (CertificateAuthentication) method;
            image.put(
                    place,
                    IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType,
                    NativeAlgorithms.certificate(certificate.kind()));
            int authentication = image.embedded(place, IKEEXT_AUTHENTICATION_METHOD1.certificateAuthentication);
            trust(image, authentication, Direction.INBOUND, certificate.inbound());
            trust(image, authentication, Direction.OUTBOUND, certificate.outbound());
        }
    }

    /** {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION1}: the key goes from its owner into the image without a stop. */
    private static void presharedKey(ImageBuilder image, int place, Secret key) {
        int blob = image.embedded(place, IKEEXT_PRESHARED_KEY_AUTHENTICATION1.presharedKey);
        image.put(blob, FWP_BYTE_BLOB.size, key.length());
        image.point(blob, FWP_BYTE_BLOB.data, image.bytes(key.length(), key::copyTo));
    }

    private static void trust(ImageBuilder image, int place, Direction direction, CertificateTrust trust) {
        if (trust instanceof TrustList list) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST);
            roots(image, place, direction, list.authorities());
        } else if (trust instanceof EnterpriseStore) {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE);
            store(image, place, direction.enterpriseStoreConfig);
        } else {
            image.put(place, direction.configType, IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE);
            store(image, place, direction.trustedRootStoreConfig);
        }
    }

    private static void roots(
            ImageBuilder image, int place, Direction direction, List<CertificateAuthority> authorities) {
        int first = image.allocate(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT, authorities.size());
        for (int i = 0; i < authorities.size(); i++) {
            root(image, image.element(first, IKEEXT_CERT_ROOT_CONFIG0.LAYOUT, i), authorities.get(i));
        }
        image.put(place, direction.rootArraySize, authorities.size());
        image.point(place, direction.rootArray, first);
    }

    /** {@code IKEEXT_CERT_ROOT_CONFIG0}. */
    private static void root(ImageBuilder image, int place, CertificateAuthority authority) {
        byte[] name = authority.subjectDer();
        int blob = image.embedded(place, IKEEXT_CERT_ROOT_CONFIG0.certData);
        image.put(blob, FWP_BYTE_BLOB.size, name.length);
        image.point(blob, FWP_BYTE_BLOB.data, image.bytes(name));
    }

    /** A store has one configuration without a name, where a list has an array. */
    private static void store(ImageBuilder image, int place, FieldLayout config) {
        image.point(place, config, image.allocate(IKEEXT_CERT_ROOT_CONFIG0.LAYOUT));
    }
}
