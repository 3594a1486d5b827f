package io.culvert.testing;

import io.culvert.access.SecurityDescriptor;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.net.InterfaceLuid;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;

/** Valid policies drawn from everything that the values can say. The same numbers give the same policies. */
public final class RandomPolicies {

    private static final int PROVIDER_DATA_BYTES = 40;
    private static final int RARE = 6;

    /** Descriptors for administrators of a machine, in three spellings. */
    private static final List<String> DESCRIPTORS =
            List.of("D:(A;;GA;;;BA)", "O:BAG:SYD:P(A;;0xf07ff;;;SY)(D;;GW;;;WD)", "D:(A;;GR;;;S-1-5-32-556)");

    private final Random random;
    private final Draws draws;
    private final RandomTraffic traffic;
    private final RandomKeying keying;
    private final RandomProtection protection;

    /** Draws from these numbers. */
    public RandomPolicies(Random random) {
        this.random = random;
        this.draws = new Draws(random);
        this.traffic = new RandomTraffic(random);
        this.keying = new RandomKeying(random);
        this.protection = new RandomProtection(random);
    }

    /** The next policy. */
    public TunnelPolicy next() {
        Addressing addressing = traffic.addressing();
        TunnelPolicy.Builder policy = TunnelPolicy.builder()
                .name("tunnel " + random.nextInt(1_000))
                .addressing(addressing)
                .keying(addressing instanceof Ipv6InIpv4Addressing ? keying.ikev2() : keying.next())
                .quickModeProposals(draws.some(protection::quickMode))
                .tunnelOptions(draws.subset(TunnelOption.values()));
        envelope(policy);
        later(policy);
        return policy.build();
    }

    private void envelope(TunnelPolicy.Builder policy) {
        if (draws.coin()) {
            policy.description("about " + random.nextInt());
        }
        if (draws.coin()) {
            policy.providerKey(new UUID(random.nextLong(), random.nextLong()));
        }
        if (draws.coin()) {
            policy.providerContextKey(new UUID(random.nextLong(), 1 + random.nextInt(9)));
        }
        if (draws.coin()) {
            policy.idleTimeout(new SaIdleTimeout(draws.uint32(0), draws.uint32(0)));
        }
        if (draws.oneIn(RARE)) {
            policy.lifetime(ObjectLifetime.PERSISTENT);
        }
        if (draws.oneIn(RARE)) {
            policy.providerData(ProviderData.of(draws.bytes(PROVIDER_DATA_BYTES)));
        }
        if (draws.oneIn(RARE)) {
            policy.securityDescriptor(SecurityDescriptor.parse(DESCRIPTORS.get(random.nextInt(DESCRIPTORS.size()))));
        }
    }

    /** What only later generations of the call can say: rare, or hardly a policy would be left for the earlier ones. */
    private void later(TunnelPolicy.Builder policy) {
        if (draws.oneIn(RARE)) {
            policy.localInterface(new InterfaceLuid(random.nextLong() | 1));
        }
        if (draws.oneIn(RARE)) {
            policy.forwardPathLifetimeSeconds(OptionalLong.of(draws.uint32(1)));
        }
        if (draws.oneIn(RARE)) {
            policy.compartmentId(OptionalLong.of(draws.uint32(1)));
        }
        if (draws.oneIn(RARE)) {
            policy.trafficSelectors(traffic.trafficSelectors());
        }
    }
}
