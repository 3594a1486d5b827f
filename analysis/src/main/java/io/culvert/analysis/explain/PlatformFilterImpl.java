package io.culvert.analysis.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A filter. Behind an interface, since it mirrors {@code FWPM_FILTER0}, which grows with the platform. */
record PlatformFilterImpl(
        FilterLayer layer,
        FilterSublayer sublayer,
        Optional<FilterCallout> callout,
        List<FilterCondition> conditions,
        int weightRange,
        Optional<FilterContext> context,
        Evidence evidence,
        String source)
        implements PlatformFilter {

    /** Copies the list; refuses null. */
    PlatformFilterImpl {
        Objects.requireNonNull(layer, "layer");
        Objects.requireNonNull(sublayer, "sublayer");
        Objects.requireNonNull(callout, "callout");
        conditions = List.copyOf(conditions);
        Objects.requireNonNull(context, "context");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(source, "source");
    }

    /** Several lines: layer and sublayer, conditions, action, evidence. */
    @Override
    public String toString() {
        String wanted = conditions.isEmpty()
                ? "every packet"
                : conditions.stream().map(FilterCondition::toString).collect(Collectors.joining(", "));
        return layer + " in " + sublayer + ", weight range " + weightRange + "\n  if   " + wanted + "\n  then "
                + callout.map(FilterCallout::toString).orElse("permit")
                + context.map(each -> " with " + each).orElse("") + "\n  ("
                + (evidence == Evidence.DOCUMENTED ? "documented: " : "inferred: ") + source + ")";
    }
}
