package io.culvert.wfp.image.build;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.CertificateCriteria;
import io.culvert.auth.CertificateKind;
import io.culvert.auth.CertificateTrust;
import io.culvert.auth.EnterpriseStore;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.CorruptImageException.Damage;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImageCheckTest {

    private static final NativeImage IMAGE = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void whatIsLoweredHoldsTogether(TargetAbi abi) {
        RandomPolicies policies = new RandomPolicies(Seeds.random());
        for (int i = 0; i < 500; i++) {
            NativeImage image = TunnelCompiler.lower(policies.next(), abi);
            assertDoesNotThrow(() -> ImageCheck.check(image));
        }
    }

    @Test
    void refusesEveryTruncation() {
        for (int size = 0; size < IMAGE.byteSize(); size++) {
            NativeImage broken = BrokenImages.truncated(IMAGE, size);
            assertThrows(CorruptImageException.class, () -> ImageCheck.check(broken), "" + size);
        }
    }

    @Test
    void refusesNullWhereTheInterfaceDefinitionDoes() {
        long refused = Arrays.stream(IMAGE.relocations())
                .mapToObj(slot -> BrokenImages.withNull(IMAGE, slot))
                .filter(broken -> damage(broken) == Damage.NULL_REFERENCE)
                .count();
        // ipsecProposals, saTransforms of two proposals, authenticationMethods, ikeProposals.
        assertEquals(5, refused);
    }

    @Test
    void refusesNullInAnArrayOfTexts() {
        CertificateTrust trust =
                new EnterpriseStore().matching(CertificateCriteria.of().eku("1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.8.2.2"));
        TunnelPolicy policy = Policies.modernParts()
                .keying(Ikev2Keying.of(
                        CertificateAuthentication.of(CertificateKind.RSA, trust), List.of(Policies.modernProposal())))
                .build();
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        long refused = Arrays.stream(image.relocations())
                .mapToObj(slot -> BrokenImages.withNull(image, slot))
                .filter(broken -> damage(broken) == Damage.NULL_ELEMENT)
                .count();
        // Two texts, inbound and outbound.
        assertEquals(4, refused);
    }

    @Test
    void refusesATagWithoutAnArm() {
        int type = IMAGE.arguments().tunnelPolicy() + FWPM_PROVIDER_CONTEXT1.type.byteOffset(TargetAbi.WIN64);
        assertEquals(Damage.UNKNOWN_TAG, damage(BrokenImages.withByte(IMAGE, type, 200)));
    }

    @Test
    void refusesAnAddressItDoesNotKnow() {
        int slot = IMAGE.relocations()[0];
        int[] others =
                IntStream.of(IMAGE.relocations()).filter(each -> each != slot).toArray();
        NativeImage broken = NativeImage.of(TargetAbi.WIN64, IMAGE.toBytes(), others, IMAGE.arguments());
        assertEquals(Damage.OUT_OF_BOUNDS, damage(broken));
    }

    @Test
    void refusesARelocationThatIsNoPointer() {
        int flags = IMAGE.arguments().tunnelPolicy() + FWPM_PROVIDER_CONTEXT1.flags.byteOffset(TargetAbi.WIN64);
        for (int stray : new int[] {flags, IMAGE.byteSize() - 1, IMAGE.byteSize() + 8, -8}) {
            int[] more = IntStream.concat(IntStream.of(IMAGE.relocations()), IntStream.of(stray))
                    .sorted()
                    .toArray();
            NativeImage broken = NativeImage.of(TargetAbi.WIN64, IMAGE.toBytes(), more, IMAGE.arguments());
            assertEquals(Damage.OUT_OF_BOUNDS, damage(broken), "" + stray);
        }
    }

    @Test
    void refusesArgumentsThatLeadNowhere() {
        CallArguments arguments = IMAGE.arguments();
        assertEquals(Damage.NULL_REFERENCE, damage(BrokenImages.withArguments(IMAGE, CallArguments.NONE)));
        for (int place : new int[] {-2, IMAGE.byteSize(), IMAGE.byteSize() - 1, 4, Integer.MAX_VALUE}) {
            CallArguments broken = CallArguments.of(ApiGeneration.ADD1).tunnelPolicy(place);
            assertEquals(Damage.OUT_OF_BOUNDS, damage(BrokenImages.withArguments(IMAGE, broken)), "" + place);
        }
        CallArguments tooMany = arguments.filterConditions(-1, arguments.filterConditions());
        assertEquals(Damage.OUT_OF_BOUNDS, damage(BrokenImages.withArguments(IMAGE, tooMany)));
    }

    /** Whatever the bytes are, there is an answer, and it is one of ours. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void answersToAnything(TargetAbi abi) {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            NativeImage broken = BrokenImages.random(TunnelCompiler.lower(policies.next(), abi), random);
            try {
                ImageCheck.check(broken);
                assertTrue(broken.dump().length() > 0);
            } catch (CorruptImageException expected) {
                refused++;
            }
        }
        assertTrue(refused > 1_000, "only " + refused + " were refused");
    }

    private static Damage damage(NativeImage image) {
        try {
            ImageCheck.check(image);
            return null;
        } catch (CorruptImageException refusal) {
            return refusal.damage();
        }
    }
}
