package io.culvert.wfp.faults;

/** The connection ends: whether the call was carried out, its caller does not learn. */
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
