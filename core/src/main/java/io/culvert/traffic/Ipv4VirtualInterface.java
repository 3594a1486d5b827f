package io.culvert.traffic;

import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.TrafficRules;
import java.util.Objects;

/**
 * IPv4 traffic through a virtual interface. Sets {@code FWPM_TUNNEL_FLAG_ENABLE_VIRTUAL_IF_TUNNELING} (Windows 7) in
 * addition to the flags of the carried traffic.
 *
 * @param carried the carried traffic, site-to-site or point-to-point
 */
public record Ipv4VirtualInterface(Ipv4Traffic carried) implements Ipv4Traffic {

    /** Refuses null and a virtual interface as carried traffic. */
    public Ipv4VirtualInterface {
        Objects.requireNonNull(carried, "carried");
        if (carried instanceof Ipv4VirtualInterface) {
            throw new InvalidPolicyException(TrafficRules.VIRTUAL_IN_VIRTUAL.violatedBy(
                    Place.of("IPv4 traffic"),
                    "a virtual interface in a virtual interface",
                    "site-to-site or point-to-point traffic"));
        }
    }

    @Override
    public Ipv4LocalSide local() {
        return carried.local();
    }

    @Override
    public Ipv4RemoteSide remote() {
        return carried.remote();
    }
}
