package io.culvert.analysis.explain;

import io.culvert.testing.ValueSemantics;
import java.lang.reflect.Modifier;
import java.util.List;

class AnalysisValuesTest extends ValueSemantics {

    AnalysisValuesTest() {
        super(Expansion.class);
    }

    @Override
    protected List<List<Object>> values() {
        return FilterValues.all();
    }

    /** The classifier keeps records to itself. */
    @Override
    protected boolean isHandedOut(Class<?> value) {
        Class<?> outer = value.getEnclosingClass() == null ? value : value.getEnclosingClass();
        return Modifier.isPublic(outer.getModifiers());
    }
}
