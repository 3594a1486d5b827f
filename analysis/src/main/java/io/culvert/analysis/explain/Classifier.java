package io.culvert.analysis.explain;

import io.culvert.net.IpProtocol;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the tunnel that a packet takes, among many. The time depends on the number of different pairs of prefix lengths
 * and on the number of tunnels that match the addresses, not on the number of tunnels.
 *
 * <p>If the conditions of several tunnels hold, the filter of the highest weight decides. The engine sets the weights
 * of a tunnel's filters; the documents do not state how. This class infers the order: first the tunnel with conditions
 * on more fields, then the one that fixes more bits of both addresses, then the one that was added first. Do not rely
 * on this order: it is undocumented.
 *
 * <p>A tunnel with a virtual interface takes only the packets that a route leads to its interface. With {@link Routes}
 * the answer is definite; without them it is {@link Classification.IfRouted}. Packets that stay in the machine get to no
 * virtual interface.
 *
 * <p>Keeps names, keys, traffic and options, and no secrets. Not thread-safe.
 */
public final class Classifier {

    /** The greatest number of other tunnels in a result. */
    public static final int MOST_REPORTED = 8;

    private final Map<UUID, IndexedTunnel> tunnels = new HashMap<>();
    private final TunnelIndex ipv4 = new TunnelIndex();
    private final TunnelIndex ipv6 = new TunnelIndex();
    private int mainModes;

    /** A classifier without tunnels. */
    public Classifier() {}

    /**
     * A classifier of tunnels. Earlier tunnels in the list precede later ones if nothing else decides.
     *
     * @param policies the tunnels
     * @return a classifier
     */
    public static Classifier of(List<TunnelPolicy> policies) {
        Classifier classifier = new Classifier();
        for (int order = 0; order < policies.size(); order++) {
            classifier.add(order, policies.get(order));
        }
        return classifier;
    }

    /**
     * Adds a tunnel.
     *
     * @param order decides between tunnels if nothing else does: the lower number comes first
     * @param policy the tunnel
     * @throws IllegalArgumentException if there is a tunnel with the same key
     */
    public void add(long order, TunnelPolicy policy) {
        IndexedTunnel tunnel = new IndexedTunnel(order, policy);
        if (tunnels.putIfAbsent(tunnel.key, tunnel) != null) {
            throw new IllegalArgumentException("tunnel '" + tunnel.name + "' has the key " + tunnel.key
                    + " of another tunnel: remove that tunnel first");
        }
        index(tunnel).add(tunnel);
        mainModes += tunnel.hasMainMode ? 1 : 0;
    }

    /**
     * Removes a tunnel.
     *
     * @param key its {@code providerContextKey}
     * @return whether there was one
     */
    public boolean remove(UUID key) {
        IndexedTunnel tunnel = tunnels.remove(key);
        if (tunnel == null) {
            return false;
        }
        index(tunnel).remove(tunnel);
        mainModes -= tunnel.hasMainMode ? 1 : 0;
        return true;
    }

    /**
     * The number of tunnels.
     *
     * @return their number
     */
    public int size() {
        return tunnels.size();
    }

    /**
     * Finds the tunnel that a packet takes, without knowledge of routes. A tunnel with a virtual interface is reported
     * as {@link Classification.IfRouted}, because routes choose the packets that get to its interface.
     *
     * @param packet the packet
     * @return the tunnel, or none, with the reason
     */
    public Classification classify(Packet packet) {
        return classify(packet, Optional.empty());
    }

    /**
     * Finds the tunnel that a packet takes on a machine with these routes.
     *
     * @param packet the packet
     * @param routes the routes to the virtual interfaces of tunnels
     * @return the tunnel, or none, with the reason; never {@link Classification.IfRouted}
     */
    public Classification classify(Packet packet, Routes routes) {
        return classify(packet, Optional.of(routes));
    }

