package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.culvert.access.SecurityDescriptor;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.testing.RandomSddl;
import io.culvert.testing.SddlSamples;
import io.culvert.testing.Seeds;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Security descriptors and their texts, read and printed by {@code advapi32.dll} of this machine as by this library. On
 * Windows itself the parts may stand in another order in the bytes, which has no meaning, so what they say is compared;
 * under Wine it is every byte.
 */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class SddlDifferentialTest {

    private static final int ROUNDS = 5_000;
    private static final String REFUSED = "refused";

    @ParameterizedTest
    @MethodSource("io.culvert.testing.SddlSamples#all")
    void samplesAreStillRight(SddlSamples.Sample sample) {
        assertEquals(sample.bytes(), bytesOfWindows(sample.text()));
        assertEquals(sample.printed(), textOfWindows(sample.text()));
    }

    @Test
    void randomTextsBecomeTheSameBytes() {
        RandomSddl texts = RandomSddl.ofWhatWineKnows(Seeds.random());
        for (int i = 0; i < ROUNDS; i++) {
            String text = texts.next();
            assertEquals(bytesOfWindows(text), bytes(text), text);
        }
    }

    @Test
    void randomBytesBecomeTheSameText() {
        RandomSddl texts = RandomSddl.ofWhatWineKnows(Seeds.random());
        for (int i = 0; i < ROUNDS; i++) {
            SecurityDescriptor descriptor = SecurityDescriptor.parse(texts.next());
            assertEquals(
                    SddlOfWindows.text(descriptor.toBytes()).orElse(REFUSED),
                    descriptor.toSddl(),
                    () -> HexFormat.of().formatHex(descriptor.toBytes()));
        }
    }

    /**
     * Where Wine 8 reads otherwise than the documents say, and why this library follows the documents. When Wine reads
     * one as it is documented, it belongs to the samples.
     */
    @ParameterizedTest
    @CsvSource({
        "D:NO_ACCESS_CONTROL, 'is an empty list to Wine, which skips letters that it does not know'",
        "S:P(AU;SA;GA;;;BA), 'sets SE_DACL_PROTECTED instead of SE_SACL_PROTECTED'",
        "S:AI(AU;SA;GA;;;BA), 'sets SE_DACL_AUTO_INHERITED instead of SE_SACL_AUTO_INHERITED'",
        "D:(OA;;CCDC;bf967aba-0de6-11d0-a285-00aa003049e2;;AO), 'Wine has no entries for objects'",
        "D:(OA;;CCDC;;;AO), 'Wine has no entries for objects'",
        "S:(SP;;;;;S-1-17-1), 'Wine does not know the type'",
        "D:(A;CR;GA;;;BA), 'Wine does not know the flag'",
        "D:(A;;0x0;;;BA), 'Wine takes 0 for no number'",
        "D:(a;;ga;;;BA), 'Wine wants large letters but in SIDs'",
        "O:MU, 'Wine does not know the name'",
        "O:HA, 'Wine does not know the name'",
        "O:S-1-0x000100000005-1, 'Wine takes any authority of more than 32 bits for 0xffffffff'",
        "O:S-1-4294967296-1, 'Wine takes it for 4294967295; the grammar wants it in hexadecimal'",
        "O:S-1-5-4294967296, 'Wine takes it for 4294967295; a number has 32 bits'",
        "O:S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16, 'Wine takes more numbers than a SID can have'",
        "O:BAO:SY, 'Wine lets the last one count; the grammar has one'",
        "S:D:, 'Wine has the parts in the order of the text, this library always in one'",
        "D:(A;;GA;;;SY) (A;;GA;;;BA), 'Wine silently stops at the white space, which the grammar does not have'",
        "D:(A;;GA0x1;;;BA), 'Wine mixes names and numbers, which the grammar does not'",
        "D:(AU;;GA;;;BA), 'means nothing there; refused as a mistake'",
        "S:(A;;GA;;;BA), 'means nothing there; refused as a mistake'",
        "O:DA, 'Wine has a domain 0-0-0; refused because it is another account on every machine'",
    })
    void wineReadsOtherwise(String text, String why) {
        assumeTrue(SddlOfWindows.isWine());
        assertNotEquals(bytesOfWindows(text), bytes(text), why);
    }

    /** The same for what it prints. */
    @ParameterizedTest
    @CsvSource({
        "D:NO_ACCESS_CONTROL, 'is printed like an empty list'",
        "D:PS:, 'the flags of the discretionary list are printed for the system list as well'",
        "S:AI, 'the flags of the system list are not printed'",
        "S:(ML;;NW;;;LW), 'the type is left out, and the rights are those of directories'",
        "S:(SP;;;;;S-1-17-1), 'the type is left out'",
        "D:(OA;;CCDC;bf967aba-0de6-11d0-a285-00aa003049e2;;AO), 'type and GUID are left out'",
        "D:(A;CR;GA;;;BA), 'the flag is left out'",
        "O:MU, 'Wine does not know the name'",
        "O:S-1-0x000100000005-1, 'Wine refuses an authority of more than 32 bits'",
        "O:S-1-4294967295-1, 'Wine prints the authority as -1'",
    })
    void winePrintsOtherwise(String text, String why) {
        assumeTrue(SddlOfWindows.isWine());
        SecurityDescriptor descriptor = SecurityDescriptor.parse(text);
        assertNotEquals(SddlOfWindows.text(descriptor.toBytes()).orElse(REFUSED), descriptor.toSddl(), why);
    }

    private static String bytesOfWindows(String text) {
        return SddlOfWindows.bytes(text)
                .map(bytes -> SddlOfWindows.isWine()
                        ? bytes
                        : SecurityDescriptor.parse(SecurityDescriptor.of(bytes).toSddl())
                                .toBytes())
                .map(HexFormat.of()::formatHex)
                .orElse(REFUSED);
    }

    private static String textOfWindows(String text) {
        return SddlOfWindows.bytes(text).flatMap(SddlOfWindows::text).orElse(REFUSED);
    }

    private static String bytes(String text) {
        try {
            return HexFormat.of().formatHex(SecurityDescriptor.parse(text).toBytes());
        } catch (InvalidPolicyException refused) {
            return REFUSED;
        }
    }
}
