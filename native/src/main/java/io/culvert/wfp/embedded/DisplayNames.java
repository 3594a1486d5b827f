package io.culvert.wfp.embedded;

import io.culvert.rule.text.PrintableText;
import io.culvert.wfp.error.ErrorCodes;

/** Verifies display texts. */
final class DisplayNames {

    private DisplayNames() {}

    static void require(String text, String field, Refusals refusals) {
        refusals.unless(
                text.codePoints().allMatch(PrintableText::isPrintable),
                ErrorCodes.FWP_E_INVALID_PARAMETER,
                () -> field + " contains a character that cannot be printed");
    }
}
