package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.wfp.layout.sdk.FWPM_ACTION0;
import io.culvert.wfp.layout.sdk.FWPM_FILTER0;
import io.culvert.wfp.layout.sdk.FWPM_NET_EVENT_HEADER1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWP_ACTION_TYPE;
import io.culvert.wfp.layout.sdk.FWP_DATA_TYPE;
import io.culvert.wfp.layout.sdk.FWP_VALUE0;
import io.culvert.wfp.layout.sdk.IKEEXT_CERTIFICATE_AUTHENTICATION1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS1;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnionLayoutTest {

    @Test
    void acceptsTheTagsThatHaveAnArm() {
        UnionLayout union = only(IPSEC_TUNNEL_ENDPOINTS1.LAYOUT.unions().subList(0, 1));
        assertEquals(
                List.of(IPSEC_TUNNEL_ENDPOINTS1.localV4Address, IPSEC_TUNNEL_ENDPOINTS1.localV6Address), union.arms());
        assertArrayEquals(new long[] {0, 1}, union.tags().toArray());
        assertTrue(union.accepts(0));
        assertTrue(union.accepts(1));
        assertFalse(union.accepts(2), "FWP_IP_VERSION_NONE has no arm");
    }

    @Test
    void acceptsTheTagsForWhichItIsEmpty() {
        UnionLayout union = only(FWP_VALUE0.LAYOUT.unions());
        assertSame(FWP_VALUE0.type, union.discriminator());
        assertTrue(union.accepts(FWP_DATA_TYPE.FWP_EMPTY));
        assertTrue(union.accepts(FWP_DATA_TYPE.FWP_BYTE_ARRAY6_TYPE));
        assertFalse(union.accepts(FWP_DATA_TYPE.FWP_RANGE_TYPE), "only the value of a condition may be a range");
        assertFalse(union.accepts(0xFFFF_FFFFL));
    }

    @Test
    void acceptsEveryTagIfThereIsADefault() {
        assertTrue(only(FWPM_PROVIDER_CONTEXT0.LAYOUT.unions()).hasDefaultArm());
        assertTrue(only(FWPM_PROVIDER_CONTEXT0.LAYOUT.unions()).accepts(77));
        assertFalse(only(FWPM_PROVIDER_CONTEXT1.LAYOUT.unions()).hasDefaultArm());
        assertFalse(only(FWPM_PROVIDER_CONTEXT1.LAYOUT.unions()).accepts(77));
    }

    @Test
    void looksAtTheBitsOfItsMaskAlone() {
        UnionLayout union = only(FWPM_ACTION0.LAYOUT.unions());
        assertEquals(0x4000, union.discriminatorMask());
        for (Constant action : FWP_ACTION_TYPE.TABLE.constants()) {
            boolean isCallout = (action.value() & 0x4000) != 0;
            assertTrue(union.accepts(action.value()));
            assertEquals(isCallout, FWPM_ACTION0.calloutKey.isArmFor(action.value()));
            assertEquals(!isCallout, FWPM_ACTION0.filterType.isArmFor(action.value()));
        }
        assertTrue(FWPM_FILTER0.rawContext.isArmFor(~4L));
        assertTrue(FWPM_FILTER0.providerContextKey.isArmFor(0xFFFF_FFFFL));
    }

    @Test
    void severalFieldsMayBeOneArm() {
        assertTrue(IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundRootArraySize.isArmFor(0));
        assertTrue(IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundRootArray.isArmFor(0));
        assertFalse(IKEEXT_CERTIFICATE_AUTHENTICATION1.inboundEnterpriseStoreConfig.isArmFor(0));
    }

    @Test
    void aUnionMayBeInsideAnother() {
        assertEquals("u4", FWPM_NET_EVENT_HEADER1.reserved2.unionName());
        assertSame(FWPM_NET_EVENT_HEADER1.reserved1, FWPM_NET_EVENT_HEADER1.reserved2.discriminator());
        assertSame(FWPM_NET_EVENT_HEADER1.ipVersion, FWPM_NET_EVENT_HEADER1.reserved1.discriminator());
        assertEquals(4, FWPM_NET_EVENT_HEADER1.LAYOUT.unions().size());
    }

    @Test
    void everyNamedTagIsAcceptedAndEveryFieldKnowsItsUnion() {
        for (StructLayout layout : Layouts.all()) {
            for (UnionLayout union : layout.unions()) {
                assertFalse(union.arms().isEmpty(), union::toString);
                union.tags().forEach(tag -> assertTrue(union.accepts(tag), union::toString));
                union.arms().forEach(arm -> assertSame(union.discriminator(), arm.discriminator(), arm::path));
            }
        }
    }

    private static UnionLayout only(List<UnionLayout> unions) {
        assertEquals(1, unions.size());
        return unions.get(0);
    }
}
