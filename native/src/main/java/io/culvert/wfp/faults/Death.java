package io.culvert.wfp.faults;

/** The connection ends; the caller does not learn whether the call took effect. */
enum Death implements Fault {
    BEFORE("dies before it takes effect"),
    AFTER("dies after it took effect");

    private final String words;

    Death(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
