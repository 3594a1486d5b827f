package io.culvert.wfp.lift;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.auth.TrustList;
import io.culvert.auth.TrustedRootStore;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD1;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERTIFICATE_AUTHENTICATION1;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_ROOT_CONFIG0;
import io.culvert.wfp.layout.sdk.IKEEXT_PRESHARED_KEY_AUTHENTICATION1;
import java.util.Arrays;

/** Reads {@code IKEEXT_AUTHENTICATION_METHOD1}. */
final class AuthenticationLifting {

    private AuthenticationLifting() {}

    /** A {@link PresharedKey} or a {@link CertificateAuthentication}. */
    static Object method(StructView method) {
        int type = method.bits(IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType);
        if (type == IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY) {
            return presharedKey(method.inner(IKEEXT_AUTHENTICATION_METHOD1.presharedKeyAuthentication));
        }
        CertificateKind kind = LiftedAlgorithms.CERTIFICATES.get(type);
        if (kind == null) {
            throw Unsaid.unknown(
                    method,
                    IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType,
                    "a pre-shared key or a certificate");
        }
        return certificate(kind, method.inner(IKEEXT_AUTHENTICATION_METHOD1.certificateAuthentication));
    }

    private static PresharedKey presharedKey(StructView authentication) {
        Unsaid.absent(authentication, IKEEXT_PRESHARED_KEY_AUTHENTICATION1.flags);
        byte[] key = Unsaid.blob(authentication, IKEEXT_PRESHARED_KEY_AUTHENTICATION1.presharedKey);
        try {
            return new PresharedKey(Secret.ofBytes(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static CertificateAuthentication certificate(CertificateKind kind, StructView authentication) {
        Unsaid.absent(authentication, IKEEXT_CERTIFICATE_AUTHENTICATION1.flags);
        Unsaid.absentBlob(authentication, IKEEXT_CERTIFICATE_AUTHENTICATION1.localCertLocationUrl);
        CertificateTrust inbound = trust(
                authentication,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundConfigType,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundRootArray,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundEnterpriseStoreConfig,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundTrustedRootStoreConfig);
        CertificateTrust outbound = trust(
                authentication,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundConfigType,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundRootArray,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundEnterpriseStoreConfig,
                IKEEXT_CERTIFICATE_AUTHENTICATION1.outboundTrustedRootStoreConfig);
        return CertificateAuthentication.of(kind, inbound).outbound(outbound);
    }

    private static CertificateTrust trust(
            StructView authentication,
            FieldLayout configType,
            FieldLayout rootArray,
            FieldLayout enterpriseStore,
            FieldLayout trustedRootStore) {
        return switch (authentication.bits(configType)) {
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST ->
                new TrustList(authentication.array(rootArray).stream()
                        .map(AuthenticationLifting::authority)
                        .toList());
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE -> {
                requireNameless(authentication, enterpriseStore);
                yield new EnterpriseStore();
            }
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE -> {
                requireNameless(authentication, trustedRootStore);
                yield new TrustedRootStore();
            }
            default -> throw Unsaid.unknown(authentication, configType, "a trust list or a store");
        };
    }

    private static CertificateAuthority authority(StructView root) {
        Unsaid.absent(root, IKEEXT_CERT_ROOT_CONFIG0.flags);
        try {
            return CertificateAuthority.ofSubjectDer(Unsaid.blob(root, IKEEXT_CERT_ROOT_CONFIG0.certData));
        } catch (IllegalArgumentException e) {
            throw (UnknownPolicyException) new UnknownPolicyException(
                            IKEEXT_CERT_ROOT_CONFIG0.certData.path(), "no name", "an X.501 name in DER")
                    .initCause(e);
        }
    }

    private static void requireNameless(StructView authentication, FieldLayout store) {
        StructView config = Unsaid.required(authentication, store);
        Unsaid.absentBlob(config, IKEEXT_CERT_ROOT_CONFIG0.certData);
        Unsaid.absent(config, IKEEXT_CERT_ROOT_CONFIG0.flags);
    }
}
