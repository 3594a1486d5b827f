package io.culvert.wfp.embedded.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The passphrase of a store, and what it protects. */
class PassphraseTest {

    private static final char[] PASSPHRASE = "pässphrase ✓".toCharArray();

    @TempDir
    private Path scratch;

    private StoreSettings settings(char[] passphrase) {
        return StoreSettings.of(scratch.resolve("store"), "kind", passphrase);
    }

    private void create(int iterations) {
        try (ValueStore store = ValueStore.open(settings(PASSPHRASE).withIterations(iterations))) {
            store.commit(Map.of("a", new byte[] {1, 2, 3}, "b", new byte[] {4}));
        }
    }

    @Test
    void theCopyIsWipedWhateverHappens() {
        create(1);
        for (char[] passphrase : new char[][] {PASSPHRASE, "another".toCharArray()}) {
            StoreSettings settings = settings(passphrase);
            try (ValueStore store = ValueStore.open(settings)) {
                assertEquals(Set.of("a", "b"), store.names());
                assertArrayEquals(new byte[] {1, 2, 3}, store.get("a"));
            } catch (IllegalStateException refusal) {
                assertTrue(String.valueOf(refusal.getMessage()).contains("another passphrase"), refusal::getMessage);
            }
            assertArrayEquals(new char[passphrase.length], settings.passphrase());
        }
        StoreSettings salvaging = settings(PASSPHRASE);
        assertEquals(Set.of("a", "b"), Salvage.read(salvaging).values().keySet());
        assertArrayEquals(new char[PASSPHRASE.length], salvaging.passphrase());
    }

    @Test
    void aNewStoreTakesTheFullNumberOfIterations() throws IOException {
        ValueStore.open(settings(PASSPHRASE)).close();
        String manifest = Files.readString(scratch.resolve("store").resolve("manifest"));
        assertTrue(manifest.contains("\nkey 600000 "), manifest);
    }

    /** A manifest whose check was computed anew, as one who does not know the passphrase could. */
    @Test
    void aForgedManifestIsRefused() throws IOException {
        create(1);
        Path file = scratch.resolve("store").resolve("manifest");
        String text = Files.readString(file);
        String forged = text.substring(0, text.lastIndexOf("check ")).replace("\ncommit 2\n", "\ncommit 1\n");
        Files.writeString(file, forged + "check " + Digests.of(forged) + "\n");
        assertThrows(IllegalStateException.class, () -> ValueStore.open(settings(PASSPHRASE)));
    }

    @Test
    void aSealedValueCannotTakeTheNameOfAnother() {
        Sealing sealing = Sealing.with(KeyParameters.fresh(1), PASSPHRASE);
        byte[] sealed = sealing.seal("a", "text".getBytes(StandardCharsets.UTF_8));
        assertThrows(GeneralSecurityException.class, () -> sealing.unseal("b", sealed));
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = Arrays.copyOf(sealed, sealed.length);
            changed[place] ^= 1;
            assertThrows(GeneralSecurityException.class, () -> sealing.unseal("a", changed));
        }
    }

    @Test
    void itIsNeitherForgottenNorInvented() {
        create(1);
        assertThrows(
                IllegalStateException.class,
                () -> ValueStore.open(StoreSettings.of(scratch.resolve("store"), "kind", null)));
        ValueStore.open(StoreSettings.of(scratch.resolve("plain"), "kind", null))
                .close();
        assertThrows(
                IllegalStateException.class,
                () -> ValueStore.open(StoreSettings.of(scratch.resolve("plain"), "kind", PASSPHRASE)));
    }
}
