package io.culvert.wfp.embedded.store;

/** A commit that failed. */
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean undone;

    private StoreFailure(boolean undone, String message, Throwable cause) {
        super(message, cause);
        this.undone = undone;
    }

    static StoreFailure undone(String message, Throwable cause) {
        return new StoreFailure(true, message, cause);
    }

    static StoreFailure open(String message, Throwable cause) {
        return new StoreFailure(false, message, cause);
    }

    /**
     * Whether nothing of the commit happened.
     *
     * @return false if only the next opening shows whether it happened
     */
    public boolean isUndone() {
        return undone;
    }
}
