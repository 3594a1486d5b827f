package io.culvert.wfp.error;

import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cure for each code that a call may return, and for the codes of negotiations, which {@link IkeError} contains.
 */
final class ErrorCures {

    private static final String RANGE = "the call did not reach the engine: check whether the service 'Base"
            + " Filtering Engine' (bfe) runs, close this session and open a new one";

    private static final Map<Integer, String> CURES = all();

    private ErrorCures() {}

    private static Map<Integer, String> all() {
        Map<Integer, String> all = new HashMap<>(ObjectCures.ALL);
        all.putAll(StructureCures.ALL);
        all.putAll(WindowsCures.ALL);
        return Map.copyOf(all);
    }

    static Optional<String> cure(int code) {
        String exact = CURES.get(code);
        if (exact != null) {
            return Optional.of(exact);
        }
        @Nullable ErrorCode known = ErrorTable.TABLE.find(code);
        return known != null && known.isRange()
                ? Optional.of(RANGE)
                : IkeError.of(code).map(IkeError::cure);
    }
}
