package io.culvert.wfp.compile.lower;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_IPV6_CGA_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTHENTICATION0;
import java.util.List;

/** How the ends prove who they are. */
final class AuthenticationLowering {

    private AuthenticationLowering() {}

    /** An array of {@code IKEEXT_AUTHENTICATION_METHOD}, of main mode or extended mode. */
    static int methods(ImageBuilder image, MethodVersion version, List<? extends AuthenticationMethod> methods) {
        int first = image.allocate(version.layout, methods.size());
        for (int i = 0; i < methods.size(); i++) {
            method(image, version, image.element(first, version.layout, i), methods.get(i));
        }
        return first;
    }

    private static void method(ImageBuilder image, MethodVersion version, int place, AuthenticationMethod method) {
        switch (method) {
            case PresharedKey presharedKey -> presharedKey(image, version, place, presharedKey.key());
            case OneWayPresharedKey oneWay -> oneWayPresharedKey(image, version, place, oneWay);
            case CertificateAuthentication certificate -> certificate(image, version, place, certificate);
            case Ikev2Certificate certificate -> ikev2Certificate(image, version, place, certificate);
            case Eap eap -> eap(image, version, place, eap);
            case Kerberos kerberos -> kerberos(image, version, place, kerberos);
            case NtlmV2 ntlm -> ntlmV2(image, version, place, ntlm);
            case SslAuthentication ssl -> ssl(image, version, place, ssl);
            case Ipv6Cga cga -> cga(image, version, place, cga);
            // Has no arm.
            case Anonymous ignored ->
                image.put(place, version.authenticationMethodType, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_ANONYMOUS);
        }
    }

    private static void oneWayPresharedKey(
            ImageBuilder image, MethodVersion version, int place, OneWayPresharedKey oneWay) {
        presharedKey(image, version, place, oneWay.key());
        int key = image.embedded(place, version.presharedKeyAuthentication);
        image.put(key, VersionFields.present(version.presharedKeyFlags), NativeFlags.presharedKey(oneWay.roles()));
    }

    private static void certificate(
            ImageBuilder image, MethodVersion version, int place, CertificateAuthentication certificate) {
        int type = NativeAlgorithms.certificate(certificate.kind());
        int target = type(image, version, place, type, version.certificateAuthentication);
        CertificateLowering.authentication(image, version.certificate, target, certificate);
    }

    private static void ikev2Certificate(
            ImageBuilder image, MethodVersion version, int place, Ikev2Certificate certificate) {
        int type = NativeAlgorithms.certificate(certificate.certificate().kind());
        int target = type(image, version, place, type, version.certificateAuthentication);
        CertificateLowering.authentication(image, version.certificate, target, certificate);
    }

    private static void eap(ImageBuilder image, MethodVersion version, int place, Eap eap) {
        FieldLayout arm = VersionFields.present(version.eapAuthentication);
        int target = type(image, version, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_EAP, arm);
        image.put(target, IKEEXT_EAP_AUTHENTICATION0.flags, NativeFlags.eap(eap.roles()));
    }

    private static void ntlmV2(ImageBuilder image, MethodVersion version, int place, NtlmV2 ntlm) {
        FieldLayout arm = version.ntlmV2Authentication;
        int target = type(image, version, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_NTLM_V2, arm);
        image.put(target, IKEEXT_NTLM_V2_AUTHENTICATION0.flags, NativeFlags.ntlmV2(ntlm.options()));
    }

    private static void ssl(ImageBuilder image, MethodVersion version, int place, SslAuthentication ssl) {
        int target = type(image, version, place, NativeAlgorithms.ssl(ssl.kind()), version.sslAuthentication);
        CertificateLowering.authentication(image, version.certificate, target, ssl);
    }

    /** The tag of a method, and the place of its arm. */
    private static int type(ImageBuilder image, MethodVersion version, int place, int type, FieldLayout arm) {
        image.put(place, version.authenticationMethodType, type);
        return image.embedded(place, arm);
    }

    /** {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION}: the key goes from its owner into the image without a stop. */
    private static void presharedKey(ImageBuilder image, MethodVersion version, int place, Secret key) {
        FieldLayout arm = version.presharedKeyAuthentication;
        int target = type(image, version, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY, arm);
        int blob = image.embedded(target, version.presharedKey);
        image.put(blob, FWP_BYTE_BLOB.size, key.length());
        image.point(blob, FWP_BYTE_BLOB.data, image.bytes(key.length(), key::copyTo));
    }

    /** {@code IKEEXT_KERBEROS_AUTHENTICATION}. */
    private static void kerberos(ImageBuilder image, MethodVersion version, int place, Kerberos kerberos) {
        FieldLayout arm = version.kerberosAuthentication;
        int target = type(image, version, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_KERBEROS, arm);
        image.put(target, version.kerberosFlags, NativeFlags.kerberos(kerberos.options()));
        if (kerberos.proxyServer().isPresent()) {
            image.point(
                    target,
                    VersionFields.present(version.kerberosProxyServer),
                    image.utf16(kerberos.proxyServer().get()));
        }
    }

    /** {@code IKEEXT_IPV6_CGA_AUTHENTICATION0}. */
    private static void cga(ImageBuilder image, MethodVersion version, int method, Ipv6Cga cga) {
        FieldLayout arm = version.cgaAuthentication;
        int place = type(image, version, method, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_IPV6_CGA, arm);
        image.point(place, IKEEXT_IPV6_CGA_AUTHENTICATION0.keyContainerName, image.utf16(cga.keyContainerName()));
        if (cga.cspName().isPresent()) {
            image.point(
                    place,
                    IKEEXT_IPV6_CGA_AUTHENTICATION0.cspName,
                    image.utf16(cga.cspName().get()));
        }
        image.put(place, IKEEXT_IPV6_CGA_AUTHENTICATION0.cspType, cga.cspType());
        image.putBytes(
                image.embedded(place, IKEEXT_IPV6_CGA_AUTHENTICATION0.cgaModifier),
                FWP_BYTE_ARRAY16.byteArray16,
                cga.modifier().toBytes());
        image.put(place, IKEEXT_IPV6_CGA_AUTHENTICATION0.cgaCollisionCount, cga.collisionCount());
    }
}
