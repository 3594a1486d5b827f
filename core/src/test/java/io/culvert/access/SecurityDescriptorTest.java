package io.culvert.access;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import io.culvert.testing.SddlSamples;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityDescriptorTest {

    /** A conditional entry for everybody, with an expression of eight bytes behind it. */
    private static final String CONDITIONAL = "01000480" + "00000000" + "00000000" + "00000000" + "14000000"
            + "0200240001000000" + "09001c0000000010" + "010100000000000100000000" + "6172747800000000";

    @ParameterizedTest
    @MethodSource("io.culvert.testing.SddlSamples#all")
    void readsAndPrintsAsWindowsDoes(SddlSamples.Sample sample) {
        SecurityDescriptor descriptor = SecurityDescriptor.parse(sample.text());
        assertEquals(sample.bytes(), hex(descriptor));
        assertEquals(sample.printed(), descriptor.toSddl());
        assertEquals(descriptor, SecurityDescriptor.parse(sample.printed()));
        assertEquals(descriptor, SecurityDescriptor.of(HexFormat.of().parseHex(sample.bytes())));
    }

    /** What {@code advapi32.dll} of Wine does not do; the bytes are written after [MS-DTYP]. */
    @ParameterizedTest
    @CsvSource({
        // A null list is no list.
        "D:NO_ACCESS_CONTROL, 0100048000000000000000000000000000000000",
        "D:PNO_ACCESS_CONTROL, 0100049000000000000000000000000000000000",
        "S:NO_ACCESS_CONTROL, 0100108000000000000000000000000000000000",
        // The flags of the system list have bits of their own.
        "D:PS:AI, 010014980000000000000000" + "1c00000014000000" + "02000800000000000200080000000000",
        "D:AIS:PAR, 010014a60000000000000000" + "1c00000014000000" + "02000800000000000200080000000000",
        // Rights of an integrity level.
        "S:(ML;;NWNRNX;;;HI), "
                + "010010800000000000000000140000000000000002001c0001000000"
                + "11001400070000000101000000000010" + "00300000",
        "S:(ML;;0x8;;;MP), "
                + "010010800000000000000000140000000000000002001c0001000000"
                + "11001400080000000101000000000010" + "00210000",
        // An authority of more than 32 bits has its high byte first.
        "O:S-1-0x123456789abc-1, 0100008014000000000000000000000000000000" + "0101123456789abc01000000",
        "O:S-1-4294967295-1, 0100008014000000000000000000000000000000" + "01010000ffffffff01000000",
        // Three numbers of a GUID have their low byte first.
        "D:(OD;CR;CR;;00112233-4455-6677-8899-aabbccddeeff;BA), "
                + "0100048000000000000000000000000014000000040034000100000006202c000001000002000000"
                + "33221100554477668899aabbccddeeff01020000000000052000000020020000",
    })
    void readsAndPrintsAsTheDocumentsSay(String text, String bytes) {
        assertEquals(bytes, hex(SecurityDescriptor.parse(text)));
        assertEquals(text, SecurityDescriptor.of(HexFormat.of().parseHex(bytes)).toSddl());
    }

    @ParameterizedTest
    @CsvSource({
        // "ACE Strings": without a GUID it is a plain entry.
        "D:(OA;;GA;;;BA), D:(A;;GA;;;BA)",
        "D:(OD;;GA;;;BA), D:(OD;;GA;;;BA)",
        // Literals of the grammar are read whatever the size of their letters.
        "o:bag:s-1-0Xf-2-1d:pai(oa;ci;ga;BF967ABA-0DE6-11D0-A285-00AA003049E2;;sy), "
                + "O:BAG:ACD:PAI(OA;CI;GA;bf967aba-0de6-11d0-a285-00aa003049e2;;SY)",
        "D:no_access_control, D:NO_ACCESS_CONTROL",
        "D:(A;;0XFF;;;SY), D:(A;;CCDCLCSWRPWPDTLO;;;SY)",
        "D:(A;;0;;;SY), D:(A;;;;;SY)",
        "S:(AU;SA;GA;;;BA)D:(A;;GA;;;SY)G:SYO:BA, O:BAG:SYD:(A;;GA;;;SY)S:(AU;SA;GA;;;BA)",
        "O:BAD:(A;;GA;;;BA)(A;;0x1e4;;;NO), O:BAD:(A;;GA;;;BA)(A;;LCWPDTLOCR;;;NO)",
        "S:(SP;;;;;S-1-17-1), S:(SP;;;;;S-1-17-1)",
        "O:S-1-00005-00018, O:SY",
    })
    void printsInOneForm(String text, String printed) {
        assertEquals(printed, SecurityDescriptor.parse(text).toSddl());
        assertEquals(SecurityDescriptor.parse(printed), SecurityDescriptor.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "AA, S-1-5-32-579",
        "AC, S-1-15-2-1",
        "AN, S-1-5-7",
        "AO, S-1-5-32-548",
        "AS, S-1-18-1",
        "AU, S-1-5-11",
        "BA, S-1-5-32-544",
        "BG, S-1-5-32-546",
        "BO, S-1-5-32-551",
        "BU, S-1-5-32-545",
        "CD, S-1-5-32-574",
        "CG, S-1-3-1",
        "CO, S-1-3-0",
        "CY, S-1-5-32-569",
        "ED, S-1-5-9",
        "ER, S-1-5-32-573",
        "ES, S-1-5-32-576",
        "HA, S-1-5-32-578",
        "HI, S-1-16-12288",
        "IS, S-1-5-32-568",
        "IU, S-1-5-4",
        "LS, S-1-5-19",
        "LU, S-1-5-32-559",
        "LW, S-1-16-4096",
        "ME, S-1-16-8192",
        "MP, S-1-16-8448",
        "MS, S-1-5-32-577",
        "MU, S-1-5-32-558",
        "NO, S-1-5-32-556",
        "NS, S-1-5-20",
        "NU, S-1-5-2",
        "OW, S-1-3-4",
        "PO, S-1-5-32-550",
        "PS, S-1-5-10",
        "PU, S-1-5-32-547",
        "RA, S-1-5-32-575",
        "RC, S-1-5-12",
        "RD, S-1-5-32-555",
        "RE, S-1-5-32-552",
        "RM, S-1-5-32-580",
        "RU, S-1-5-32-554",
        "SI, S-1-16-16384",
        "SO, S-1-5-32-549",
        "SS, S-1-18-2",
        "SU, S-1-5-6",
        "SY, S-1-5-18",
        "UD, S-1-5-84-0-0-0-0-0",
        "WD, S-1-1-0",
        "WR, S-1-5-33",
    })
    void knowsNames(String name, String sid) {
        assertEquals(SecurityDescriptor.parse("O:" + sid), SecurityDescriptor.parse("O:" + name));
        assertEquals("O:" + name, SecurityDescriptor.parse("O:" + sid).toSddl());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AP", "CA", "CN", "DA", "DC", "DD", "DG", "DU", "EA", "EK", "KA", "LA", "LG", "PA", "RO", "RS", "SA"
            })
    void refusesNamesOfAccountsThatDifferBetweenMachines(String name) {
        assertEquals(
                SecurityDescriptorRules.SID_OF_DOMAIN,
                assertThrows(InvalidPolicyException.class, () -> SecurityDescriptor.parse("G:" + name))
                        .violations()
                        .get(0)
                        .rule());
    }

    @Test
    void carriesWhatHasNoText() {
        SecurityDescriptor descriptor = SecurityDescriptor.of(HexFormat.of().parseHex(CONDITIONAL));
        assertEquals(CONDITIONAL, hex(descriptor));
        assertEquals(CONDITIONAL, descriptor.toString());
        assertThrows(InvalidPolicyException.class, descriptor::toSddl);
    }

    @Test
    void keepsBytesAsTheyAre() {
        // The group before the owner, and four bytes between them.
        String odd = "01000380" + "24000000" + "14000000" + "00000000" + "00000000" + "010100000000000512000000"
                + "deadbeef" + "010100000000000100000000";
        SecurityDescriptor descriptor = SecurityDescriptor.of(HexFormat.of().parseHex(odd));
        assertEquals(descriptor, SecurityDescriptor.of(HexFormat.of().parseHex(odd + "deadbeef")));
        assertEquals(odd, hex(descriptor));
        assertEquals("O:WDG:SY", descriptor.toSddl());
        assertEquals("O:WDG:SY", descriptor.toString());
        assertNotEquals(descriptor, SecurityDescriptor.parse("O:WDG:SY"));
        assertEquals(descriptor, SecurityDescriptor.of(descriptor.toBytes()));
        assertEquals(
                descriptor.hashCode(),
                SecurityDescriptor.of(descriptor.toBytes()).hashCode());
    }

    @Test
    void sharesNoBytes() {
        byte[] given = HexFormat.of().parseHex(CONDITIONAL);
        SecurityDescriptor descriptor = SecurityDescriptor.of(given);
        given[0] = 0;
        descriptor.toBytes()[0] = 0;
        assertArrayEquals(HexFormat.of().parseHex(CONDITIONAL), descriptor.toBytes());
    }

    @Test
    void printsASidWithoutNumbers() {
        String authority = "0100008014000000000000000000000000000000" + "0100000000000005";
        assertEquals(
                "O:S-1-5",
                SecurityDescriptor.of(HexFormat.of().parseHex(authority)).toSddl());
    }

    private static String hex(SecurityDescriptor descriptor) {
        return HexFormat.of().formatHex(descriptor.toBytes());
    }
}
