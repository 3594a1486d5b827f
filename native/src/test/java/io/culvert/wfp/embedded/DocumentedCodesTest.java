package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.Kerberos;
import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.Hmac;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Range;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.FieldPlaces;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One number of a call that is right is made wrong, and the engine says which. No policy can say any of it. */
class DocumentedCodesTest {

    @ParameterizedTest
    @CsvSource({
        "IPSEC_TUNNEL_POLICY1.numIpsecProposals, 0, FWP_E_ZERO_LENGTH_ARRAY",
        "IPSEC_PROPOSAL0.numSaTransforms, 0, FWP_E_ZERO_LENGTH_ARRAY",
        "IPSEC_PROPOSAL0.lifetime.lifetimeSeconds, 0, FWP_E_INVALID_INTERVAL",
        "IPSEC_PROPOSAL0.lifetime.lifetimeKilobytes, 0, FWP_E_INVALID_INTERVAL",
        "IPSEC_PROPOSAL0.lifetime.lifetimePackets, 0, FWP_E_INVALID_INTERVAL",
        "IPSEC_PROPOSAL0.pfsGroup, 99, FWP_E_INVALID_ENUMERATOR",
        "IPSEC_TUNNEL_POLICY1.flags, 0x1000000, FWP_E_INVALID_FLAGS",
        "IPSEC_AUTH_AND_CIPHER_TRANSFORM0.authTransform.authTransformId.authType, 1, FWP_E_INVALID_AUTH_TRANSFORM",
        "IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform.cipherTransformId.cipherType, 1,"
                + " FWP_E_INVALID_CIPHER_TRANSFORM",
    })
    void quickMode(String path, String value, String symbol) {
        assertRefused(symbol, Policies.modern(), path, Integer.decode(value));
    }

    @ParameterizedTest
    @CsvSource({
        "IKEEXT_POLICY1.numAuthenticationMethods, 0, FWP_E_ZERO_LENGTH_ARRAY",
        "IKEEXT_POLICY1.numIkeProposals, 0, FWP_E_ZERO_LENGTH_ARRAY",
        "IKEEXT_POLICY1.softExpirationTime, 1, FWP_E_RESERVED",
        "IKEEXT_POLICY1.initiatorImpersonationType, 1, FWP_E_INVALID_PARAMETER",
        "IKEEXT_POLICY1.retransmitDurationSecs, 119, FWP_E_INVALID_INTERVAL",
        "IKEEXT_POLICY1.flags, 8, FWP_E_INVALID_FLAGS",
        "IKEEXT_PROPOSAL0.dhGroup, 0, FWP_E_INCOMPATIBLE_DH_GROUP",
        "IKEEXT_PROPOSAL0.dhGroup, 99, FWP_E_INVALID_ENUMERATOR",
        "IKEEXT_AUTHENTICATION_METHOD1.authenticationMethodType, 4, FWP_E_INCOMPATIBLE_AUTH_METHOD",
    })
    void mainModeOfIkev2(String path, String value, String symbol) {
        assertRefused(symbol, Policies.modern(), path, Integer.decode(value));
    }

    /** IPv6 in IPv4, addresses from the server, keys that are dictated: none of it with IKEv1. */
    @ParameterizedTest
    @ValueSource(ints = {0x100, 0x200, 0x2000})
    void flagsOfOtherModules(int flag) {
        assertRefused("FWP_E_INVALID_FLAGS", Policies.microsoftSample(), "IPSEC_TUNNEL_POLICY1.flags", flag);
    }

    @ParameterizedTest
    @CsvSource({
        "FWP_V4_ADDR_AND_MASK.mask, 0xFF00FF00, FWP_E_INVALID_NET_MASK",
        "FWPM_FILTER_CONDITION0.conditionValue.type, 1, FWP_E_TYPE_MISMATCH",
        "FWPM_FILTER_CONDITION0.matchType, 5, FWP_E_MATCH_TYPE_MISMATCH",
        "FWPM_FILTER_CONDITION0.matchType, 99, FWP_E_INVALID_ENUMERATOR",
    })
    void conditions(String path, String value, String symbol) {
        assertRefused(symbol, Policies.modern(), path, Long.decode(value).intValue());
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void rangesThatRunDownwards(TargetAbi abi) {
        Ipv4Range range = new Ipv4Range(Ipv4Address.parse("10.0.0.1"), Ipv4Address.parse("10.0.0.9"));
        TunnelPolicy policy = Policies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4SiteToSite(
                                Ipv4LocalSide.anyOf(List.of(range)),
                                Policies.ipv4("198.51.100.7").toRemoteSide())))
                .build();
        assertRefused("FWP_E_INVALID_RANGE", TunnelCompiler.lower(policy, abi), "FWP_RANGE0.valueLow.uint32", -1);
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void twoTransformsThatAreNotAhAndEsp(TargetAbi abi) {
        TunnelPolicy policy = Policies.modernParts()
                .quickModeProposals(
                        List.of(AhEspProposal.of(Hmac.HMAC_SHA_256, new EspIntegrityAlone(Hmac.HMAC_SHA_256))))
                .build();
        assertRefused(
                "FWP_E_INVALID_TRANSFORM_COMBINATION",
                TunnelCompiler.lower(policy, abi),
                "IPSEC_SA_TRANSFORM0.ipsecTransformType",
                2);
    }

    /** The configuration of AES-CBC-256 in place of AES-GCM-256. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void gcmBesideAnotherCipher(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), abi);
        int config = FieldPlaces.first(
                image, "IPSEC_AUTH_AND_CIPHER_TRANSFORM0.cipherTransform.cipherTransformId.cipherConfig");
        assertRefused("FWP_E_INVALID_TRANSFORM_COMBINATION", BrokenImages.withByte(image, config, 5));
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void pointersThatAreNull(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), abi);
        for (String path : List.of(
                "IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform", "FWPM_FILTER_CONDITION0.conditionValue.v4AddrMask")) {
            assertRefused("FWP_E_NULL_POINTER", BrokenImages.withNull(image, FieldPlaces.first(image, path)));
        }
    }

    /** The tag of IKEv1's tunnel in place of AuthIP's; the arms are the same. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void extendedModeOfAnotherModule(TargetAbi abi) {
        TunnelPolicy policy = Policies.modernParts()
                .keying(AuthIpKeying.of(Kerberos.of(), List.of(Policies.modernProposal()))
                        .extendedMode(ExtendedMode.of(Kerberos.of())))
                .build();
        NativeImage image = TunnelCompiler.lower(policy, abi);
        int type = image.arguments().tunnelPolicy() + FWPM_PROVIDER_CONTEXT1.type.byteOffset(abi);
        assertRefused(
                "FWP_E_EM_NOT_SUPPORTED",
                BrokenImages.withUint32(image, type, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT));
    }

    private static void assertRefused(String symbol, TunnelPolicy policy, String path, int value) {
        for (TargetAbi abi : TargetAbi.values()) {
            assertRefused(symbol, TunnelCompiler.lower(policy, abi), path, value);
        }
    }

    private static void assertRefused(String symbol, NativeImage image, String path, int value) {
        NativeImage broken = BrokenImages.withUint32(image, FieldPlaces.first(image, path), value);
        assertRefused(symbol, FieldPlaces.withoutLost(broken));
    }

    private static void assertRefused(String symbol, NativeImage image) {
        EmbeddedSession session = Engines.session(image.abi());
        WfpException refusal = assertThrows(WfpException.class, () -> session.addTunnel(image));
        assertEquals(symbol, refusal.symbol(), refusal.getMessage());
    }
}
