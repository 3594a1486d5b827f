package io.culvert.analysis.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A filter that the platform adds by itself.
 *
 * @param layer where it stands; {@code layerKey}
 * @param sublayer in which sublayer; {@code subLayerKey}
 * @param callout what it asks; {@code action.calloutKey} with {@code FWP_ACTION_CALLOUT_TERMINATING}. Without one it permits
 * @param conditions what must hold; {@code filterCondition}
 * @param weightRange the upper four bits of its weight, {@code FWPM_WEIGHT_RANGE_*}; the engine makes the rest of them
 * @param context which policy it leads to; {@code providerContextKey}
 * @param standing how sure it is
 * @param source who says so, or what it follows from
 */
public record PlatformFilter(
        FilterLayer layer,
        FilterSublayer sublayer,
        Optional<FilterCallout> callout,
        List<FilterCondition> conditions,
        int weightRange,
        Optional<FilterContext> context,
        Evidence standing,
        String source) {

    /** Keeps a copy of the list; refuses null. */
    public PlatformFilter {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(sublayer, "sublayer");
        Objects.requireNonNull(callout, "callout");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(source, "source");
    }

    /** A few lines: where it stands, what it looks at, what it does, who says so. */
    @Override
    public String toString() {
        String wanted = conditions.isEmpty()
                ? "every packet"
                : conditions.stream().map(FilterCondition::toString).collect(Collectors.joining(", "));
        return layer + " in " + sublayer + ", weight range " + weightRange + "\n  if   " + wanted + "\n  then "
                + callout.map(FilterCallout::toString).orElse("permit")
                + context.map(each -> " with " + each).orElse("") + "\n  ("
                + (standing == Evidence.DOCUMENTED ? "documented: " : "inferred: ") + source + ")";
    }
}
