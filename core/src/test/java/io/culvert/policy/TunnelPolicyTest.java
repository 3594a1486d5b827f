package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.auth.EnterpriseStore;
import io.culvert.auth.Ikev1Method;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.Protection;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.net.PortMatch;
import io.culvert.net.PortRange;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.traffic.TransportFilter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TunnelPolicyTest {

    private static final int ROUNDS = 3_000;

    @Test
    void survivesTheBuilder() {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < ROUNDS; i++) {
            TunnelPolicy policy = policies.next();
            TunnelPolicy copy = TunnelPolicy.builder().from(policy).build();
            assertEquals(policy, copy);
            assertEquals(policy.mainModeContextKey(), copy.mainModeContextKey());
        }
    }

    @Test
    void isTheSameWheneverItIsMade() {
        Random seeds = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            long seed = seeds.nextLong();
            TunnelPolicy one = new RandomPolicies(new Random(seed)).next();
            TunnelPolicy other = new RandomPolicies(new Random(seed)).next();
            assertEquals(one, other);
            assertEquals(one.hashCode(), other.hashCode());
            assertEquals(one.toString(), other.toString());
            assertEquals(one.describe(), other.describe());
        }
    }

    @Test
    void showsItsKeyNowhere() {
        byte[] utf8 = Policies.KEY_TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = Policies.KEY_TEXT.getBytes(StandardCharsets.UTF_16LE);
        List<String> forms = List.of(
                Policies.KEY_TEXT,
                HexFormat.of().formatHex(utf8),
                HexFormat.of().formatHex(utf16));
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < ROUNDS; i++) {
            TunnelPolicy policy = policies.next();
            String texts = policy + policy.describe();
            forms.forEach(form -> assertFalse(texts.toLowerCase(Locale.ROOT).contains(form), texts));
        }
    }

    @Test
    void saysItselfInASentenceThatWasRead() {
        String sentences = Stream.of(
                        Policies.microsoftSample(),
                        Policies.microsoftSampleOverIpv6(),
                        Policies.modern(),
                        Policies.modernParts()
                                .keying(Policies.modernKeying()
                                        .orBy(Policies.presharedKey())
                                        .retransmitSeconds(300))
                                .build(),
                        Policies.modernParts()
                                .keying(Ikev2Keying.of(
                                        Policies.certificate().outbound(new EnterpriseStore()),
                                        List.of(Policies.modernProposal().quickModeLimit(5))))
                                .build(),
                        Policies.filtered(TransportFilter.of(IpProtocol.TCP)
                                        .localPort(new Port(80), new Port(443))
                                        .remotePort(new PortRange(new Port(1024), new Port(65_535))))
                                .build())
                .map(TunnelPolicy::describe)
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("sentences.txt", sentences);
    }

    @Test
    void hasTheNumbersOfTheDocumentedSampleUnlessOthersAreSaid() {
        TunnelPolicy policy = Policies.microsoftSample();
        assertEquals(300, policy.idleTimeout().seconds());
        assertEquals(60, policy.idleTimeout().failOverSeconds());
        QuickModeProposal quickMode = policy.quickModeProposals().get(0);
        assertEquals(3_600, quickMode.lifetime().seconds());
        assertEquals(100_000, quickMode.lifetime().kilobytes());
        assertEquals(0x7FFF_FFFFL, quickMode.lifetime().packets());
        assertEquals(Optional.empty(), quickMode.pfsGroup());
        IkeProposal mainMode = ((Ikev1Keying) policy.keying()).proposals().get(0);
        assertEquals(28_800, mainMode.lifetimeSeconds());
        assertEquals(0, mainMode.quickModeLimit());
    }

    @Test
    void namesAllPartsThatAreMissing() {
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class, () -> TunnelPolicy.builder().build());
        assertEquals(
                "Cannot build TunnelPolicy, some of required attributes are not set [name, addressing, keying]",
                refusal.getMessage());
    }

    @Test
    void namesThePartThatIsNull() {
        assertNull("name", () -> TunnelPolicy.builder().name(null));
        assertNull("keying", () -> TunnelPolicy.builder().keying(null));
        assertNull("addressing", () -> TunnelPolicy.builder().addressing(null));
        assertNull("idleTimeout", () -> TunnelPolicy.builder().idleTimeout(null));
        assertNull("providerContextKey", () -> TunnelPolicy.builder().providerContextKey(null));
        assertNull(
                "quickModeProposals element",
                () -> TunnelPolicy.builder().addQuickModeProposals((QuickModeProposal) null));
        assertNull("methods element", () -> Ikev1Keying.of(null, List.of(Policies.modernProposal())));
        assertNull("methods element", () -> Policies.modernKeying().orBy(null));
        assertNull("main mode", () -> Ikev2Keying.of(Policies.certificate(), null));
        assertNull(
                "pfsGroup",
                () -> EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128)).pfs(null));
        assertNull("cipher", () -> new EspGcm(null));
        assertNull("transform", () -> EspProposal.of(null));
        assertNull("dhGroup", () -> IkeProposal.of(IkeCipher.AES_128, IkeIntegrity.SHA_256, null));
    }

    @Test
    void isOutOfReachOfItsBuilder() {
        TunnelPolicy.Builder builder = Policies.modernParts();
        TunnelPolicy first = builder.build();
        TunnelPolicy second = builder.name("other")
                .addQuickModeProposals(EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128)))
                .build();
        assertEquals(Policies.modern(), first);
        assertEquals(2, first.quickModeProposals().size());
        assertEquals(3, second.quickModeProposals().size());
        assertThrows(
                UnsupportedOperationException.class,
                () -> first.quickModeProposals().clear());
    }

    @Test
    void bringsItsKeyAlongWhenItIsCopied() {
        TunnelPolicy renamed =
                TunnelPolicy.builder().from(Policies.modern()).name("other").build();
        assertEquals(Policies.modern().providerContextKey(), renamed.providerContextKey());
        assertNotEquals(
                Policies.modernParts().name("other").build().providerContextKey(), renamed.providerContextKey());
    }

    @Test
    void takesTheProposalsOfAProtectionInOrder() {
        EspProposal one = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_128));
        EspProposal two = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));
        Protection nested = Protection.anyOf(List.of(two, Protection.anyOf(List.of(one, two))));
        TunnelPolicy policy = Policies.modernParts()
                .quickModeProposals(List.of())
                .addProtection(one)
                .addProtection(nested)
                .build();
        assertEquals(List.of(one, two, one, two), policy.quickModeProposals());
    }

    /** The generated builders cast each element, so the raw door refuses as well, if with the machine's words. */
    @Test
    @SuppressWarnings("unchecked")
    void theBuilderRefusesAListOfAnythingElse() {
        List<?> wrong = List.of("AES");
        assertThrows(
                ClassCastException.class,
                () -> TunnelPolicy.builder().quickModeProposals((List<QuickModeProposal>) wrong));
        assertThrows(ClassCastException.class, () -> Ikev2Keying.builder().proposals((List<IkeProposal>) wrong));
        assertThrows(ClassCastException.class, () -> Ikev1Keying.builder().methods((List<Ikev1Method>) wrong));
        assertThrows(ClassCastException.class, () -> TransportFilter.builder().localPorts((List<PortMatch>) wrong));
    }

    private static void assertNull(String part, Executable making) {
        assertEquals(part, assertThrows(NullPointerException.class, making).getMessage());
    }
}
