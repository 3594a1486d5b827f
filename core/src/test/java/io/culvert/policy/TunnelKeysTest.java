package io.culvert.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.crypto.SaIdleTimeout;
import io.culvert.testing.Policies;
import io.culvert.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TunnelKeysTest {

    private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    private static final int ROUNDS = 2_000;

    @Test
    void agreesWithTheVectorOfRfc9562() {
        assertEquals(
                UUID.fromString("2ed6657d-e927-568b-95e1-2665a8aea6a2"), TunnelKeys.nameBased(DNS, "www.example.com"));
    }

    @Test
    void agreesWithVersion5WrittenDownAsText() throws NoSuchAlgorithmException {
        Random random = Seeds.random();
        for (int i = 0; i < ROUNDS; i++) {
            UUID space = new UUID(random.nextLong(), random.nextLong());
            String name = Long.toString(random.nextLong(), Character.MAX_RADIX) + "\u00e4\ud83d\ude87";
            assertEquals(
                    version5(space, name), TunnelKeys.nameBased(space, name).toString());
        }
    }

    /** Computed by another program (Python's uuid module). A key that changes loses every installed tunnel. */
    @ParameterizedTest
    @CsvSource({
        "hq, 580f4281-cc41-5e38-b5c9-536201bc54c5, c33ecc44-cd3e-5ce8-af73-d797a4bc71cf",
        "'@res.dll,-1', 9006e6b1-9b2d-5501-8b33-f15ebd75f435, d9ecd91c-ddfb-5da9-8cf4-b5e01ad5deb9",
        "' ', a636d15e-1184-5ae0-a8dc-8af3c5c6e56a, a16ee0c4-314c-5b6b-ba13-f23bcc4746d1",
        "Z\u00fcrich\u2013\u6771\u4eac \ud83d\ude87, 23995323-1435-5fcf-9f86-6e8e6c4eb602,"
                + " b27bfadb-e017-5761-ba86-1a7970a69017",
    })
    void neverChangesWithoutProvider(String name, String tunnelKey, String mainModeKey) {
        TunnelPolicy policy = Policies.modernParts().name(name).build();
        assertEquals(tunnelKey, policy.providerContextKey().toString());
        assertEquals(mainModeKey, policy.mainModeContextKey().toString());
    }

    /** Computed by another program as well. */
    @ParameterizedTest
    @CsvSource({
        "hq, 9b0edeef-6d16-53d2-b484-c236d31aad7e, 0f0cef9a-8e82-505f-bc7d-3d471bc33c3e",
        "'@res.dll,-1', 9ca5f5d8-fde4-5710-b867-7870c55b3fda, 4531829b-f5aa-5606-88ad-cc0634a95682",
        "' ', c293802b-9178-5c4a-8788-b30f37c42883, 0c859769-467e-5b2c-867a-3bf4c790021d",
        "Z\u00fcrich\u2013\u6771\u4eac \ud83d\ude87, 515cf80e-f561-5333-bc2e-ccecdf128a58,"
                + " c152ecf4-ddd0-5225-8a8a-ab393e021608",
    })
    void neverChangesWithAProvider(String name, String tunnelKey, String mainModeKey) {
        TunnelPolicy policy = Policies.modernParts()
                .name(name)
                .providerKey(Policies.SAMPLE_PROVIDER)
                .build();
        assertEquals(tunnelKey, policy.providerContextKey().toString());
        assertEquals(mainModeKey, policy.mainModeContextKey().toString());
    }

    @Test
    void isOneForEachTunnelAndEachContext() {
        Set<UUID> keys = new HashSet<>();
        for (int i = 0; i < ROUNDS; i++) {
            UUID key = TunnelKeys.tunnel(Optional.empty(), "tunnel " + i);
            assertTrue(keys.add(key));
            assertTrue(keys.add(TunnelKeys.tunnel(Optional.of(Policies.SAMPLE_PROVIDER), "tunnel " + i)));
            assertTrue(keys.add(TunnelKeys.mainMode(key)));
        }
    }

    @Test
    void dependsOnNothingButProviderAndName() {
        TunnelPolicy other = Policies.modernParts()
                .description("another")
                .idleTimeout(new SaIdleTimeout(1, 1))
                .build();
        assertNotEquals(Policies.modern(), other);
        assertEquals(Policies.modern().providerContextKey(), other.providerContextKey());
        assertEquals(Policies.modern().mainModeContextKey(), other.mainModeContextKey());
    }

    @Test
    void givesWayToTheCallersKey() {
        UUID own = new UUID(1, 2);
        TunnelPolicy policy = Policies.modernParts().providerContextKey(own).build();
        assertEquals(own, policy.providerContextKey());
        assertEquals(TunnelKeys.mainMode(own), policy.mainModeContextKey());
        assertNotEquals(own, policy.mainModeContextKey());
    }

    /** RFC 9562 section 5.5 read once more, with texts instead of bits. */
    private static String version5(UUID space, String name) throws NoSuchAlgorithmException {
        MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
        sha1.update(HexFormat.of().parseHex(space.toString().replace("-", "")));
        String hash = HexFormat.of().formatHex(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
        String variant =
                "89ab".substring(Character.digit(hash.charAt(16), 16) % 4).substring(0, 1);
        return String.join(
                "-",
                hash.substring(0, 8),
                hash.substring(8, 12),
                "5" + hash.substring(13, 16),
                variant + hash.substring(17, 20),
                hash.substring(20, 32));
    }
}
