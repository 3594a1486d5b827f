package io.culvert.analysis.explain;

import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A tunnel as classifying needs it: nothing of how it is keyed. Each is itself only. */
final class IndexedTunnel {

    /** The order that {@link Classifier} describes. */
    static final Comparator<IndexedTunnel> FIRST = Comparator.comparingInt(
                    (IndexedTunnel tunnel) -> -tunnel.conditions.size())
            .thenComparingInt(tunnel -> -tunnel.addressBits)
            .thenComparingLong(tunnel -> tunnel.order);

    final UUID key;
    final String name;
    final Set<TunnelOption> options;
    final boolean hasMainMode;
    private final long order;
    private final TrafficConditions traffic;
    private final List<FilterCondition> conditions;
    private final int addressBits;

    /** The layer has it, and no condition: shown for a packet of the other family, where it does not hold. */
    private final FilterCondition family;

    IndexedTunnel(long order, TunnelPolicy policy) {
        this.key = policy.providerContextKey();
        this.name = policy.name();
        this.options = policy.tunnelOptions();
        this.hasMainMode = policy.keying().mainMode().isPresent();
        this.order = order;
        this.traffic = TrafficConditions.of(policy.addressing());
        this.conditions = traffic.all();
        this.family = new FilterCondition(
                ConditionField.LOCAL_ADDRESS, List.of(traffic.ipv6() ? "an IPv6 address" : "an IPv4 address"));
        this.addressBits = shortest(traffic.local()) + shortest(traffic.remote());
    }

    /** Of the alternatives of a side, how many bits the widest one fixes. */
    private static int shortest(List<?> anyOf) {
        return anyOf.stream()
                .mapToInt(match -> PrefixCover.around(match).length())
                .min()
                .orElse(0);
    }

    TrafficConditions traffic() {
        return traffic;
    }

    boolean takes(Packet packet) {
        return isOfFamily(packet)
                && conditions.stream()
                        .allMatch(condition -> condition.on(packet).holds());
    }

    TunnelMatch on(Packet packet) {
        if (!isOfFamily(packet)) {
            return new TunnelMatch(key, name, List.of(family.on(packet)));
        }
        return new TunnelMatch(
                key,
                name,
                conditions.stream().map(condition -> condition.on(packet)).toList());
    }

    private boolean isOfFamily(Packet packet) {
        return traffic.ipv6() == packet.addresses() instanceof PacketAddresses.OfIpv6;
    }
}
