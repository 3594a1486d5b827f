package io.culvert.analysis.explain;

import java.util.List;
import java.util.Optional;

/** A filter that the platform adds for a tunnel. */
public sealed interface PlatformFilter permits PlatformFilterImpl {

    /**
     * The layer of the filter.
     *
     * @return {@code layerKey}
     */
    FilterLayer layer();

    /**
     * The sublayer of the filter.
     *
     * @return {@code subLayerKey}
     */
    FilterSublayer sublayer();

    /**
     * The callout that decides.
     *
     * @return {@code action.calloutKey} with {@code FWP_ACTION_CALLOUT_TERMINATING}; empty for a filter that permits
     */
    Optional<FilterCallout> callout();

    /**
     * The conditions, which must all hold.
     *
     * @return {@code filterCondition}
     */
    List<FilterCondition> conditions();

    /**
     * The upper four bits of the weight, {@code FWPM_WEIGHT_RANGE_*}. The engine sets the other bits.
     *
     * @return 0 to 15
     */
    int weightRange();

    /**
     * The policy that the filter refers to.
     *
     * @return {@code providerContextKey}
     */
    Optional<FilterContext> context();

    /**
     * Whether the filter is documented.
     *
     * @return the kind of evidence
     */
    Evidence evidence();

    /**
     * The document behind the filter, or the reason for inferring it.
     *
     * @return its name
     */
    String source();
}
