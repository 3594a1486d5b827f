package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.culvert.analysis.explain.ConditionField;
import io.culvert.analysis.explain.FilterCallout;
import io.culvert.analysis.explain.FilterLayer;
import io.culvert.analysis.explain.FilterSublayer;
import io.culvert.analysis.explain.IkeExemptions;
import io.culvert.wfp.layout.sdk.FWPM_WEIGHT_RANGE;
import io.culvert.wfp.layout.sdk.Guids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the values call by name is in the tables of the SDK. */
class FilterKeysTest {

    @ParameterizedTest
    @EnumSource
    void ofLayers(FilterLayer layer) {
        assertNotNull(FilterKeys.of(layer));
    }

    @ParameterizedTest
    @EnumSource
    void ofSublayers(FilterSublayer sublayer) {
        assertNotNull(FilterKeys.of(sublayer));
    }

    @ParameterizedTest
    @EnumSource
    void ofCallouts(FilterCallout callout) {
        assertNotNull(FilterKeys.of(callout));
    }

    @ParameterizedTest
    @EnumSource
    void ofFields(ConditionField field) {
        assertNotNull(FilterKeys.of(field));
    }

    @Test
    void areThoseOfTheTables() {
        assertEquals(Guids.FWPM_LAYER_IPSEC_V4, FilterKeys.of(FilterLayer.IPSEC_V4));
        assertEquals(FWPM_WEIGHT_RANGE.FWPM_WEIGHT_RANGE_IKE_EXEMPTIONS, IkeExemptions.WEIGHT_RANGE);
    }
}
