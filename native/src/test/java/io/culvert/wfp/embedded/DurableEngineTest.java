package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.testing.RandomPolicies;
import io.culvert.testing.Seeds;
import io.culvert.wfp.EmbeddedEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.session.Provider;
import io.culvert.wfp.session.SecuredObject;
import io.culvert.wfp.session.SessionOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An engine on a directory. */
class DurableEngineTest {

    @TempDir
    private Path scratch;

    private Path directory() {
        return scratch.resolve("engine");
    }

    private EmbeddedEngine open() {
        return EmbeddedEngine.builder().directory(directory()).build();
    }

    @ParameterizedTest
    @EnumSource
    void randomPoliciesAreThereAgain(TargetAbi abi) {
        Random random = Seeds.random();
        RandomPolicies policies = new RandomPolicies(random);
        EmbeddedEngine.Builder builder = EmbeddedEngine.builder().abi(abi).directory(directory());
        List<TunnelPolicy> kept = new ArrayList<>();
        try (EmbeddedEngine engine = builder.build();
                FilterSession session = engine.open()) {
            for (int i = 0; i < 60; i++) {
                TunnelPolicy policy = TunnelPolicy.builder()
                        .from(policies.next())
                        .providerContextKey(new UUID(11, 1 + i))
                        .lifetime(ObjectLifetime.PERSISTENT)
                        .build();
                policy.providerKey()
                        .filter(key -> session.findProvider(key).isEmpty())
                        .ifPresent(key ->
                                session.addProvider(Provider.of(key, "owner").persistent()));
                session.ofAnyProvider().add(policy);
                kept.add(policy);
            }
        }
        try (EmbeddedEngine engine = builder.build();
                FilterSession session = engine.open()) {
            long lastId = 0;
            for (TunnelPolicy policy : kept) {
                InstalledTunnel found = session.get(policy.providerContextKey());
                assertEquals(List.of(), found.differencesFrom(policy));
                assertTrue(found.providerContextId() > lastId);
                lastId = found.providerContextId();
            }
            assertEquals(kept.size(), session.tunnels().count());
        }
    }

    @Test
    void onlyWhatIsPersistentAndCommittedIsThereAgain() {
        Provider owner =
                Provider.of(Policies.SAMPLE_PROVIDER, "owner").persistent().service("gateway");
        try (EmbeddedEngine engine = open();
                FilterSession session = engine.open();
                FilterSession trial = engine.open(SessionOptions.dynamicSession())) {
            session.addProvider(owner);
            session.ofAnyProvider()
                    .add(persistent("kept").providerKey(owner.key()).build());
            session.add(persistent("removed").build());
            session.delete(persistent("removed").build().providerContextKey());
            session.add(Policies.modernParts().name("static").build());
            trial.add(Policies.modernParts().name("dynamic").build());
            session.secure(SecuredObject.engine(), SecurityDescriptor.parse("D:(A;;GA;;;BA)"));
            session.begin().add(persistent("not committed").build());
        }
        try (EmbeddedEngine engine = open();
                FilterSession session = engine.open()) {
            assertEquals(Set.of("kept"), names(session));
            assertEquals(List.of(owner), session.providers().toList());
            assertTrue(
                    session.securityDescriptor(SecuredObject.engine()).toSddl().endsWith("D:(A;;GA;;;BA)"));
        }
    }

    @Test
    void startsAgainWithoutBeingClosed() {
        try (EmbeddedEngine engine = open()) {
            try (FilterSession session = engine.open()) {
                session.add(persistent("kept").build());
                session.add(Policies.modernParts().name("static").build());
            }
            engine.restart();
            try (FilterSession session = engine.open()) {
                assertEquals(Set.of("kept"), names(session));
            }
        }
    }

    @Test
    void oneEngineHasADirectory() {
        try (EmbeddedEngine engine = open()) {
            IllegalStateException refusal = assertThrows(IllegalStateException.class, this::open);
            assertTrue(String.valueOf(refusal.getMessage()).contains("another engine"), refusal::getMessage);
            engine.restart();
        }
        open().close();
    }

    @Test
    void anEngineForOtherBytesIsRefused() {
        open().close();
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> EmbeddedEngine.builder()
                        .abi(TargetAbi.WIN32)
                        .directory(directory())
                        .build());
        assertTrue(String.valueOf(refusal.getMessage()).contains("'WIN64'"), refusal::getMessage);
    }

    @Test
    void aPassphraseIsNeededAgain() {
        char[] passphrase = "correct horse".toCharArray();
        EmbeddedEngine.Builder builder = EmbeddedEngine.builder();
        try (EmbeddedEngine engine = builder.directory(directory(), passphrase).build();
                FilterSession session = engine.open()) {
            session.add(persistent("kept").build());
            session.add(persistent("removed").build());
            session.delete(persistent("removed").build().providerContextKey());
        }
        assertEquals("correct horse", new String(passphrase), "the caller's to overwrite");
        assertThrows(IllegalStateException.class, this::open);
        IllegalStateException refusal = assertThrows(
                IllegalStateException.class,
                () -> builder.directory(directory(), "wrong".toCharArray()).build());
        assertTrue(String.valueOf(refusal.getMessage()).contains("passphrase"), refusal::getMessage);
        try (EmbeddedEngine engine = builder.directory(directory(), passphrase).build();
                FilterSession session = engine.open()) {
            assertEquals(Set.of("kept"), names(session));
        }
    }

    @Test
    void theKeyOfATunnelThatIsGoneIsGone() throws IOException {
        TunnelPolicy keyed = persistent("keyed")
                .keying(Ikev2Keying.of(Policies.presharedKey(), List.of(Policies.modernProposal())))
                .build();
        try (EmbeddedEngine engine = open();
                FilterSession session = engine.open()) {
            session.add(keyed);
        }
        assertTrue(fileHolds(Policies.KEY_TEXT), "the search must find a key that is there");
        try (EmbeddedEngine engine = open();
                FilterSession session = engine.open()) {
            session.delete(keyed.providerContextKey());
        }
        assertFalse(fileHolds(Policies.KEY_TEXT));
    }

    private boolean fileHolds(String text) throws IOException {
        try (Stream<Path> files = Files.list(directory())) {
            for (Path file : files.toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
                    if (content.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    @Tag("not-on-windows")
    void onlyItsOwnerReadsIt() throws IOException {
        try (EmbeddedEngine engine = open();
                FilterSession session = engine.open()) {
            session.add(persistent("kept").build());
        }
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory())));
        try (Stream<Path> files = Files.list(directory())) {
            for (Path file : files.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void aFileInItsPlaceIsToldOf() throws IOException {
        Files.createFile(directory());
        assertThrows(UncheckedIOException.class, this::open);
    }

    private static TunnelPolicy.Builder persistent(String name) {
        return Policies.modernParts().name(name).lifetime(ObjectLifetime.PERSISTENT);
    }

    private static Set<String> names(FilterSession session) {
        try (Stream<InstalledTunnel> tunnels = session.tunnels()) {
            return tunnels.map(InstalledTunnel::name).collect(Collectors.toSet());
        }
    }
}
