package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.analysis.lint.Lint;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.Secret;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.error.WfpException;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.image.build.BrokenImages;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After a policy is installed, read back and removed and its key destroyed, this process contains no copy of the key. */
class SecretsTest {

    private static final int KEY_LENGTH = 40;
    private static final int WINDOW_BYTES = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void theHeapHoldsNoCopyAfterwards() throws IOException, JMException {
        byte[] masked = new byte[KEY_LENGTH];
        Seeds.random().nextBytes(masked);
        Secret kept = secret(masked);
        assertTrue(heapHolds(masked, "before.hprof"), "the search must find a key that is there");
        kept.destroy();
        useAndDestroy(masked);
        assertFalse(heapHolds(masked, "after.hprof"));
    }

    @Test
    void noTextShowsIt() {
        TunnelPolicy policy = Policies.modernParts()
                .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())))
                .build();
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open();
                NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64)) {
            session.add(policy);
            InstalledTunnel tunnel = session.get(policy.providerContextKey());
            WfpException refusal = assertThrows(WfpException.class, () -> session.add(policy));
            NativeImage broken = BrokenImages.truncated(image, image.byteSize() - 1);
            WfpException damage = assertThrows(
                    WfpException.class, () -> session.nativeSession().addTunnel(broken));
            for (Object shown : new Object[] {
                policy,
                policy.describe(),
                policy.keying(),
                tunnel,
                image,
                image.dump(),
                refusal,
                damage,
                damage.getCause(),
                Lint.modern().check(policy)
            }) {
                assertFalse(shown.toString().contains(Policies.KEY_TEXT));
                assertFalse(shown.toString().contains("636f72726563"), "in hexadecimal");
            }
        }
    }

    private static void useAndDestroy(byte[] masked) {
        Secret secret = secret(masked);
        TunnelPolicy policy = Policies.modernParts()
                .keying(Ikev2Keying.of(new PresharedKey(secret), List.of(Policies.modernProposal())))
                .build();
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open()) {
            session.add(policy);
            assertThrows(WfpException.class, () -> session.add(policy));
            assertThrows(
                    IllegalStateException.class,
                    () -> session.transaction(tunnels -> {
                        tunnels.delete(policy.providerContextKey());
                        tunnels.add(policy);
                        throw new IllegalStateException("roll back");
                    }));
            InstalledTunnel tunnel = session.get(policy.providerContextKey());
            assertEquals(List.of(), tunnel.differencesFrom(policy));
            tunnel.destroySecrets();
            session.delete(policy.providerContextKey());
        }
        secret.destroy();
        assertThrows(IllegalStateException.class, () -> secret.copyTo(new byte[KEY_LENGTH], 0));
    }

    /** The key is never held here as it is, or the search would find the test. */
    private static Secret secret(byte[] masked) {
        byte[] key = new byte[KEY_LENGTH];
        for (int i = 0; i < KEY_LENGTH; i++) {
            key[i] = (byte) ~masked[i];
        }
        Secret secret = Secret.ofBytes(key);
        Arrays.fill(key, (byte) 0);
        return secret;
    }

    /** Looks at all of the heap, at what the collector has not come to yet as well. */
    private boolean heapHolds(byte[] masked, String file) throws IOException, JMException {
        Path dump = directory.resolve(file);
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
                        "dumpHeap",
                        new Object[] {dump.toString(), false},
                        new String[] {"java.lang.String", "boolean"});
        // Read outside of the heap, where the next dump would find it; mapped, Windows could not delete the file.
        ByteBuffer window = ByteBuffer.allocateDirect(WINDOW_BYTES);
        try (FileChannel channel = FileChannel.open(dump, StandardOpenOption.READ)) {
            while (channel.read(window) >= 0) {
                window.flip();
                while (window.remaining() >= KEY_LENGTH) {
                    if (isKey(window, masked)) {
                        return true;
                    }
                    window.get();
                }
                window.compact();
            }
            return false;
        }
    }

    private static boolean isKey(ByteBuffer window, byte[] masked) {
        for (int i = 0; i < masked.length; i++) {
            if (window.get(window.position() + i) != (byte) ~masked[i]) {
                return false;
            }
        }
        return true;
    }
}
