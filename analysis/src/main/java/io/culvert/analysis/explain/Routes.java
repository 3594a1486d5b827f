package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Subnet;
import io.culvert.net.Ipv6Subnet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The routes of a machine, as far as they lead to the virtual interfaces of tunnels. A tunnel with a virtual interface
 * takes only the packets that a route leads to its interface; no policy contains routes.
 *
 * <p>The route with the longest prefix decides, of equal prefixes the one that was added last. A packet without a route
 * goes to no virtual interface. The address that is looked up is the remote one, for packets of both directions.
 *
 * <p>Immutable; each method that adds a route returns a copy.
 */
public final class Routes {

    private static final Routes NONE = new Routes(List.of());

    private final List<Route> routes;

    private Routes(List<Route> routes) {
        this.routes = routes;
    }

    /**
     * A route.
     *
     * @param destination the addresses
     * @param ipv6 whether they are of IPv6
     * @param tunnel the tunnel whose interface it leads to; empty for another interface
     */
    private record Route(Prefix destination, boolean ipv6, Optional<UUID> tunnel) {

        boolean leads(Prefix address, boolean isIpv6) {
            return ipv6 == isIpv6 && address.first(destination.length()).equals(destination);
        }
    }

    /**
     * Routes that lead no packet to a virtual interface.
     *
     * @return no routes
     */
    public static Routes none() {
        return NONE;
    }

    /**
     * Adds a route to the virtual interface of a tunnel.
     *
     * @param providerContextKey the key of the tunnel
     * @param destination the addresses that the route is for
     * @return a copy with the route
     */
    public Routes toTunnel(UUID providerContextKey, Ipv4Subnet destination) {
        return with(new Route(prefix(destination), false, Optional.of(providerContextKey)));
    }

    /**
     * Adds a route to the virtual interface of a tunnel.
     *
     * @param providerContextKey the key of the tunnel
     * @param destination the addresses that the route is for
     * @return a copy with the route
     */
    public Routes toTunnel(UUID providerContextKey, Ipv6Subnet destination) {
        return with(new Route(prefix(destination), true, Optional.of(providerContextKey)));
    }

    /**
     * Adds a route to an interface of no tunnel, such as that of the local network.
     *
     * @param destination the addresses that the route is for
     * @return a copy with the route
     */
    public Routes elsewhere(Ipv4Subnet destination) {
        return with(new Route(prefix(destination), false, Optional.empty()));
    }

    /**
     * Adds a route to an interface of no tunnel, such as that of the local network.
     *
     * @param destination the addresses that the route is for
     * @return a copy with the route
     */
    public Routes elsewhere(Ipv6Subnet destination) {
        return with(new Route(prefix(destination), true, Optional.empty()));
    }

    /**
     * Finds the tunnel whose virtual interface a route leads the packet to.
     *
     * @param packet the packet
     * @return the key of the tunnel; empty if no route leads the packet to a virtual interface
     */
    public Optional<UUID> tunnel(Packet packet) {
        Prefix remote = AddressField.REMOTE.prefix(packet);
        Optional<Route> longest = Optional.empty();
        for (Route each : routes) {
            if (each.leads(remote, packet.addresses().isIpv6())
                    && longest.map(route -> route.destination().length()
                                    <= each.destination().length())
                            .orElse(true)) {
                longest = Optional.of(each);
            }
        }
        return longest.flatMap(Route::tunnel);
    }

    private Routes with(Route route) {
        List<Route> more = new ArrayList<>(routes);
        more.add(route);
        return new Routes(List.copyOf(more));
    }

    private static Prefix prefix(Ipv4Subnet destination) {
        return Prefix.of(Objects.requireNonNull(destination, "destination").address())
                .first(destination.prefixLength());
    }

    private static Prefix prefix(Ipv6Subnet destination) {
        return Prefix.of(Objects.requireNonNull(destination, "destination").address())
                .first(destination.prefixLength());
    }
}
