package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.culvert.wfp.layout.sdk.Guids;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GuidTableTest {
    private static final UUID KEYING_MODULE_IKE = UUID.fromString("a9bbf787-82a8-45bb-a400-5d7e5952c7a9");

    @Test
    void findsKeyingModules() {
        assertEquals(KEYING_MODULE_IKE, Guids.FWPM_KEYING_MODULE_IKE);
        assertEquals("FWPM_KEYING_MODULE_IKE", Guids.TABLE.describe(KEYING_MODULE_IKE));
        assertEquals("keying-module", Guids.TABLE.find(KEYING_MODULE_IKE).family());
        assertEquals(
                KEYING_MODULE_IKE, Guids.TABLE.find("FWPM_KEYING_MODULE_IKE").value());
    }

    @Test
    void aliasesLeadToTheSameEntry() {
        assertSame(Guids.FWPM_CONDITION_IP_LOCAL_PORT, Guids.FWPM_CONDITION_ICMP_TYPE);
        NamedGuid port = Guids.TABLE.find(Guids.FWPM_CONDITION_IP_LOCAL_PORT);
        assertSame(port, Guids.TABLE.find("FWPM_CONDITION_ICMP_TYPE"));
        assertEquals(List.of("FWPM_CONDITION_ICMP_TYPE"), port.aliases());
        assertEquals("FWP_UINT16", port.dataType());
        assertEquals("FWPM_CONDITION_IP_LOCAL_PORT (FWPM_CONDITION_ICMP_TYPE)", Guids.TABLE.describe(port.value()));
    }

    @Test
    void anUnknownGuidDescribesItself() {
        UUID unknown = new UUID(1, 2);
        assertNull(Guids.TABLE.find(unknown));
        assertNull(Guids.TABLE.find("FWPM_NOTHING"));
        assertEquals("00000000-0000-0001-0000-000000000002", Guids.TABLE.describe(unknown));
    }

    @Test
    void noTwoEntriesShareAValue() {
        Set<UUID> values = new HashSet<>();
        for (NamedGuid guid : Guids.TABLE.all()) {
            values.add(guid.value());
            assertSame(guid, Guids.TABLE.find(guid.name()));
            assertSame(guid, Guids.TABLE.find(guid.value()));
        }
        assertEquals(Guids.TABLE.all().size(), values.size());
    }
}
