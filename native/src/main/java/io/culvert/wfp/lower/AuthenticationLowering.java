package io.culvert.wfp.lower;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;

/** How the ends prove who they are. */
final class AuthenticationLowering {

    private AuthenticationLowering() {}

    /** {@code IKEEXT_AUTHENTICATION_METHOD}. */
    static void method(ImageBuilder image, MethodVersion version, int place, Object method) {
        if (method instanceof PresharedKey presharedKey) {
            image.put(place, version.authenticationMethodType, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY);
            presharedKey(image, version, image.embedded(place, version.presharedKeyAuthentication), presharedKey.key());
        } else {
            CertificateAuthentication certificate = (CertificateAuthentication) method;
            image.put(place, version.authenticationMethodType, NativeAlgorithms.certificate(certificate.kind()));
            CertificateLowering.authentication(
                    image, version.certificate, image.embedded(place, version.certificateAuthentication), certificate);
        }
    }

    /**
     * {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION}: the key goes from its owner into the image without a stop.
     */
    private static void presharedKey(ImageBuilder image, MethodVersion version, int place, Secret key) {
        int blob = image.embedded(place, version.presharedKey);
        image.put(blob, FWP_BYTE_BLOB.size, key.length());
        image.point(blob, FWP_BYTE_BLOB.data, image.bytes(key.length(), key::copyTo));
    }
}
