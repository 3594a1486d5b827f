package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateAuthority;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.TrustList;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.model.Ikev1Keying;
import io.culvert.model.Ikev2Keying;
import io.culvert.model.Keying;
import java.util.List;

/** {@code IKEEXT_POLICY1}. */
final class ExpectedMainMode {

    private ExpectedMainMode() {}

    static JsonObject of(Keying keying) {
        if (keying instanceof Ikev1Keying ikev1) {
            return policy(ikev1.methods(), ikev1.proposals(), 0);
        }
        Ikev2Keying ikev2 = (Ikev2Keying) keying;
        return policy(
                ikev2.methods(), ikev2.proposals(), ikev2.retransmitSeconds().orElse(0));
    }

    private static JsonObject policy(List<?> methods, List<IkeProposal> proposals, long retransmitSeconds) {
        return Json.object(
                "softExpirationTime",
                0,
                "numAuthenticationMethods",
                methods.size(),
                "authenticationMethods",
                Json.array(methods.stream().map(ExpectedMainMode::method).toList()),
                "initiatorImpersonationType",
                0, // IKEEXT_IMPERSONATION_NONE
                "numIkeProposals",
                proposals.size(),
                "ikeProposals",
                Json.array(proposals.stream().map(ExpectedMainMode::proposal).toList()),
                "flags",
                0,
                "maxDynamicFilters",
                0,
                "retransmitDurationSecs",
                retransmitSeconds);
    }

    private static JsonObject method(Object method) {
        if (method instanceof PresharedKey presharedKey) {
            byte[] key = new byte[presharedKey.key().length()];
            presharedKey.key().copyTo(key, 0);
            return Json.object(
                    "authenticationMethodType",
                    0, // IKEEXT_PRESHARED_KEY
                    "presharedKeyAuthentication",
                    Json.object("presharedKey", PolicyExpectation.blob(key), "flags", 0));
        }
        CertificateAuthentication certificate = (CertificateAuthentication) method;
        JsonObject authentication = Json.object("flags", 0, "localCertLocationUrl", PolicyExpectation.blob());
        trust(authentication, "inbound", certificate.inbound());
        trust(authentication, "outbound", certificate.outbound());
        return Json.object(
                "authenticationMethodType", number(certificate.kind()), "certificateAuthentication", authentication);
    }

    private static void trust(JsonObject authentication, String side, CertificateTrust trust) {
        if (trust instanceof TrustList list) {
            authentication.addProperty(side + "ConfigType", 0); // IKEEXT_CERT_CONFIG_EXPLICIT_TRUST_LIST
            authentication.addProperty(
                    side + "RootArraySize", list.authorities().size());
            authentication.add(
                    side + "RootArray",
                    Json.array(list.authorities().stream()
                            .map(CertificateAuthority::subjectDer)
                            .map(PolicyExpectation::blob)
                            .map(ExpectedMainMode::root)
                            .toList()));
        } else if (trust instanceof EnterpriseStore) {
            authentication.addProperty(side + "ConfigType", 1); // IKEEXT_CERT_CONFIG_ENTERPRISE_STORE
            authentication.add(side + "EnterpriseStoreConfig", root(PolicyExpectation.blob()));
        } else {
            authentication.addProperty(side + "ConfigType", 2); // IKEEXT_CERT_CONFIG_TRUSTED_ROOT_STORE
            authentication.add(side + "TrustedRootStoreConfig", root(PolicyExpectation.blob()));
        }
    }

    private static JsonObject root(JsonObject certData) {
        return Json.object("certData", certData, "flags", 0);
    }

    private static JsonObject proposal(IkeProposal proposal) {
        return Json.object(
                "cipherAlgorithm",
                Json.object("algoIdentifier", number(proposal.cipher()), "keyLen", 0, "rounds", 0),
                "integrityAlgorithm",
                Json.object("algoIdentifier", number(proposal.integrity())),
                "maxLifetimeSeconds",
                proposal.lifetimeSeconds(),
                "dhGroup",
                number(proposal.dhGroup()),
                "quickModeLimit",
                proposal.quickModeLimit());
    }

    private static int number(CertificateKind kind) {
        return switch (kind) {
            case RSA -> 1; // IKEEXT_CERTIFICATE
            case ECDSA_P256 -> 7; // IKEEXT_CERTIFICATE_ECDSA_P256
            case ECDSA_P384 -> 8; // IKEEXT_CERTIFICATE_ECDSA_P384
        };
    }

    private static int number(IkeCipher cipher) {
        return switch (cipher) {
            case DES -> 0; // IKEEXT_CIPHER_DES
            case TRIPLE_DES -> 1; // IKEEXT_CIPHER_3DES
            case AES_128 -> 2; // IKEEXT_CIPHER_AES_128
            case AES_192 -> 3; // IKEEXT_CIPHER_AES_192
            case AES_256 -> 4; // IKEEXT_CIPHER_AES_256
        };
    }

    private static int number(IkeIntegrity integrity) {
        return switch (integrity) {
            case MD5 -> 0; // IKEEXT_INTEGRITY_MD5
            case SHA_1 -> 1; // IKEEXT_INTEGRITY_SHA1
            case SHA_256 -> 2; // IKEEXT_INTEGRITY_SHA_256
            case SHA_384 -> 3; // IKEEXT_INTEGRITY_SHA_384
        };
    }

    private static int number(DhGroup group) {
        return switch (group) {
            case GROUP_1 -> 1; // IKEEXT_DH_GROUP_1
            case GROUP_2 -> 2; // IKEEXT_DH_GROUP_2
            case GROUP_14 -> 3; // IKEEXT_DH_GROUP_14
            case ECP_256 -> 4; // IKEEXT_DH_ECP_256
            case ECP_384 -> 5; // IKEEXT_DH_ECP_384
            case GROUP_24 -> 6; // IKEEXT_DH_GROUP_24
        };
    }
}