    private Classification classify(Packet packet, Optional<Routes> routes) {
        Objects.requireNonNull(packet, "packet");
        if (mainModes > 0 && IkeExemptions.exempt(packet)) {
            return new Classification.Exempt(
                    packet, "the engine exempts packets of IKE and AuthIP while there is a main-mode policy");
        }
        List<IndexedTunnel> taking = new ArrayList<>();
        List<IndexedTunnel> near = new ArrayList<>();
        for (IndexedTunnel candidate : candidates(packet)) {
            boolean takes =
                    candidate.takes(packet) && candidate.route(packet, routes) != TunnelMatch.Route.LEADS_ELSEWHERE;
            (takes ? taking : near).add(candidate);
        }
        taking.sort(IndexedTunnel.FIRST);
        List<IndexedTunnel> undecided = taking.stream()
                .takeWhile(tunnel -> tunnel.route(packet, routes) == TunnelMatch.Route.NOT_KNOWN)
                .toList();
        Classification decided = decided(packet, taking.subList(undecided.size(), taking.size()), near, routes);
        return undecided.isEmpty()
                ? decided
                : new Classification.IfRouted(packet, reported(undecided, packet, routes), decided);
    }

    private Classification decided(
            Packet packet, List<IndexedTunnel> taking, List<IndexedTunnel> near, Optional<Routes> routes) {
        if (taking.isEmpty()) {
            boolean few = near.isEmpty() && size() <= MOST_REPORTED;
            List<IndexedTunnel> others = few
                    ? tunnels.values().stream()
                            .filter(tunnel -> !tunnel.on(packet, routes).holds())
                            .toList()
                    : near;
            return new Classification.NoTunnel(packet, reported(others, packet, routes), size());
        }
        IndexedTunnel first = taking.get(0);
        return bypass(first, packet)
                .<Classification>map(reason -> new Classification.Exempt(packet, reason))
                .orElseGet(() -> new Classification.IntoTunnel(
                        packet, first.on(packet, routes), reported(taking.subList(1, taking.size()), packet, routes)));
    }

    /**
     * Evaluates the conditions of one tunnel for a packet, even if the packet takes another tunnel.
     *
     * @param packet the packet
     * @param key the tunnel's {@code providerContextKey}
     * @return the result for each condition; empty if there is no such tunnel
     */
    public Optional<TunnelMatch> explain(Packet packet, UUID key) {
        Objects.requireNonNull(packet, "packet");
        return Optional.ofNullable(tunnels.get(key)).map(tunnel -> tunnel.on(packet, Optional.empty()));
    }

    private Set<IndexedTunnel> candidates(Packet packet) {
        Set<IndexedTunnel> candidates = new LinkedHashSet<>();
        TunnelIndex index = packet.addresses().isIpv6() ? ipv6 : ipv4;
        index.forEachCandidate(AddressField.LOCAL.prefix(packet), AddressField.REMOTE.prefix(packet), candidates::add);
        return candidates;
    }

    private TunnelIndex index(IndexedTunnel tunnel) {
        return tunnel.traffic().ipv6() ? ipv6 : ipv4;
    }

    private static List<TunnelMatch> reported(
            Collection<IndexedTunnel> tunnels, Packet packet, Optional<Routes> routes) {
        return tunnels.stream()
                .sorted(IndexedTunnel.FIRST)
                .limit(MOST_REPORTED)
                .map(tunnel -> tunnel.on(packet, routes))
                .toList();
    }

    private static Optional<String> bypass(IndexedTunnel tunnel, Packet packet) {
        if (tunnel.options.contains(TunnelOption.BYPASS_ICMPV6)
                && packet.protocol().equals(IpProtocol.ICMPV6)) {
            return Optional.of("tunnel '" + tunnel.name + "' has the option BYPASS_ICMPV6");
        }
        if (tunnel.options.contains(TunnelOption.BYPASS_ALREADY_SECURE_CONNECTION)
                && IkeExemptions.isSecureAlready(packet)) {
            return Optional.of("tunnel '" + tunnel.name + "' has the option BYPASS_ALREADY_SECURE_CONNECTION");
        }
        return Optional.empty();
    }
}
