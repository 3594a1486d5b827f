package io.culvert.wfp.jna;

import io.culvert.policy.ApiGeneration;
import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a call with the newest version that the engine accepts. It begins with the newest version of this Windows, whose
 * structures contain the fields of all older ones. What an older version returns for a context of a newer one is not
 * documented. If the engine answers that the context has another version, the next older version is tried.
 */
final class NewestFirst {

    private static final List<ApiGeneration> VERSIONS =
            List.of(ApiGeneration.ADD3, ApiGeneration.ADD2, ApiGeneration.ADD1, ApiGeneration.ADD0);

    private final Fwpuclnt library;
    private final String call;

    /** For the versions of a function, whose names differ in the last digit. */
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
        // Each Windows with the platform has the oldest version; otherwise the error names the missing function.
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
