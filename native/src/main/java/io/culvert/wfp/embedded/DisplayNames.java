package io.culvert.wfp.embedded;

import io.culvert.rule.text.PrintableText;
import io.culvert.wfp.error.ErrorCodes;

/** Which texts for people the engine takes. */
final class DisplayNames {

    private DisplayNames() {}

    static void require(String text, String field, Refusals refusals) {
        refusals.unless(
                text.codePoints().allMatch(PrintableText::isPrintable),
                ErrorCodes.FWP_E_INVALID_PARAMETER,
                () -> field + " has a character that cannot be printed");
    }
}
