package io.culvert.wfp;

import io.culvert.analysis.explain.ConditionField;
import io.culvert.analysis.explain.FilterCallout;
import io.culvert.analysis.explain.FilterLayer;
import io.culvert.analysis.explain.FilterSublayer;
import io.culvert.wfp.layout.NamedGuid;
import io.culvert.wfp.layout.sdk.Guids;
import java.util.UUID;

/** The GUIDs of the elements of an {@linkplain io.culvert.analysis.explain.Expansion expansion}, as in {@code fwpmu.h}. */
public final class FilterKeys {

    private FilterKeys() {}

    /**
     * The GUID of a layer.
     *
     * @param layer the layer
     * @return its {@code layerKey}
     */
    public static UUID of(FilterLayer layer) {
        return value(layer.symbol());
    }

    /**
     * The GUID of a sublayer.
     *
     * @param sublayer the sublayer
     * @return its {@code subLayerKey}
     */
    public static UUID of(FilterSublayer sublayer) {
        return value(sublayer.symbol());
    }

    /**
     * The GUID of a callout.
     *
     * @param callout the callout
     * @return its {@code calloutKey}
     */
    public static UUID of(FilterCallout callout) {
        return value(callout.symbol());
    }

    /**
     * The GUID of a field.
     *
     * @param field the field
     * @return its {@code fieldKey}
     */
    public static UUID of(ConditionField field) {
        return value(field.symbol());
    }

    private static UUID value(String symbol) {
        NamedGuid guid = Guids.TABLE.find(symbol);
        if (guid == null) {
            throw new IllegalStateException("the table of GUIDs has no " + symbol);
        }
        return guid.value();
    }
}
