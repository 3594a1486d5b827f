package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.ImageCheck;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The images of the reference policies: as dumps that a person has read, and as bytes that the documents tell. */
class GoldenImagesTest {

    static Stream<Arguments> images() {
        return Arrays.stream(TargetAbi.values())
                .flatMap(abi -> Stream.of(
                        arguments("microsoft-sample-ipv4", Policies.microsoftSample(), abi),
                        arguments("microsoft-sample-ipv6", Policies.microsoftSampleOverIpv6(), abi),
                        arguments("modern", Policies.modern(), abi),
                        arguments("add0-authip", GenerationPolicies.add0(), abi),
                        arguments("add2-gateways", GenerationPolicies.add2(), abi),
                        arguments("add3-selectors", GenerationPolicies.add3(), abi)));
    }

    @ParameterizedTest
    @MethodSource("images")
    void isDumpedAsItWasRead(String name, TunnelPolicy policy, TargetAbi abi) {
        try (NativeImage image = TunnelCompiler.lower(policy, abi)) {
            ImageCheck.check(image);
            Golden.assertMatches(name + "-" + abi.name().toLowerCase(Locale.ROOT) + ".txt", image.dump());
        }
    }

    @Test
    void eachGenerationHasItsPolicy() {
        assertEquals(ApiGeneration.ADD0, GenerationPolicies.add0().apiGeneration());
        assertEquals(ApiGeneration.ADD1, Policies.modern().apiGeneration());
        assertEquals(ApiGeneration.ADD2, GenerationPolicies.add2().apiGeneration());
        assertEquals(ApiGeneration.ADD3, GenerationPolicies.add3().apiGeneration());
    }

    /** One digest for many policies: equal on every machine, JVM and JDK, or this file would not fit there. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void manyPoliciesHaveOneDigest(TargetAbi abi) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        RandomPolicies policies = new RandomPolicies(new Random(20_26));
        for (int i = 0; i < 1_000; i++) {
            try (NativeImage image = TunnelCompiler.lower(policies.next(), abi)) {
                digest.update(image.toBytes());
                for (int slot : image.relocations()) {
                    digest.update(
                            ByteBuffer.allocate(Integer.BYTES).putInt(slot).array());
                }
            }
        }
        String text = HexFormat.of().formatHex(digest.digest()) + "\n";
        Golden.assertMatches("digest-" + abi.name().toLowerCase(Locale.ROOT) + ".txt", text);
    }

    /** Offsets and values here are the documents', not the tables'. */
    @Test
    void sampleHasTheKnownBytesOnWin64() {
        NativeImage image = TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN64);
        ByteBuffer bytes = ByteBuffer.wrap(image.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
        int mainMode = image.arguments().mainModePolicy();
        int tunnel = image.arguments().tunnelPolicy();
        assertEquals(5, bytes.getInt(mainMode + 64));
        assertEquals(2, bytes.getInt(tunnel + 64));
        int tunnelPolicy = (int) bytes.getLong(tunnel + 72);
        assertEquals(0, bytes.getInt(tunnelPolicy + 16));
        assertEquals(0x0A000001, bytes.getInt(tunnelPolicy + 20));
        assertEquals(0x0A000002, bytes.getInt(tunnelPolicy + 36));
        int proposal = (int) bytes.getLong(tunnelPolicy + 8);
        assertEquals(3_600, bytes.getInt(proposal));
        assertEquals(100_000, bytes.getInt(proposal + 4));
        assertEquals(0x7FFFFFFF, bytes.getInt(proposal + 8));
        int transform = (int) bytes.getLong(proposal + 16);
        int both = (int) bytes.getLong(transform + 8);
        assertEquals(1, bytes.getInt(both));
        assertEquals(1, bytes.get(both + 4));
        assertEquals(3, bytes.getInt(both + 16));
        assertEquals(3, bytes.get(both + 20));
    }

    @Test
    void sampleHasTheKnownBytesOnWin32() {
        NativeImage image = TunnelCompiler.lower(Policies.microsoftSampleOverIpv6(), TargetAbi.WIN32);
        ByteBuffer bytes = ByteBuffer.wrap(image.toBytes()).order(ByteOrder.LITTLE_ENDIAN);
        int mainMode = image.arguments().mainModePolicy();
        int tunnel = image.arguments().tunnelPolicy();
        assertEquals(5, bytes.getInt(mainMode + 40));
        assertEquals(2, bytes.getInt(tunnel + 40));
        int tunnelPolicy = bytes.getInt(tunnel + 44);
        assertEquals(1, bytes.getInt(tunnelPolicy + 16));
        byte[] local = Arrays.copyOfRange(image.toBytes(), tunnelPolicy + 20, tunnelPolicy + 36);
        assertEquals("20010db8000000000000000000000001", HexFormat.of().formatHex(local));
        assertEquals(2, image.arguments().numFilterConditions());
        int second = image.arguments().filterConditions() + 28;
        assertEquals(0xB235AE9A, bytes.getInt(second));
        assertEquals(11, bytes.getInt(second + 20));
    }

    @Test
    void aSecurityDescriptorThatReachesOutOfTheImageIsNotDumped() {
        NativeImage image = TunnelCompiler.lower(GenerationPolicies.add3(), TargetAbi.WIN64);
        int dacl = image.arguments().sd() + 16;
        for (int offset : new int[] {4_000, -1, Integer.MIN_VALUE}) {
            byte[] bytes = image.toBytes();
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(dacl, offset);
            NativeImage broken = NativeImage.of(image.abi(), bytes, image.relocations(), image.arguments());
            assertThrows(CorruptImageException.class, broken::dump);
        }
    }

    @Test
    void pointToPointIsAFlagAndSiteToSiteIsNone() {
        assertEquals(
                1,
                TunnelCompiler.lower(Policies.microsoftSample(), TargetAbi.WIN64)
                        .arguments()
                        .flags());
        assertEquals(
                0,
                TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64)
                        .arguments()
                        .flags());
    }
}
