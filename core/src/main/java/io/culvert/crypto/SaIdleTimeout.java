package io.culvert.crypto;

/**
 * The time after which an unused security association is removed. Becomes {@code IPSEC_SA_IDLE_TIMEOUT0}. The
 * constructor accepts any number; the policy refuses numbers outside the range of the native field, and names their
 * place.
 *
 * @param seconds idle time in seconds, 0 to 4294967295; becomes {@code idleTimeoutSeconds}
 * @param failOverSeconds idle time in seconds if the peer supports fail-over of network load balancing, 0 to
 *     4294967295; becomes {@code idleTimeoutSecondsFailOver}
 */
public record SaIdleTimeout(long seconds, long failOverSeconds) {

    /** 300 s, and 60 s on fail-over: the values of Microsoft's documented tunnel sample. */
    public static final SaIdleTimeout DEFAULT = new SaIdleTimeout(300, 60);
}
