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
import io.culvert.wfp.fields.CertificateFields;
import io.culvert.wfp.fields.CriteriaFields;
import io.culvert.wfp.fields.MethodFields;
import io.culvert.wfp.fields.PresharedKeyFields;
import io.culvert.wfp.fields.TrustFields;
import io.culvert.wfp.image.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_CONFIG_TYPE;
import java.util.Arrays;
import java.util.List;

/** Reads {@code IKEEXT_AUTHENTICATION_METHOD0} to {@code 2}. */
final class AuthenticationLifting {

    private final MethodFields fields;

    AuthenticationLifting(MethodFields fields) {
        this.fields = fields;
    }

    /** A {@link PresharedKey} or a {@link CertificateAuthentication}. */
    Object method(StructView method) {
        int type = method.bits(fields.type());
        if (type == IKEEXT_AUTHENTICATION_METHOD_TYPE.IKEEXT_PRESHARED_KEY) {
            return presharedKey(method.inner(fields.presharedKey().place()));
        }
        CertificateKind kind = LiftedAlgorithms.CERTIFICATES.get(type);
        if (kind == null) {
            throw Unsaid.unknown(method, fields.type(), "a pre-shared key or a certificate");
        }
        return certificate(kind, method.inner(fields.certificate().place()));
    }

    private PresharedKey presharedKey(StructView authentication) {
        PresharedKeyFields said = fields.presharedKey();
        Unsaid.absent(authentication, said.flags());
        byte[] key = Unsaid.blob(authentication, said.key());
        try {
            return new PresharedKey(Secret.ofBytes(key));
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private CertificateAuthentication certificate(CertificateKind kind, StructView authentication) {
        CertificateFields said = fields.certificate();
        Unsaid.absent(authentication, said.flags());
        said.localCertificateUrl().ifPresent(url -> Unsaid.absentBlob(authentication, url));
        return CertificateAuthentication.of(kind, trust(authentication, said.inbound()))
                .outbound(trust(authentication, said.outbound()));
    }

    private static CertificateTrust trust(StructView authentication, TrustFields side) {
        return switch (authentication.bits(side.configType())) {
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST ->
                new TrustList(Unsaid.array(authentication, side.trustList()).stream()
                        .map(root -> authority(side.criteria(), root))
                        .toList());
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_ENTERPRISE_STORE -> {
                requireNameless(authentication, side.enterpriseStore(), side.criteria());
                yield new EnterpriseStore();
            }
            case IKEEXT_CERT_CONFIG_TYPE.IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE -> {
                requireNameless(authentication, side.trustedRootStore(), side.criteria());
                yield new TrustedRootStore();
            }
            default -> throw Unsaid.unknown(authentication, side.configType(), "a trust list or a store");
        };
    }

    private static CertificateAuthority authority(CriteriaFields fields, StructView root) {
        refuseUnsaid(fields, root);
        try {
            return CertificateAuthority.ofSubjectDer(Unsaid.blob(root, fields.certData()));
        } catch (IllegalArgumentException e) {
            throw (UnknownPolicyException)
                    new UnknownPolicyException(fields.certData().path(), "no name", "an X.501 name in DER")
                            .initCause(e);
        }
    }

    private static void requireNameless(StructView authentication, FieldLayout store, CriteriaFields fields) {
        List<StructView> all = Unsaid.array(authentication, store);
        if (all.size() != 1) {
            throw new UnknownPolicyException(store.path(), all.size() + " of them", "one");
        }
        Unsaid.absentBlob(all.get(0), fields.certData());
        refuseUnsaid(fields, all.get(0));
    }

    private static void refuseUnsaid(CriteriaFields fields, StructView criteria) {
        Unsaid.absent(criteria, fields.flags());
        fields.certHash().ifPresent(hash -> Unsaid.absentBlob(criteria, hash));
        Unsaid.absentPointer(criteria, fields.eku());
        Unsaid.absentPointer(criteria, fields.name());
    }
}
