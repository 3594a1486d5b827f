package io.culvert.wfp.sequences;

/**
 * What came of an operation.
 *
 * @param text {@code ok}, what was seen, or the symbol of the refusal
 */
record Outcome(String text) {

    static final Outcome OK = new Outcome("ok");

    /** The slot has no session: nothing was called. */
    static final Outcome SKIPPED = new Outcome("no session");

    @Override
    public String toString() {
        return text;
    }
}
