package io.culvert.wfp.compile.lower;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.KeyMaterial;
import io.culvert.auth.NotGivenBack;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.SslAuthentication;
import io.culvert.wfp.compile.fields.MethodFields;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWP_BYTE_ARRAY16;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_EAP_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_IPV6_CGA_AUTHENTICATION0;
import io.culvert.wfp.layout.sdk.IKEEXT_NTLM_V2_AUTHENTICATION0;
import java.util.List;

/** Puts authentication methods, of main mode and of extended mode. */
final class AuthenticationLowering {

    private AuthenticationLowering() {}

    /** An array of {@code IKEEXT_AUTHENTICATION_METHOD}. */
    static int methods(ImageBuilder image, MethodFields fields, List<? extends AuthenticationMethod> methods) {
        int first = image.allocate(fields.layout(), methods.size());
        for (int i = 0; i < methods.size(); i++) {
            method(image, fields, image.element(first, fields.layout(), i), methods.get(i));
        }
        return first;
    }

    private static void method(ImageBuilder image, MethodFields fields, int place, AuthenticationMethod method) {
        switch (method) {
            case PresharedKey presharedKey -> presharedKey(image, fields, place, presharedKey.key());
            case OneWayPresharedKey oneWay -> oneWayPresharedKey(image, fields, place, oneWay);
            case CertificateAuthentication certificate -> certificate(image, fields, place, certificate);
            case Ikev2Certificate certificate -> ikev2Certificate(image, fields, place, certificate);
            case Eap eap -> eap(image, fields, place, eap);
            case Kerberos kerberos -> kerberos(image, fields, place, kerberos);
            case NtlmV2 ntlm -> ntlmV2(image, fields, place, ntlm);
            case SslAuthentication ssl -> ssl(image, fields, place, ssl);
            case Ipv6Cga cga -> cga(image, fields, place, cga);
            // It has no arm.
            case Anonymous ignored ->
                image.put(place, fields.type(), IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_ANONYMOUS);
        }
    }

    private static void oneWayPresharedKey(
            ImageBuilder image, MethodFields fields, int place, OneWayPresharedKey oneWay) {
        presharedKey(image, fields, place, oneWay.key());
        int key = image.embedded(place, fields.presharedKey().place());
        image.put(key, fields.presharedKey().flags().orElseThrow(), NativeFlags.presharedKey(oneWay.roles()));
    }

    private static void certificate(
            ImageBuilder image, MethodFields fields, int place, CertificateAuthentication certificate) {
        int type = NativeAlgorithms.certificate(certificate.kind());
        int target = type(image, fields, place, type, fields.certificate().place());
        CertificateLowering.authentication(image, fields.certificate(), target, certificate);
    }

    private static void ikev2Certificate(
            ImageBuilder image, MethodFields fields, int place, Ikev2Certificate certificate) {
        int type = NativeAlgorithms.certificate(certificate.certificate().kind());
        int target = type(image, fields, place, type, fields.certificate().place());
        CertificateLowering.authentication(image, fields.certificate(), target, certificate);
    }

    private static void eap(ImageBuilder image, MethodFields fields, int place, Eap eap) {
        FieldLayout arm = fields.eap().orElseThrow();
        int target = type(image, fields, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_EAP, arm);
        image.put(target, IKEEXT_EAP_AUTHENTICATION0.flags, NativeFlags.eap(eap.roles()));
    }

    private static void ntlmV2(ImageBuilder image, MethodFields fields, int place, NtlmV2 ntlm) {
        FieldLayout arm = fields.ntlmV2();
        int target = type(image, fields, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_NTLM_V2, arm);
        image.put(target, IKEEXT_NTLM_V2_AUTHENTICATION0.flags, NativeFlags.ntlmV2(ntlm.options()));
    }

    private static void ssl(ImageBuilder image, MethodFields fields, int place, SslAuthentication ssl) {
        int target = type(image, fields, place, NativeAlgorithms.ssl(ssl.kind()), fields.ssl());
        CertificateLowering.authentication(image, fields.certificate(), target, ssl);
    }

    /** Puts the type of a method, and returns the place of its arm. */
    private static int type(ImageBuilder image, MethodFields fields, int place, int type, FieldLayout arm) {
        image.put(place, fields.type(), type);
        return image.embedded(place, arm);
    }

    /**
     * {@code IKEEXT_PRESHARED_KEY_AUTHENTICATION}: the key is copied from its owner into the image, without another
     * copy between.
     */
    private static void presharedKey(ImageBuilder image, MethodFields fields, int place, KeyMaterial material) {
        FieldLayout arm = fields.presharedKey().place();
        int target = type(image, fields, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY, arm);
        int blob = image.embedded(target, fields.presharedKey().key());
        switch (material) {
            case Secret key -> {
                image.put(blob, FWP_BYTE_BLOB.size, key.length());
                image.point(blob, FWP_BYTE_BLOB.data, image.bytes(key.length(), key::copyTo));
            }
            case NotGivenBack missing -> throw new IllegalStateException("a policy was built with " + missing);
        }
    }

    /** {@code IKEEXT_KERBEROS_AUTHENTICATION}. */
    private static void kerberos(ImageBuilder image, MethodFields fields, int place, Kerberos kerberos) {
        FieldLayout arm = fields.kerberos().place();
        int target = type(image, fields, place, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_KERBEROS, arm);
        image.put(target, fields.kerberos().flags(), NativeFlags.kerberos(kerberos.options()));
        if (kerberos.proxyServer().isPresent()) {
            image.point(
                    target,
                    fields.kerberos().proxyServer().orElseThrow(),
                    image.utf16(kerberos.proxyServer().get()));
        }
    }

    /** {@code IKEEXT_IPV6_CGA_AUTHENTICATION0}. */
    private static void cga(ImageBuilder image, MethodFields fields, int method, Ipv6Cga cga) {
        FieldLayout arm = fields.cga();
        int place = type(image, fields, method, IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_IPV6_CGA, arm);
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
