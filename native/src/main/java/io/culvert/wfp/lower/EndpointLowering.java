package io.culvert.wfp.lower;

import io.culvert.model.Addressing;
import io.culvert.model.Ipv4Addressing;
import io.culvert.model.Ipv6Addressing;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.wfp.image.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;

/** Between which ends. */
final class EndpointLowering {

    private EndpointLowering() {}

    /** {@code IPSEC_TUNNEL_ENDPOINTS}: IPv4 as a number, IPv6 as it goes over the wire. */
    static void endpoints(ImageBuilder image, EndpointsVersion version, int place, Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            image.put(place, version.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V4);
            image.putBits(place, version.localV4Address, ((Ipv4Address) ipv4.localEndpoint()).bits());
            image.putBits(place, version.remoteV4Address, ((Ipv4Address) ipv4.remoteEndpoint()).bits());
        } else {
            Ipv6Addressing ipv6 = (Ipv6Addressing) addressing;
            image.put(place, version.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V6);
            image.putBytes(place, version.localV6Address, ((Ipv6Address) ipv6.localEndpoint()).toBytes());
            image.putBytes(place, version.remoteV6Address, ((Ipv6Address) ipv6.remoteEndpoint()).toBytes());
        }
    }
}
