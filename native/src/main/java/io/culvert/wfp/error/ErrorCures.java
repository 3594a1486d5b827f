package io.culvert.wfp.error;

import io.culvert.wfp.layout.ErrorCode;
import io.culvert.wfp.layout.sdk.ErrorTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What to do about a refusal. There is a sentence for every code that a call may answer with; what an IKE negotiation ends with
 * ({@code ERROR_IPSEC_IKE_*}) comes with events and from no call.
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
        return known != null && known.isRange() ? Optional.of(RANGE) : Optional.empty();
    }
}
