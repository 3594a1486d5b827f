package io.culvert.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rules.InvalidPolicyException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    private static final EspTransform TRANSFORM = new EspGcm(GcmCipher.AES_GCM_256);

    @Test
    void eachWordOfAQuickModeProposalChangesWhatItSays() {
        EspProposal base = EspProposal.of(TRANSFORM);
        assertEquals(Optional.of(DhGroup.ECP_384), base.pfs(DhGroup.ECP_384).pfsGroup());
        assertEquals(
                new SaLifetime(7, 100_000, 2_147_483_647),
                base.lifetimeSeconds(7).lifetime());
        assertEquals(
                new SaLifetime(3_600, 7, 2_147_483_647),
                base.lifetimeKilobytes(7).lifetime());
        assertEquals(new SaLifetime(3_600, 100_000, 7), base.lifetimePackets(7).lifetime());
        assertEquals(
                new SaLifetime(7, 8, 9), base.lifetime(new SaLifetime(7, 8, 9)).lifetime());
        assertEquals(EspProposal.of(TRANSFORM), base);
        assertEquals(Optional.empty(), base.pfsGroup());
        assertEquals(SaLifetime.DEFAULT, base.lifetime());
    }

    @Test
    void theWordsOfAQuickModeProposalKeepWhatTheOthersSaid() {
        EspProposal said = EspProposal.of(TRANSFORM)
                .lifetimeSeconds(1)
                .pfs(MainModeGroup.SAME_AS_MAIN_MODE)
                .lifetimePackets(3)
                .lifetimeKilobytes(2);
        EspProposal otherwise = EspProposal.of(TRANSFORM)
                .lifetime(new SaLifetime(1, 2, 3))
                .pfs(DhGroup.GROUP_1)
                .pfs(MainModeGroup.SAME_AS_MAIN_MODE);
        assertEquals(otherwise, said);
        assertSame(TRANSFORM, said.transform());
    }

    @Test
    void theWordsOfAMainModeProposalKeepWhatTheOthersSaid() {
        IkeProposal base = IkeProposal.of(IkeCipher.AES_128, IkeIntegrity.SHA_1, DhGroup.GROUP_2);
        IkeProposal said = base.quickModeLimit(5).lifetimeSeconds(6);
        assertEquals(base.lifetimeSeconds(6).quickModeLimit(5), said);
        assertEquals(5, said.quickModeLimit());
        assertEquals(6, said.lifetimeSeconds());
        assertEquals(IkeCipher.AES_128, said.cipher());
        assertEquals(IkeIntegrity.SHA_1, said.integrity());
        assertEquals(DhGroup.GROUP_2, said.dhGroup());
        assertEquals(0, base.quickModeLimit());
        assertEquals(28_800, base.lifetimeSeconds());
    }

    @Test
    void aProtectionFromDataIsACopyInOrder() {
        EspProposal one = EspProposal.of(TRANSFORM);
        EspProposal two = one.pfs(DhGroup.GROUP_14);
        List<Protection> given = new ArrayList<>(List.of(two, one));
        Protection protection = Protection.anyOf(given);
        given.clear();
        assertEquals(List.of(two, one), protection.proposals());
        assertEquals(List.of(one), one.proposals());
        assertThrows(
                UnsupportedOperationException.class,
                () -> protection.proposals().clear());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aProtectionFromDataRefusesWhatIsNoProposal() {
        List<?> wrong = Arrays.asList(EspProposal.of(TRANSFORM), TRANSFORM, null);
        InvalidPolicyException refusal =
                assertThrows(InvalidPolicyException.class, () -> Protection.anyOf((List<EspProposal>) wrong));
        assertEquals(
                List.of("a value of type EspGcm", "null"),
                refusal.violations().stream().map(each -> each.value()).toList());
    }

    @Test
    void everyAlgorithmHasItsOneName() throws IllegalAccessException {
        Set<Object> named = new HashSet<>();
        for (Field field : Algorithms.class.getFields()) {
            // A coverage tool adds fields of its own.
            if (field.get(null) instanceof Enum<?> algorithm) {
                assertEquals(algorithm.name(), field.getName());
                named.add(algorithm);
            }
        }
        Set<Object> all = Stream.of(
                        IkeCipher.values(),
                        IkeIntegrity.values(),
                        DhGroup.values(),
                        MainModeGroup.values(),
                        GcmCipher.values(),
                        CipherNeedingHmac.values(),
                        Hmac.values())
                .flatMap(Arrays::stream)
                .collect(Collectors.toSet());
        assertEquals(all, named);
    }
}
