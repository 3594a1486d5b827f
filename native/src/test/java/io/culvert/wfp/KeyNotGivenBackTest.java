package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.auth.NotGivenBack;
import io.culvert.auth.PresharedKey;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeCipher;
import io.culvert.crypto.IkeIntegrity;
import io.culvert.crypto.IkeProposal;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.Policies;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.session.NativeSession;
import io.culvert.wfp.session.SessionOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An engine that keeps the pre-shared keys of its tunnels to itself. */
class KeyNotGivenBackTest {

    private final TunnelPolicy policy = policy(IkeCipher.AES_256);

    private static TunnelPolicy policy(IkeCipher cipher) {
        return Policies.modernParts()
                .keying(Ikev2Keying.of(
                        Policies.presharedKey(),
                        List.of(IkeProposal.of(cipher, IkeIntegrity.SHA_384, DhGroup.ECP_384))))
                .build();
    }

    /** An embedded engine whose answers lack the keys. */
    private static FilterSession session() {
        NativeSession session = FilterEngine.embedded().openSession(SessionOptions.staticSession());
        Object proxy = Proxy.newProxyInstance(
                KeyNotGivenBackTest.class.getClassLoader(),
                new Class<?>[] {NativeSession.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("getTunnel")) {
                        return Optional.empty();
                    }
                    try {
                        Object answer = method.invoke(session, arguments);
                        return answer instanceof NativeImage image ? withoutKey(image) : answer;
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
        return FilterSession.over((NativeSession) proxy);
    }

    /** The image of a main-mode context without the bytes of its key; any other image as it is. */
    private static NativeImage withoutKey(NativeImage image) {
        byte[] bytes = image.toBytes();
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int key = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(Policies.KEY_TEXT);
        if (key < 0) {
            return image;
        }
        int data = Arrays.stream(image.relocations())
                .filter(slot -> buffer.getInt(slot) == key)
                .findFirst()
                .orElseThrow();
        int size = data - FWP_BYTE_BLOB.data.byteOffset(image.abi()) + FWP_BYTE_BLOB.size.byteOffset(image.abi());
        return BrokenImages.withUint32(BrokenImages.withNull(image, data), size, 0);
    }

    @Test
    void isNoDifference() {
        try (FilterSession session = session()) {
            session.add(policy);
            ReadableTunnel tunnel = assertInstanceOf(ReadableTunnel.class, session.get(policy.providerContextKey()));
            PresharedKey method = assertInstanceOf(
                    PresharedKey.class, tunnel.keying().mainModeMethods().get(0));
            assertEquals(new NotGivenBack(), method.key());
            assertEquals(List.of(), tunnel.differencesFrom(policy));
            List<Difference> differences = tunnel.differencesFrom(policy(IkeCipher.AES_128));
            assertEquals(1, differences.size());
            assertTrue(differences.get(0).toString().contains("AES_128"), differences::toString);
        }
    }

    @Test
    void isRefusedInAPolicy() {
        assertThrows(
                InvalidPolicyException.class,
                () -> Policies.modernParts()
                        .keying(Ikev2Keying.of(
                                new PresharedKey(new NotGivenBack()), List.of(Policies.modernProposal())))
                        .build());
    }
}
