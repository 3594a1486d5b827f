package io.culvert.analysis.explain;

import io.culvert.testing.ValueSemantics;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

class AnalysisValuesTest extends ValueSemantics {

    AnalysisValuesTest() {
        super(Expansion.class);
    }

    @Override
    protected List<List<Object>> values() {
        return FilterValues.all();
    }

    @Override
    protected boolean isValue(Class<?> candidate) {
        return super.isValue(candidate) || candidate == FilterCondition.class;
    }

    /** A value reaches users if it is public or implements a public interface. The stage of a packet is no value. */
    @Override
    protected boolean isHandedOut(Class<?> value) {
        return isPublic(value)
                || Stream.of(value.getInterfaces()).anyMatch(type -> isPublic(type) && type != ProtocolStage.class);
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }
}
