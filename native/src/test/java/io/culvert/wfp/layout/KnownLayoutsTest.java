package io.culvert.wfp.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.layout.sdk.FWPM_FILTER_CONDITION0;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT1;
import io.culvert.wfp.layout.sdk.FWPM_PROVIDER_CONTEXT_TYPE;
import io.culvert.wfp.layout.sdk.FWP_CONDITION_VALUE0;
import io.culvert.wfp.layout.sdk.IKEEXT_AUTHENTICATION_METHOD1;
import io.culvert.wfp.layout.sdk.IKEEXT_POLICY1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINTS2;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY0;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY1;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_POLICY3;
import org.junit.jupiter.api.Test;

/** Places that were counted by hand, so that a fault of facts, generator and vocabulary together cannot hide. */
class KnownLayoutsTest {

    @Test
    void providerContextHasItsPolicyAtTheKnownPlace() {
        assertSizes(88, 56, FWPM_PROVIDER_CONTEXT1.LAYOUT);
        assertOffsets(0, 0, FWPM_PROVIDER_CONTEXT1.providerContextKey);
        assertOffsets(16, 16, FWPM_PROVIDER_CONTEXT1.displayData);
        assertOffsets(40, 28, FWPM_PROVIDER_CONTEXT1.providerKey);
        assertOffsets(64, 40, FWPM_PROVIDER_CONTEXT1.type);
        assertOffsets(72, 44, FWPM_PROVIDER_CONTEXT1.ikeQmTunnelPolicy);
        assertOffsets(72, 44, FWPM_PROVIDER_CONTEXT1.ikeV2MmPolicy);
        assertOffsets(80, 48, FWPM_PROVIDER_CONTEXT1.providerContextId);
    }

    @Test
    void conditionHasItsValueBehindAnAlignedType() {
        assertSizes(40, 28, FWPM_FILTER_CONDITION0.LAYOUT);
        assertOffsets(16, 16, FWPM_FILTER_CONDITION0.matchType);
        assertOffsets(24, 20, FWPM_FILTER_CONDITION0.conditionValue);
        assertSizes(16, 8, FWP_CONDITION_VALUE0.LAYOUT);
        assertOffsets(8, 4, FWP_CONDITION_VALUE0.byteArray16);
    }

    @Test
    void endpointsGrowFromVersionToVersion() {
        assertSizes(36, 36, IPSEC_TUNNEL_ENDPOINTS0.LAYOUT);
        assertSizes(48, 48, IPSEC_TUNNEL_ENDPOINTS1.LAYOUT);
        assertSizes(72, 64, IPSEC_TUNNEL_ENDPOINTS2.LAYOUT);
        assertOffsets(4, 4, IPSEC_TUNNEL_ENDPOINTS1.localV4Address);
        assertOffsets(4, 4, IPSEC_TUNNEL_ENDPOINTS1.localV6Address);
        assertOffsets(20, 20, IPSEC_TUNNEL_ENDPOINTS1.remoteV4Address);
        assertOffsets(40, 40, IPSEC_TUNNEL_ENDPOINTS1.localIfLuid);
    }

    @Test
    void policiesHaveTheKnownSizes() {
        assertSizes(72, 60, IPSEC_TUNNEL_POLICY0.LAYOUT);
        assertSizes(80, 80, IPSEC_TUNNEL_POLICY1.LAYOUT);
        assertSizes(128, 112, IPSEC_TUNNEL_POLICY3.LAYOUT);
        assertSizes(48, 36, IKEEXT_POLICY1.LAYOUT);
        assertSizes(80, 40, IKEEXT_AUTHENTICATION_METHOD1.LAYOUT);
    }

    @Test
    void contextTypesHaveTheKnownNumbers() {
        assertEquals(2, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_QM_TUNNEL_CONTEXT);
        assertEquals(5, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKE_MM_CONTEXT);
        assertEquals(9, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_QM_TUNNEL_CONTEXT);
        assertEquals(10, FWPM_PROVIDER_CONTEXT_TYPE.FWPM_IPSEC_IKEV2_MM_CONTEXT);
    }

    private static void assertSizes(int win64, int win32, StructLayout layout) {
        assertEquals(win64, layout.byteSize(TargetAbi.WIN64), () -> layout + " on 64-bit Windows");
        assertEquals(win32, layout.byteSize(TargetAbi.WIN32), () -> layout + " on 32-bit Windows");
    }

    private static void assertOffsets(int win64, int win32, FieldLayout field) {
        assertEquals(win64, field.byteOffset(TargetAbi.WIN64), () -> field + " on 64-bit Windows");
        assertEquals(win32, field.byteOffset(TargetAbi.WIN32), () -> field + " on 32-bit Windows");
    }
}
