package io.culvert.crypto;

/** Perfect forward secrecy with the group of main mode. For quick mode only: main mode must name a group. */
public enum MainModeGroup implements PfsGroup {
    /** {@code IPSEC_PFS_MM}. */
    SAME_AS_MAIN_MODE
}
