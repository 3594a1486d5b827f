package io.culvert.wfp.compile.lift;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.compile.fields.PolicyFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.image.build.Places;
import io.culvert.wfp.layout.FieldLayout;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What lifting does not understand it refuses; what it lets pass is not another policy under the old name. */
class NothingLeftOutTest {

    private static final int POLICIES = 8;

    /** Not the address before a mask: what its mask hides has no meaning. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^  0x([0-9a-f]{4})  ((?:[0-9a-f*]{2} ?)+)(?!.*ADDR_AND_MASK.addr).*$");

    static Stream<Arguments> calls() {
        return Stream.of(ApiGeneration.values())
                .flatMap(generation -> Stream.of(TargetAbi.values()).map(abi -> Arguments.of(generation, abi)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void everyBytePlaysAPart(ApiGeneration generation, TargetAbi abi) {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        for (int i = 0; i < POLICIES; i++) {
            TunnelPolicy policy = sayable(policies, generation);
            NativeImage image = TunnelCompiler.lower(policy, abi, generation);
            BitSet used = usedBytes(image);
            for (int place = used.nextSetBit(0); place >= 0; place = used.nextSetBit(place + 1)) {
                int other = (image.toBytes()[place] & 0xFF) ^ (1 << random.nextInt(Byte.SIZE));
                NativeImage changed = BrokenImages.withByte(image, place, other);
                assertFalse(
                        liftsTo(policy, changed) && !hasZeroRemoteAddress(changed),
                        "byte " + place + " of\n" + image.dump());
            }
        }
    }

    private static TunnelPolicy sayable(RandomPolicies policies, ApiGeneration generation) {
        return Stream.generate(policies::next)
                .filter(policy -> policy.apiGeneration().compareTo(generation) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /** The engine's number is no part of the policy, padding is no part of anything; pointers are looked at elsewhere. */
    private static BitSet usedBytes(NativeImage image) {
        BitSet used = new BitSet();
        Matcher row = ROW.matcher(image.dump());
        while (row.find()) {
            int place = Integer.parseInt(row.group(1), 16);
            used.set(place, place + (row.group(2).strip().length() + 1) / 3);
        }
        for (int slot : image.relocations()) {
            used.clear(slot, slot + image.abi().pointerSize());
        }
        int id = PolicyFields.of(image.arguments().generation()).context().id().byteOffset(image.abi());
        for (int context :
                new int[] {image.arguments().tunnelPolicy(), image.arguments().mainModePolicy()}) {
            if (context != NativeImage.NULL) {
                used.clear(context + id, context + id + Long.BYTES);
            }
        }
        return used;
    }

    /** Beside a list of gateways, the address zero means the first of the list. */
    private static boolean hasZeroRemoteAddress(NativeImage image) {
        FieldLayout remote =
                PolicyFields.of(image.arguments().generation()).endpoints().remoteIpv4();
        int place = Places.first(image, remote);
        return Arrays.equals(
                new byte[Integer.BYTES], Arrays.copyOfRange(image.toBytes(), place, place + Integer.BYTES));
    }

    private static boolean liftsTo(TunnelPolicy policy, NativeImage image) {
        try {
            return TunnelCompiler.lift(image).equals(policy);
        } catch (CorruptImageException | UnknownPolicyException | InvalidPolicyException refusal) {
            return false;
        }
    }
}
