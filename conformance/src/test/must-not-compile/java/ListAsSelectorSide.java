package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;

/** A list may be empty, so selectors are single arguments. */
final class ListAsSelectorSide {
    static TrafficSelectorPolicy selectors(List<TrafficSelector> selectors) {
        return TrafficSelectorPolicy.of().local(selectors); // wrong: TrafficSelector
        // fix: return TrafficSelectorPolicy.of().local(selectors.get(0));
    }
}
