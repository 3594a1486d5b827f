package io.culvert.wfp.session;

/** What a transaction is for. */
public enum TransactionMode {
    /** Looking only: {@code FWPM_TXN_READ_ONLY}. A write in it is refused with {@code FWP_E_INCOMPATIBLE_TXN}. */
    READ_ONLY,
    /** Changing: no flag. */
    READ_WRITE
}
