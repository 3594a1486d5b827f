package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateName;
import io.culvert.auth.CertificateNameType;
import io.culvert.auth.Eap;
import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.SslAuthentication;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.rule.Place;
import io.culvert.testing.Policies;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.ReadableTunnel;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.compile.fields.MainModeFields;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.Places;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.IKEEXT_CERT_NAME0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_LIFETIME0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.session.Provider;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Policies of one keying module that say what only another takes, in the structures of each generation. */
class KeyingRefusalsTest {

    private static final int UNKNOWN_FLAG = 0x4000_0000;

    private final EmbeddedSession session = Engines.session(TargetAbi.WIN64);

    /** The generations that have tags for IKEv2. */
    @ParameterizedTest
    @EnumSource(names = "ADD0", mode = EnumSource.Mode.EXCLUDE)
    void methodsOfOtherModules(ApiGeneration generation) {
        NativeImage ikev2 = lower(ikev2(), generation);
        assertRefused("FWP_E_INCOMPATIBLE_AUTH_METHOD", withMainMode(ikev2, "AUTHIP"));
        NativeImage eap = lower(Ikev2Keying.of(Eap.of(), List.of(Policies.modernProposal())), generation);
        assertRefused("FWP_E_INCOMPATIBLE_AUTH_METHOD", withMainMode(eap, "IKE"));
        for (AuthIpMethod method :
                List.of(NtlmV2.of(), SslAuthentication.of(CertificateKind.RSA, new EnterpriseStore()))) {
            NativeImage authIp = lower(AuthIpKeying.of(method, List.of(Policies.modernProposal())), generation);
            assertRefused("FWP_E_INCOMPATIBLE_AUTH_METHOD", withMainMode(authIp, "IKE"));
            assertRefused("FWP_E_INCOMPATIBLE_AUTH_METHOD", withMainMode(authIp, "IKEV2"));
        }
    }

