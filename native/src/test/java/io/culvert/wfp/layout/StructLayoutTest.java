package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.culvert.wfp.layout.sdk.FWPM_DISPLAY_DATA0;
import io.culvert.wfp.layout.sdk.FWP_BYTE_BLOB;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY1;
import io.culvert.wfp.layout.sdk.SID;
import io.culvert.wfp.layout.sdk.Structs;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructLayoutTest {

    @Test
    void findsFieldsByName() {
        assertSame(FWP_BYTE_BLOB.data, FWP_BYTE_BLOB.LAYOUT.field("data"));
        IllegalArgumentException missing =
                assertThrows(IllegalArgumentException.class, () -> FWP_BYTE_BLOB.LAYOUT.field("date"));
        assertEquals("FWP_BYTE_BLOB has no field 'date'; it has size, data", missing.getMessage());
    }

    @Test
    void listsFieldsInTheOrderOfC() {
        assertEquals(
                List.of(FWPM_DISPLAY_DATA0.name, FWPM_DISPLAY_DATA0.description), FWPM_DISPLAY_DATA0.LAYOUT.fields());
    }

    @Test
    void isFoundByName() {
        assertSame(IPSEC_TUNNEL_POLICY1.LAYOUT, Structs.TABLE.find("IPSEC_TUNNEL_POLICY1"));
        assertNull(Structs.TABLE.find("IPSEC_TUNNEL_POLICY9"));
        assertEquals("IPSEC_TUNNEL_POLICY1", IPSEC_TUNNEL_POLICY1.LAYOUT.toString());
        assertEquals("Windows 7", IPSEC_TUNNEL_POLICY1.LAYOUT.minimumWindows());
    }

    @Test
    void everyTargetIsALayoutOfTheTable() {
        for (StructLayout layout : Layouts.all()) {
            for (FieldLayout field : layout.fields()) {
                assertSame(field, layout.field(field.name()));
                if (field.target() != null) {
                    assertSame(field.target(), Structs.TABLE.find(field.target().name()), field::path);
                }
            }
        }
    }

    @Test
    void onlyTheLastFieldMayBeOfVariableLength() {
        assertNotNull(SID.LAYOUT.trailingArray());
        assertNull(FWP_BYTE_BLOB.LAYOUT.trailingArray());
        for (StructLayout layout : Layouts.all()) {
            FieldLayout last = layout.fields().get(layout.fields().size() - 1);
            if (layout.trailingArray() != null) {
                assertSame(last, layout.trailingArray());
            }
        }
    }

    @Test
    void aBuilderTakesItsOwnFieldsOnly() {
        assertThrows(
                IllegalArgumentException.class, () -> StructLayout.of("OTHER").fields(FWP_BYTE_BLOB.size));
    }
}
