package io.culvert.wfp.session;

/** Whether a transaction may write. */
public enum TransactionMode {
    /** Reads only: {@code FWPM_TXN_READ_ONLY}. A write is refused with {@code FWP_E_INCOMPATIBLE_TXN}. */
    READ_ONLY,
    /** Reads and writes: no flag. */
    READ_WRITE
}
