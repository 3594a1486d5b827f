package io.culvert.wfp.jna;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.util.List;
import java.util.function.Function;

/**
 * Asks with the call of whichever version answers. The newest that this Windows has is asked first: its structures hold
 * whatever older ones do, while it is not documented what an older call makes of a context that a newer one added. An engine
 * that keeps contexts as they came answers that the version is another; then the next older call is asked.
 */
final class NewestFirst {

    private static final List<ApiGeneration> VERSIONS =
            List.of(ApiGeneration.ADD3, ApiGeneration.ADD2, ApiGeneration.ADD1, ApiGeneration.ADD0);

    private final Fwpuclnt library;
    private final String call;

    /** With the calls of a name, which is followed by a digit. */
    NewestFirst(Fwpuclnt library, String call) {
        this.library = library;
        this.call = call;
    }

    <T> T ask(Function<ApiGeneration, T> question) {
        List<ApiGeneration> known = VERSIONS.stream()
                .filter(version -> library.has(function(version)))
                .toList();
        for (ApiGeneration version : known.subList(0, Math.max(known.size() - 1, 0))) {
            try {
                return question.apply(version);
            } catch (WfpException refusal) {
                if (!isOfAnotherVersion(refusal)) {
                    throw refusal;
                }
            }
        }
        // Every Windows with the platform has the oldest; on anything else the error says that it is missing.
        return question.apply(known.isEmpty() ? ApiGeneration.ADD0 : known.get(known.size() - 1));
    }

    static boolean isOfAnotherVersion(WfpException refusal) {
        return refusal.code() == ErrorCodes.FWP_E_PROVIDER_CONTEXT_MISMATCH;
    }

    String function(ApiGeneration version) {
        return switch (version) {
            case ADD0 -> call + "0";
            case ADD1 -> call + "1";
            case ADD2 -> call + "2";
            case ADD3 -> call + "3";
        };
    }
}
