package io.culvert.wfp.embedded;

import io.culvert.wfp.error.ErrorCodes;

/** Verifies display texts. */
final class DisplayNames {

    private DisplayNames() {}

    static void require(String text, String field, Refusals refusals) {
        refusals.unless(
                text.codePoints().allMatch(DisplayNames::isPrintable),
                ErrorCodes.FWP_E_INVALID_PARAMETER,
                () -> field + " contains a character that cannot be printed");
    }

    /** Less strict than the rules of policies: another program may have its reasons for an invisible character. */
    private static boolean isPrintable(int codePoint) {
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE;
    }
}
