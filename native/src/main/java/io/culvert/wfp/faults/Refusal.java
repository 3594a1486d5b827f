package io.culvert.wfp.faults;

import io.culvert.wfp.error.ErrorCodes;
import io.culvert.wfp.error.WfpException;

/**
 * The call is refused and changes nothing. The session stays usable unless the code reports its end.
 *
 * @param code the code of the refusal
 */
record Refusal(int code) implements Fault {

    Refusal {
        if (code == ErrorCodes.ERROR_SUCCESS) {
            throw new IllegalArgumentException(
                    "a call cannot fail with ERROR_SUCCESS (0): give a code of ErrorCodes, such as FWP_E_TIMEOUT");
        }
    }

    @Override
    public String toString() {
        return "fails with " + new WfpException(code, "").symbol();
    }
}
