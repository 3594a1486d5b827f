package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.layout.sdk.Constants;
import io.culvert.wfp.layout.sdk.FWPM_CONTEXT;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.IPSEC_PFS_GROUP;
import io.culvert.wfp.layout.sdk.RPC_C_AUTHN;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConstantTableTest {
    private static final ConstantTable FLAGS = ConstantTable.flags(
            "FLAGS",
            Constant.of32("LOW", 1, ""),
            Constant.of32("MIDDLE", 2, ""),
            Constant.of32("LOW_AND_MIDDLE", 3, ""),
            Constant.of32("HIGH", 0x8000_0000, ""));

    @Test
    void findsValuesAndNames() {
        assertEquals("FWPM_IPSEC_IKE_MM_CONTEXT", FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(5));
        assertEquals(9, FWPM_PROVIDER_CONTEXT_TYPE.TABLE.valueOf("FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT"));
        assertTrue(FWPM_PROVIDER_CONTEXT_TYPE.TABLE.contains(10));
        assertThrows(IllegalArgumentException.class, () -> FWPM_PROVIDER_CONTEXT_TYPE.TABLE.valueOf("IKE"));
        assertSame(FWPM_PROVIDER_CONTEXT_TYPE.TABLE, Constants.TABLE.find("FWPM_PROVIDER_CONTEXT_TYPE"));
    }

    @Test
    void theBoundOfAnEnumerationIsNoValue() {
        assertEquals(14, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_PROVIDER_CONTEXT_TYPE_MAX);
        assertFalse(FWPM_PROVIDER_CONTEXT_TYPE.TABLE.contains(14));
        assertNull(FWPM_PROVIDER_CONTEXT_TYPE.TABLE.find(14));
        assertEquals("14", FWPM_PROVIDER_CONTEXT_TYPE.TABLE.describe(14));
    }

    @Test
    void theFirstOfTwoNamesDescribesAValue() {
        assertEquals(IPSEC_PFS_GROUP.IPSEC_PFS_2048, IPSEC_PFS_GROUP.IPSEC_PFS_14);
        assertEquals("IPSEC_PFS_2048", IPSEC_PFS_GROUP.TABLE.describe(IPSEC_PFS_GROUP.IPSEC_PFS_14));
    }

    @Test
    void takesNegativeNumbersForBitPatterns() {
        assertEquals(0xFFFF_FFFFL, RPC_C_AUTHN.TABLE.valueOf("RPC_C_AUTHN_DEFAULT"));
        assertEquals("RPC_C_AUTHN_DEFAULT", RPC_C_AUTHN.TABLE.describe(RPC_C_AUTHN.RPC_C_AUTHN_DEFAULT));
        assertEquals("RPC_C_AUTHN_DEFAULT", RPC_C_AUTHN.TABLE.describe(0xFFFF_FFFFL));
        assertEquals("HIGH", FLAGS.describe(Integer.MIN_VALUE));
        assertEquals("4294967294", RPC_C_AUTHN.TABLE.describe(-2));
    }

    @Test
    void keepsConstantsOf64Bits() {
        assertEquals(0xFF00_0000_0000_0000L, FWPM_CONTEXT.FWPM_CONTEXT_IPSEC_INBOUND_RESERVED);
        assertEquals(
                "FWPM_CONTEXT_IPSEC_INBOUND_RESERVED",
                FWPM_CONTEXT.TABLE.describe(FWPM_CONTEXT.FWPM_CONTEXT_IPSEC_INBOUND_RESERVED));
    }

    @Test
    void writesFlagsAsSums() {
        assertEquals("none", FLAGS.describe(0));
        assertEquals("LOW_AND_MIDDLE", FLAGS.describe(3));
        assertEquals("LOW|HIGH", FLAGS.describe(0x8000_0001L));
        assertEquals("MIDDLE|0x30", FLAGS.describe(0x32));
        assertEquals(0x8000_0003L, FLAGS.knownBits());
        assertTrue(FLAGS.contains(0x8000_0002L));
        assertFalse(FLAGS.contains(4));
    }

    @Test
    void everyConstantHasOneTable() {
        Set<String> names = new HashSet<>();
        for (ConstantTable table : Constants.TABLE.all()) {
            for (Constant constant : table.constants()) {
                assertTrue(names.add(constant.name()), constant::name);
                assertEquals(constant.value(), table.valueOf(constant.name()));
                assertFalse(constant.minimumWindows().isEmpty(), constant::name);
            }
        }
    }
}
