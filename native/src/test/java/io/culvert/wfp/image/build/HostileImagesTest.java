package io.culvert.wfp.image.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IPSEC_PROPOSAL0;
import io.culvert.wfp.layout.sdk.IPSEC_SA_TRANSFORM0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY1;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images and native memory that were made to do harm. {@code -Dculvert.hostile} sets the number of random ones. */
class HostileImagesTest {

    private static final int RANDOM = Integer.getInteger("culvert.hostile", 2_000);
    private static final long BASE = 0x10000;
    private static final Pattern OFFSET = Pattern.compile("(?m)^  0x([0-9a-f]+)  ");

    @Test
    void bindKeepsToItsExceptions() {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        for (int i = 0; i < RANDOM; i++) {
            NativeImage image = TunnelCompiler.lower(policies.next(), TargetAbi.WIN64);
            int[] slots = image.relocations();
            slots[random.nextInt(slots.length)] =
                    random.nextBoolean() ? random.nextInt() : image.byteSize() - random.nextInt(Long.BYTES);
            NativeImage damaged = NativeImage.of(image.abi(), image.toBytes(), slots, image.arguments());
            try {
                damaged.bind(BASE);
            } catch (IllegalArgumentException documented) {
                assertTrue(documented instanceof CorruptImageException, documented::toString);
            }
        }
    }

    @Test
    void relocationOutsideIsDamage() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        for (int slot : new int[] {-1, image.byteSize() - 7, image.byteSize(), Integer.MAX_VALUE}) {
            NativeImage damaged = NativeImage.of(image.abi(), image.toBytes(), new int[] {slot}, image.arguments());
            assertThrows(CorruptImageException.class, () -> damaged.bind(BASE));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1L << 20, 1L << 24, Integer.MAX_VALUE, 0xFFFF_FFFFL})
    void countsOfNativeMemoryAreNotBelieved(long count) {
        for (FieldLayout field : List.of(IPSEC_TUNNEL_POLICY1.numIpsecProposals, IPSEC_PROPOSAL0.numSaTransforms)) {
            NativeImage image = BrokenImages.with(
                    TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64, ApiGeneration.ADD1), field, count);
            NativeMemory memory = NativeMemory.of(image.bind(BASE), BASE);
            assertThrows(
                    CorruptImageException.class,
                    () -> ImageImport.context(
                            ApiGeneration.ADD1,
                            TargetAbi.WIN64,
                            memory,
                            BASE + image.arguments().tunnelPolicy()));
        }
    }

    @Test
    void dumpOfALargeImageNamesEachOffsetOnce() {
        List<Ipv4Match> matches = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            matches.add(new Ipv4Address(0x0a000000 + i));
        }
        TunnelPolicy policy = Policies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4SiteToSite(Ipv4LocalSide.anyOf(matches), Ipv4RemoteSide.ANY)))
                .build();
        NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64);
        assertTrue(image.byteSize() > 1 << Short.SIZE);
        Set<Integer> seen = new HashSet<>();
        Matcher offsets = OFFSET.matcher(image.dump());
        int last = -1;
        while (offsets.find()) {
            int offset = Integer.parseInt(offsets.group(1), 16);
            assertTrue(offset >= last, offsets.group());
            last = offset;
            seen.add(offset);
        }
        assertTrue(seen.size() > 9_000, "lines: " + seen.size());
    }

    /** Each proposal leads to the same transforms, so following them all takes the square of their number. */
    @Test
    void overlappingArraysAreRefused() {
        int count = 1_000;
        NativeImage image;
        try (ImageBuilder builder = new ImageBuilder(TargetAbi.WIN64)) {
            NativeImage sample = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64, ApiGeneration.ADD1);
            builder.bytes(sample.toBytes(), 8);
            for (int slot : sample.relocations()) {
                builder.relocate(slot);
            }
            int transforms = builder.bytes(transforms(sample, count), 8);
            int proposals = builder.allocate(IPSEC_PROPOSAL0.LAYOUT, count);
            for (int i = 0; i < count; i++) {
                int proposal = builder.element(proposals, IPSEC_PROPOSAL0.LAYOUT, i);
                builder.put(proposal, IPSEC_PROPOSAL0.numSaTransforms, count);
                builder.point(proposal, IPSEC_PROPOSAL0.saTransforms, transforms);
            }
            image = builder.build(sample.arguments());
            int policy = Places.first(sample, IPSEC_TUNNEL_POLICY1.numIpsecProposals)
                    - IPSEC_TUNNEL_POLICY1.numIpsecProposals.byteOffset(TargetAbi.WIN64);
            byte[] bytes = image.toBytes();
            LittleEndian.write(bytes, policy + offset(IPSEC_TUNNEL_POLICY1.numIpsecProposals), Integer.BYTES, count);
            LittleEndian.write(bytes, policy + offset(IPSEC_TUNNEL_POLICY1.ipsecProposals), Long.BYTES, proposals);
            image = NativeImage.of(image.abi(), bytes, image.relocations(), image.arguments());
        }
        NativeImage overlapping = image;
        CorruptImageException damage = assertThrows(CorruptImageException.class, () -> ImageCheck.check(overlapping));
        assertTrue(String.valueOf(damage.getMessage()).contains("overlap"), damage::getMessage);
        assertEquals(CorruptImageException.Damage.OUT_OF_BOUNDS, damage.damage());
    }

    private static int offset(FieldLayout field) {
        return field.byteOffset(TargetAbi.WIN64);
    }

    /** Transforms of type 0, which have no arm to follow, would be refused; so each is a copy of a real one. */
    private static byte[] transforms(NativeImage sample, int count) {
        int size = 16;
        byte[] all = new byte[size * count];
        int type = Places.first(sample, IPSEC_SA_TRANSFORM0.ipsecTransformType);
        for (int i = 0; i < count; i++) {
            all[i * size] = sample.toBytes()[type];
        }
        return all;
    }
}
