package io.culvert.wfp.compile.lift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeGcmCipher;
import io.culvert.crypto.IkeGcmProposal;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.layout.sdk.FWP_V4_ADDR_AND_MASK;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_ALGORITHM0;
import io.culvert.wfp.layout.sdk.IKEEXT_CIPHER_TYPE;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another program can install what the rules refuse. Lifting reports it as something that no policy can express. */
class RuleRefusalsTest {

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void anEmptyKey(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(
                policy(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()))), abi);
        NativeImage empty = BrokenImages.withUint32(image, sizeOfKey(image), 0);
        UnknownPolicyException refusal = assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(empty));
        assertEquals(
                "tunnel 'hq' > main mode > authentication method 1 > pre-shared key is a key that the engine did not return;"
                        + " a tunnel policy can express a key of at least 1 byte",
                refusal.getMessage());
        assertInstanceOf(InvalidPolicyException.class, refusal.getCause());
    }

    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void gcmInMainModeOfIkev1(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(
                policy(Ikev1Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()))), abi);
        NativeImage gcm = withGcm(image);
        UnknownPolicyException refusal = assertThrows(UnknownPolicyException.class, () -> TunnelCompiler.lift(gcm));
        String message = String.valueOf(refusal.getMessage());
        assertTrue(message.contains("IKEEXT_CIPHER_AES_GCM_256_16ICV"), message);
    }

    /** The twin: IKEv2 has a number for AES-GCM. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void gcmInMainModeOfIkev2(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(
                policy(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal()))), abi);
        assertEquals(
                policy(Ikev2Keying.of(
                        Policies.presharedKey(),
                        List.of(IkeGcmProposal.of(
                                IkeGcmCipher.IKE_AES_GCM_256, IkeIntegrity.SHA_384, DhGroup.ECP_384)))),
                TunnelCompiler.lift(withGcm(image)));
    }

    /** The platform ignores the bits behind the mask, so the tunnel takes the packets of the network. */
    @ParameterizedTest
    @EnumSource(TargetAbi.class)
    void hostBitsAreCleared(TargetAbi abi) {
        NativeImage image = TunnelCompiler.lower(toward("10.1.0.0/16"), abi);
        NativeImage withHost = BrokenImages.with(
                image, FWP_V4_ADDR_AND_MASK.addr, Policies.ipv4("10.1.2.3").bits());
        assertEquals(toward("10.1.0.0/16"), TunnelCompiler.lift(withHost));
    }

    /** The place of the blob's size, which stands before the pointer to the key. */
    private static int sizeOfKey(NativeImage image) {
        byte[] bytes = image.toBytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int key = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(Policies.KEY_TEXT);
        int pointer = Arrays.stream(image.relocations())
                .filter(slot -> buffer.getInt(slot) == key)
                .findFirst()
                .orElseThrow();
        return pointer - image.abi().pointerSize();
    }

    private static NativeImage withGcm(NativeImage image) {
        return BrokenImages.with(
                image, IKEEXT_CIPHER_ALGORITHM0.algoIdentifier, IKEEXT_CIPHER_TYPE.IKEEXT_CIPHER_AES_GCM_256_16ICV);
    }

    private static TunnelPolicy policy(Keying keying) {
        return Policies.modernParts().keying(keying).build();
    }

    private static TunnelPolicy toward(String local) {
        return Policies.modernParts()
                .addressing(Ipv4Addressing.of(
                        Policies.ipv4("203.0.113.1"),
                        Policies.ipv4("198.51.100.7"),
                        new Ipv4SiteToSite(Ipv4LocalSide.of(Ipv4Subnet.parse(local)), Ipv4RemoteSide.ANY)))
                .build();
    }
}
