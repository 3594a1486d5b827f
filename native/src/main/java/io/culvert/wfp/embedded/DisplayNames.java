package io.culvert.wfp.embedded;

import io.culvert.internal.PrintableText;
import io.culvert.wfp.WfpException;
import io.culvert.wfp.layout.sdk.ErrorCodes;

/** Which texts for people the engine takes. */
final class DisplayNames {

    private DisplayNames() {}

    static void require(String text, String element, String call) {
        if (!text.codePoints().allMatch(PrintableText::isPrintable)) {
            throw new WfpException(
                    ErrorCodes.FWP_E_INVALID_PARAMETER, call, element + " has a character that cannot be printed");
        }
    }
}