    /** No document requires both modes to be of one module, or forbids Kerberos with IKEv2. */
    @Test
    void modulesThatDifferAreAccepted() {
        NativeImage image =
                lower(Ikev1Keying.of(Kerberos.of(), List.of(Policies.modernProposal())), ApiGeneration.ADD1);
        assertDoesNotThrow(() -> session.addTunnel(withMainMode(image, "IKEV2")));
    }

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void noGroupOutsideAuthIp(ApiGeneration generation) {
        NativeImage image = lower(
                AuthIpKeying.of(
                                Kerberos.of(),
                                List.of(IkeProposalWithoutGroup.of(IkeCipher.AES_256, IkeIntegrity.SHA_256)))
                        .moduleUnpinned(),
                generation);
        assertRefused("FWP_E_INCOMPATIBLE_DH_GROUP", withMainMode(image, "IKE"));
        assertDoesNotThrow(() -> session.addTunnel(image));
    }

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void extendedMode(ApiGeneration generation) {
        NativeImage image = lower(
                AuthIpWithSystemMainMode.of().moduleUnpinned().extendedMode(ExtendedMode.of(NtlmV2.of())), generation);
        PolicyFields fields = PolicyFields.of(generation);
        assertRefused(
                "FWP_E_EM_NOT_SUPPORTED",
                BrokenImages.with(image, fields.context().type(), 2));
        assertRefused(
                "FWP_E_INCOMPATIBLE_AUTH_METHOD",
                BrokenImages.with(image, fields.method().type(), 0));
        assertRefused(
                "FWP_E_INVALID_ENUMERATOR",
                BrokenImages.with(image, fields.extendedMode().impersonation(), 7));
        assertDoesNotThrow(() -> session.addTunnel(image));
    }

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void mainMode(ApiGeneration generation) {
        NativeImage image = lower(ikev1().moduleUnpinned(), generation);
        MainModeFields fields = PolicyFields.of(generation).mainMode();
        assertRefused("FWP_E_RESERVED", BrokenImages.with(image, fields.softExpirationTime(), 1));
        assertRefused("FWP_E_INVALID_PARAMETER", BrokenImages.with(image, fields.impersonation(), 1));
        assertRefused("FWP_E_INVALID_ENUMERATOR", BrokenImages.with(image, fields.impersonation(), 2));
        assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.with(image, fields.flags(), 8));
        assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.with(image, fields.flags(), UNKNOWN_FLAG));
        assertDoesNotThrow(() -> session.addTunnel(image));
    }

    @ParameterizedTest
    @EnumSource(names = "ADD0", mode = EnumSource.Mode.EXCLUDE)
    void tooShortARetransmission(ApiGeneration generation) {
        NativeImage image = lower(ikev2(), generation);
        FieldLayout seconds =
                PolicyFields.of(generation).mainMode().retransmitSeconds().orElseThrow();
        assertRefused("FWP_E_INVALID_INTERVAL", BrokenImages.with(image, seconds, 119));
        assertDoesNotThrow(() -> session.addTunnel(BrokenImages.with(image, seconds, 120)));
    }

    /** IPv6 in IPv4 and addresses from a server are of IKEv2, dictated keys of AuthIP. */
    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void tunnelFlagsOfOtherModules(ApiGeneration generation) {
        NativeImage image = lower(Ikev1WithSystemMainMode.of().moduleUnpinned(), generation);
        FieldLayout flags = PolicyFields.of(generation).tunnel().flags();
        for (int flag : new int[] {0x100, 0x200, 0x2000, 0x1, 0x40000}) {
            assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.with(image, flags, flag));
        }
        assertDoesNotThrow(() -> session.addTunnel(BrokenImages.with(image, flags, 0x400)));
    }

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void quickMode(ApiGeneration generation) {
        NativeImage image = lower(ikev1().moduleUnpinned(), generation);
        for (FieldLayout part : List.of(
                IPSEC_SA_LIFETIME0.lifetimeSeconds,
                IPSEC_SA_LIFETIME0.lifetimeKilobytes,
                IPSEC_SA_LIFETIME0.lifetimePackets)) {
            assertRefused("FWP_E_INVALID_INTERVAL", BrokenImages.with(image, part, 0));
        }
        assertRefused(
                "FWP_E_NULL_POINTER", BrokenImages.withNull(image, IPSEC_SA_TRANSFORM0.espAuthAndCipherTransform));
    }

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void flagsOfCertificates(ApiGeneration generation) {
        NativeImage image = lower(
                Ikev1Keying.of(Policies.certificate(), List.of(Policies.modernProposal()))
                        .moduleUnpinned(),
                generation);
        PolicyFields fields = PolicyFields.of(generation);
        FieldLayout flags = fields.method().certificate().flags();
        // One way, no validation: AuthIP. A look at the web: IKEv2.
        for (int flag : new int[] {0x1, 0x8, 0x10, 0x20, UNKNOWN_FLAG}) {
            assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.with(image, flags, flag));
        }
        FieldLayout criteria =
                fields.method().certificate().inbound().criteria().flags();
        // A failure of a mapping that is not asked for, a renewal of no certificate.
        for (int flag : new int[] {0x10, 0x100, UNKNOWN_FLAG}) {
            assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.with(image, criteria, flag));
        }
        assertDoesNotThrow(() -> session.addTunnel(BrokenImages.with(image, criteria, 0x11)));
    }

    @Test
    void aNameTypeThatIsNone() {
        NativeImage image = lower(
                Ikev1Keying.of(
                        CertificateAuthentication.of(
                                CertificateKind.RSA,
                                new EnterpriseStore()
                                        .matching(CertificateCriteria.of()
                                                .name(new CertificateName(CertificateNameType.DNS, "example.com")))),
                        List.of(Policies.modernProposal())),
                ApiGeneration.ADD2);
        FieldLayout nameType = IKEEXT_CERT_NAME0.nameType;
        assertRefused("FWP_E_INVALID_ENUMERATOR", BrokenImages.with(image, nameType, 7));
    }

    /** Flags of a pre-shared key are for IKEv2. */
    @Test
    void flagsOfAPresharedKey() {
        FieldLayout flags = PolicyFields.of(ApiGeneration.ADD1)
                .method()
                .presharedKey()
                .flags()
                .orElseThrow();
        assertRefused("FWP_E_INVALID_FLAGS", BrokenImages.with(lower(ikev1(), ApiGeneration.ADD1), flags, 1));
        assertDoesNotThrow(() -> session.addTunnel(BrokenImages.with(lower(ikev2(), ApiGeneration.ADD1), flags, 1)));
    }

    /** The first context has an empty arm for what is younger than it. */
    @Test
    void aTypeThatTheFirstContextHasNoPolicyFor() {
        NativeImage image = lower(Ikev1WithSystemMainMode.of().moduleUnpinned(), ApiGeneration.ADD0);
        NativeImage ikev2 = BrokenImages.withNull(
                BrokenImages.with(
                        image,
                        FWPM_PROVIDER_CONTEXT0.type,
                        FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT),
                Places.first(image, FWPM_PROVIDER_CONTEXT0.ikeQmTunnelPolicy));
        int[] followed = Arrays.stream(ikev2.relocations())
                .filter(slot -> slot >= image.arguments().filterConditions()
                        || (slot >= image.arguments().tunnelPolicy()
                                && slot < image.arguments().tunnelPolicy() + 72))
                .toArray();
        assertRefused(
                "FWP_E_NULL_POINTER", NativeImage.of(TargetAbi.WIN64, ikev2.toBytes(), followed, ikev2.arguments()));
    }

    @Test
    void theMainModeOfTheSystem() {
        FilterSession engine = FilterSession.over(session);
        TunnelPolicy without =
                Policies.modernParts().keying(Ikev1WithSystemMainMode.of()).build();
        engine.add(without);
        ReadableTunnel installed = (ReadableTunnel) engine.get(without.providerContextKey());
        assertEquals(Ikev1WithSystemMainMode.of(), installed.keying());
        assertEquals(List.of(), installed.differencesFrom(without));
        List<Difference> differences =
                installed.differencesFrom(Policies.modernParts().keying(ikev1()).build());
        assertEquals(
                List.of(Place.tunnel("hq").then("keying")),
                differences.stream().map(Difference::place).toList());
        engine.delete(without.providerContextKey());
        assertDoesNotThrow(() -> engine.add(Policies.modern()));
    }

    @ParameterizedTest
    @EnumSource(ApiGeneration.class)
    void aPersistentTunnelOfAProviderThatIsNot(ApiGeneration generation) {
        TunnelPolicy policy = Policies.modernParts()
                .keying(ikev1().moduleUnpinned())
                .providerKey(Policies.SAMPLE_PROVIDER)
                .lifetime(ObjectLifetime.PERSISTENT)
                .build();
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64, generation);
        Provider provider = Provider.of(Policies.SAMPLE_PROVIDER, "owner");
        session.addProvider(provider);
        assertRefused("FWP_E_LIFETIME_MISMATCH", image);
        session.deleteProvider(provider.key());
        session.addProvider(provider.persistent());
        session.addTunnel(image);
        ReadableTunnel installed = (ReadableTunnel) FilterSession.over(session).get(policy.providerContextKey());
        assertEquals(List.of(), installed.differencesFrom(policy));
        assertEquals(ObjectLifetime.PERSISTENT, installed.lifetime());
    }

    private static Ikev1Keying ikev1() {
        return Ikev1Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()));
    }

    private static Ikev2Keying ikev2() {
        return Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()));
    }

    private static NativeImage lower(Keying keying, ApiGeneration generation) {
        TunnelPolicy policy = Policies.modernParts().keying(keying).build();
        return TunnelCompiler.lower(policy, TargetAbi.WIN64, generation);
    }

    private static NativeImage withMainMode(NativeImage image, String module) {
        ApiGeneration generation = image.arguments().generation();
        FieldLayout type = PolicyFields.of(generation).context().type();
        long tag = FWPM_PROVIDER_CONTEXT_TYPE.TABLE.valueOf("FWPM_IPSEC_" + module + "_MM_CONTEXT");
        return BrokenImages.withByte(
                image, image.arguments().mainModePolicy() + type.byteOffset(TargetAbi.WIN64), (int) tag);
    }

    private void assertRefused(String symbol, NativeImage image) {
        WfpException refusal = assertThrows(WfpException.class, () -> session.addTunnel(image));
        assertEquals(symbol, refusal.symbol(), refusal.getMessage());
        assertEquals(image.arguments().generation().function(), refusal.call());
    }
}
