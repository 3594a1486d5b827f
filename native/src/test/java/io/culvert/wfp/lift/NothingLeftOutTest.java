package io.culvert.wfp.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.model.ApiGeneration;
import io.culvert.model.TunnelPolicy;
import io.culvert.rules.InvalidPolicyException;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.TunnelCompiler;
import io.culvert.wfp.UnknownPolicyException;
import io.culvert.wfp.image.BrokenImages;
import io.culvert.wfp.image.CallArguments;
import io.culvert.wfp.image.CorruptImageException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.layout.TargetAbi;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What lifting does not understand it refuses; what it lets pass is not another policy under the old name. */
class NothingLeftOutTest {

    /** Not the address before a mask: what its mask hides has no meaning. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^  0x([0-9a-f]{4})  ((?:[0-9a-f*]{2} ?)+)(?!.*ADDR_AND_MASK.addr).*$");

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void everyBytePlaysAPart(TargetAbi abi) {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        for (int i = 0; i < 20; i++) {
            TunnelPolicy policy = policies.next();
            NativeImage image = TunnelCompiler.lower(policy, abi);
            BitSet used = usedBytes(image);
            for (int place = used.nextSetBit(0); place >= 0; place = used.nextSetBit(place + 1)) {
                int other = (image.toBytes()[place] & 0xFF) ^ (1 << random.nextInt(Byte.SIZE));
                NativeImage changed = BrokenImages.withByte(image, place, other);
                assertFalse(liftsTo(policy, changed), "byte " + place + " of\n" + image.dump());
            }
        }
    }

    /** The engine's number is no part of the policy, padding is no part of anything; pointers are looked at elsewhere. */
    private static BitSet usedBytes(NativeImage image) {
        BitSet used = new BitSet();
        Matcher row = ROW.matcher(image.dump());
        while (row.find()) {
            int place = Integer.parseInt(row.group(1), 16);
            used.set(place, place + (row.group(2).strip().length() + 1) / 3);
        }
        int pointerSize = image.abi().pointerSize();
        for (int slot : image.relocations()) {
            used.clear(slot, slot + pointerSize);
        }
        int id = FWPM_PROVIDER_CONTEXT1.providerContextId.byteOffset(image.abi());
        used.clear(image.arguments().tunnelPolicy() + id, image.arguments().tunnelPolicy() + id + Long.BYTES);
        used.clear(image.arguments().mainModePolicy() + id, image.arguments().mainModePolicy() + id + Long.BYTES);
        return used;
    }

    private static boolean liftsTo(TunnelPolicy policy, NativeImage image) {
        try {
            return TunnelCompiler.lift(image).equals(policy);
        } catch (CorruptImageException | UnknownPolicyException | InvalidPolicyException refusal) {
            return false;
        }
    }

    @Test
    void refusesArgumentsThatNoPolicySays() {
        NativeImage image = TunnelCompiler.lower(Policies.modern(), TargetAbi.WIN64);
        CallArguments said = image.arguments();
        CallArguments virtualInterface = new CallArguments(
                ApiGeneration.ADD1,
                2,
                said.mainModePolicy(),
                said.tunnelPolicy(),
                said.numFilterConditions(),
                said.filterConditions(),
                said.keyModKey(),
                said.sd());
        assertMessage(
                "flags is FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING; a tunnel policy can say"
                        + " FWPM_TUNNEL_FLAG_POINT_TO_POINT or none",
                image,
                virtualInterface);
        CallArguments unpinned = new CallArguments(
                ApiGeneration.ADD1,
                said.flags(),
                said.mainModePolicy(),
                said.tunnelPolicy(),
                said.numFilterConditions(),
                said.filterConditions(),
                NativeImage.NULL,
                said.sd());
        assertMessage(
                "keyModKey is null, with a main mode of IKEv2 and a tunnel of IKEv2; a tunnel policy can say one keying"
                        + " module for all three",
                image,
                unpinned);
        assertMessage(
                "mainModePolicy is null; a tunnel policy can say a main mode of its own",
                image,
                CallArguments.ofContext(ApiGeneration.ADD1, said.tunnelPolicy()));
    }

    private static void assertMessage(String expected, NativeImage image, CallArguments arguments) {
        NativeImage changed = NativeImage.of(image.abi(), image.toBytes(), usedBy(image, arguments), arguments);
        UnknownPolicyException refusal = assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(changed));
        assertEquals(expected, refusal.getMessage());
        assertTrue(refusal.getMessage().length() > 0);
    }

    /** Pointers of a main mode that is no longer an argument would be refused before anything else. */
    private static int[] usedBy(NativeImage image, CallArguments arguments) {
        if (arguments.mainModePolicy() != NativeImage.NULL) {
            return image.relocations();
        }
        return Arrays.stream(image.relocations())
                .filter(slot -> slot >= image.arguments().tunnelPolicy()
                        && slot < image.arguments().filterConditions())
                .toArray();
    }
}
