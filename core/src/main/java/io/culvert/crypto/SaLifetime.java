package io.culvert.crypto;

/**
 * The lifetime of quick-mode keys, which ends at the first of three limits. Becomes {@code IPSEC_SA_LIFETIME0}. The
 * constructor accepts any number; the policy refuses numbers that the platform refuses, and names their place.
 *
 * @param seconds lifetime in seconds, 1 to 4294967295
 * @param kilobytes protected volume in units of 1024 bytes, 1 to 4294967295
 * @param packets number of protected packets, 1 to 4294967295
 */
public record SaLifetime(long seconds, long kilobytes, long packets) {

    /** One hour, 100,000 KB, 2147483647 packets: the values of Microsoft's documented tunnel sample. */
    public static final SaLifetime DEFAULT = new SaLifetime(3_600, 100_000, Integer.MAX_VALUE);

    /**
     * The same with another time.
     *
     * @param seconds 1 to 4294967295
     * @return another lifetime
     */
    public SaLifetime seconds(long seconds) {
        return new SaLifetime(seconds, kilobytes, packets);
    }

    /**
     * The same with another volume.
     *
     * @param kilobytes units of 1024 bytes, 1 to 4294967295
     * @return another lifetime
     */
    public SaLifetime kilobytes(long kilobytes) {
        return new SaLifetime(seconds, kilobytes, packets);
    }

    /**
     * The same with another number of packets.
     *
     * @param packets 1 to 4294967295
     * @return another lifetime
     */
    public SaLifetime packets(long packets) {
        return new SaLifetime(seconds, kilobytes, packets);
    }

    @Override
    public String toString() {
        return seconds + " s / " + kilobytes + " KB / " + packets + " packets";
    }
}
