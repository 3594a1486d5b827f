package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.crypto.MainModeCipher;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Impersonation;
import java.util.List;

/** {@code IKEEXT_POLICY0} to {@code 2}, and {@code IKEEXT_EM_POLICY0} to {@code 2}, which has the same methods. */
final class ExpectedMainMode {

    private final ApiGeneration generation;
    private final ExpectedMethods methods;

    ExpectedMainMode(ApiGeneration generation) {
        this.generation = generation;
        this.methods = new ExpectedMethods(generation);
    }

    JsonObject of(Ikev1Keying keying) {
        return policy(
                keying.methods(),
                0, // IKEEXT_IMPERSONATION_NONE
                keying.proposals(),
                ExpectedFlags.ikev1(keying.options()),
                keying.maxDynamicFilters(),
                0);
    }

    JsonObject of(AuthIpKeying keying) {
        return policy(
                keying.methods(),
                number(keying.impersonation()),
                keying.proposals(),
                ExpectedFlags.authIp(keying.options()),
                keying.maxDynamicFilters(),
                0);
    }

    JsonObject of(Ikev2Keying keying) {
        return policy(
                keying.methods(),
                0, // IKEEXT_IMPERSONATION_NONE
                keying.proposals(),
                ExpectedFlags.ikev2(keying.options()),
                keying.maxDynamicFilters(),
                keying.retransmitSeconds().orElse(0));
    }

    JsonObject of(ExtendedMode extendedMode) {
        return Json.object(
                "numAuthenticationMethods",
                extendedMode.methods().size(),
                "authenticationMethods",
                methods.of(extendedMode.methods()),
                "initiatorImpersonationType",
                number(extendedMode.impersonation()));
    }

    private JsonObject policy(
            List<?> authentication,
            int impersonation,
            List<? extends AuthIpProposal> proposals,
            int flags,
            long maxDynamicFilters,
            long retransmitSeconds) {
        JsonObject policy = Json.object(
                "softExpirationTime",
                0,
                "numAuthenticationMethods",
                authentication.size(),
                "authenticationMethods",
                methods.of(authentication),
                "initiatorImpersonationType",
                impersonation,
                "numIkeProposals",
                proposals.size(),
                "ikeProposals",
                Json.array(proposals.stream().map(ExpectedMainMode::proposal).toList()),
                "flags",
                flags,
                "maxDynamicFilters",
                maxDynamicFilters);
        if (generation != ApiGeneration.ADD0) {
            policy.addProperty("retransmitDurationSecs", retransmitSeconds);
        }
        return policy;
    }

    private static JsonObject proposal(AuthIpProposal proposal) {
        return Json.object(
                "cipherAlgorithm",
                Json.object("algoIdentifier", number(proposal.mainModeCipher()), "keyLen", 0, "rounds", 0),
                "integrityAlgorithm",
                Json.object("algoIdentifier", number(proposal.integrity())),
                "maxLifetimeSeconds",
                proposal.lifetimeSeconds(),
                "dhGroup",
                proposal instanceof Ikev2Proposal withGroup ? number(withGroup.dhGroup()) : 0, // IKEEXT_DH_GROUP_NONE
                "quickModeLimit",
                proposal.quickModeLimit());
    }

    private static int number(Impersonation impersonation) {
        return switch (impersonation) {
            case NONE -> 0; // IKEEXT_IMPERSONATION_NONE
            case SOCKET_PRINCIPAL -> 1; // IKEEXT_IMPERSONATION_SOCKET_PRINCIPAL
        };
    }

    private static int number(MainModeCipher cipher) {
        return switch (cipher) {
            case IkeCipher separate -> number(separate);
            case IkeGcmCipher gcm -> number(gcm);
        };
    }

    private static int number(IkeGcmCipher cipher) {
        return switch (cipher) {
            case IKE_AES_GCM_128 -> 5; // IKEEXT_CIPHER_AES_GCM_128_16ICV
            case IKE_AES_GCM_256 -> 6; // IKEEXT_CIPHER_AES_GCM_256_16ICV
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
