package io.culvert.analysis.explain;

import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The parts of a tunnel that classification needs, without its keying. Compared by identity. */
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

    IndexedTunnel(long order, TunnelPolicy policy) {
        this.key = policy.providerContextKey();
        this.name = policy.name();
        this.options = policy.tunnelOptions();
        this.hasMainMode = policy.keying().mainMode().isPresent();
        this.order = order;
        this.traffic = TrafficConditions.of(policy.addressing());
        this.conditions = traffic.all();
        this.addressBits = PrefixCover.fixedBits(traffic.local()) + PrefixCover.fixedBits(traffic.remote());
    }

    TrafficConditions traffic() {
        return traffic;
    }

    boolean takes(Packet packet) {
        if (!isOfFamily(packet)) {
            return false;
        }
        for (FilterCondition condition : conditions) {
            if (!condition.holds(packet)) {
                return false;
            }
        }
        return true;
    }

    TunnelMatch.Route route(Packet packet, Optional<Routes> routes) {
        if (!traffic.virtual()) {
            return TunnelMatch.Route.NOT_NEEDED;
        }
        if (packet.addresses().isLoopback()) {
            return TunnelMatch.Route.LEADS_ELSEWHERE;
        }
        return routes.map(known -> known.tunnel(packet).equals(Optional.of(key))
                        ? TunnelMatch.Route.LEADS_HERE
                        : TunnelMatch.Route.LEADS_ELSEWHERE)
                .orElse(TunnelMatch.Route.NOT_KNOWN);
    }

    TunnelMatch on(Packet packet, Optional<Routes> routes) {
        return new TunnelMatch(
                key,
                name,
                isOfFamily(packet)
                        ? conditions.stream()
                                .map(condition -> condition.on(packet))
                                .toList()
                        : List.of(otherFamily(packet)),
                route(packet, routes));
    }

    /** The layer fixes the address family, so no condition of the tunnel reports that the packet's is another. */
    private ConditionOutcome otherFamily(Packet packet) {
        return new ConditionOutcome(
                FilterCondition.ofFamily(traffic.ipv6()),
                AddressField.LOCAL.text(packet),
                ConditionOutcome.Verdict.DOES_NOT_HOLD);
    }

    private boolean isOfFamily(Packet packet) {
        return traffic.ipv6() == packet.addresses().isIpv6();
    }
}
