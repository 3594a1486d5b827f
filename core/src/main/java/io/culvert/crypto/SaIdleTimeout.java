package io.culvert.crypto;

/**
 * When an unused security association goes away. Becomes {@code IPSEC_SA_IDLE_TIMEOUT0}. Any number can be held; the
 * policy it goes into refuses what does not fit the native field.
 *
 * @param seconds idle time, 0 to 4294967295
 * @param failOverSeconds idle time when the peer supports fail-over of network load balancing, 0 to 4294967295
 */
public record SaIdleTimeout(long seconds, long failOverSeconds) {

    /** Five minutes, one minute on fail-over: the values of Microsoft's documented tunnel sample. */
    public static final SaIdleTimeout DEFAULT = new SaIdleTimeout(300, 60);
}
