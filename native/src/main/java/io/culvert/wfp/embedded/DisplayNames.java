package io.culvert.wfp.embedded;

import io.culvert.wfp.WfpException;
import io.culvert.wfp.layout.sdk.ErrorCodes;

/** Which texts for people the engine takes. */
final class DisplayNames {

    private DisplayNames() {}

    static void require(String text, String element, String call) {
        boolean printable = text.codePoints()
                .allMatch(each -> !Character.isISOControl(each) && Character.getType(each) != Character.SURROGATE);
        if (!printable) {
            throw new WfpException(
                    ErrorCodes.FWP_E_INVALID_PARAMETER, call, element + " has a character that cannot be printed");
        }
    }
}
