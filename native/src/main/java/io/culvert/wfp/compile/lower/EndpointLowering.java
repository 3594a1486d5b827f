package io.culvert.wfp.compile.lower;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINT0;
import java.util.List;
import java.util.Optional;

/** Between which ends. Any address is the address zero, and that is what new memory holds. */
final class EndpointLowering {

    private EndpointLowering() {}

    /** {@code IPSEC_TUNNEL_ENDPOINTS}: IPv4 as a number, IPv6 as it goes over the wire. */
    static void endpoints(ImageBuilder image, EndpointsVersion version, int place, Addressing addressing) {
        if (addressing instanceof Ipv4Addressing ipv4) {
            ipv4(image, version, place, ipv4.localEndpoint(), ipv4.remoteEndpoint());
        } else if (addressing instanceof Ipv6Addressing ipv6) {
            ipv6(image, version, place, ipv6.localEndpoint(), ipv6.remoteEndpoint());
        } else {
            Ipv6InIpv4Addressing outer = (Ipv6InIpv4Addressing) addressing;
            ipv4(image, version, place, outer.localEndpoint(), outer.remoteEndpoint());
        }
    }

    private static void ipv4(
            ImageBuilder image,
            EndpointsVersion version,
            int place,
            Ipv4LocalEndpoint local,
            Ipv4RemoteEndpoint remote) {
        image.put(place, version.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V4);
        if (local instanceof Ipv4Address address) {
            image.putBits(place, version.localV4Address, address.bits());
        }
        if (remote instanceof Ipv4Address address) {
            image.putBits(place, version.remoteV4Address, address.bits());
        } else if (remote instanceof Ipv4Gateways gateways) {
            List<Ipv4Address> addresses = gateways.addresses();
            image.putBits(place, version.remoteV4Address, addresses.get(0).bits());
            int first = gateways(image, version, place, addresses.size(), gateways.name());
            for (int i = 0; i < addresses.size(); i++) {
                gateway(image, image.element(first, IPSEC_TUNNEL_ENDPOINT0.LAYOUT, i), addresses.get(i));
            }
        }
    }

    private static void ipv6(
            ImageBuilder image,
            EndpointsVersion version,
            int place,
            Ipv6LocalEndpoint local,
            Ipv6RemoteEndpoint remote) {
        image.put(place, version.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V6);
        if (local instanceof Ipv6Address address) {
            image.putBytes(place, version.localV6Address, address.toBytes());
        }
        if (remote instanceof Ipv6Address address) {
            image.putBytes(place, version.remoteV6Address, address.toBytes());
        } else if (remote instanceof Ipv6Gateways gateways) {
            List<Ipv6Address> addresses = gateways.addresses();
            image.putBytes(place, version.remoteV6Address, addresses.get(0).toBytes());
            int first = gateways(image, version, place, addresses.size(), gateways.name());
            for (int i = 0; i < addresses.size(); i++) {
                gateway(image, image.element(first, IPSEC_TUNNEL_ENDPOINT0.LAYOUT, i), addresses.get(i));
            }
        }
    }

    /** An array of {@code IPSEC_TUNNEL_ENDPOINT0}, the address that stands alone among them, and their name. */
    private static int gateways(
            ImageBuilder image, EndpointsVersion version, int place, int count, Optional<String> name) {
        if (name.isPresent()) {
            image.point(place, VersionFields.present(version.remoteFqdn), image.utf16(name.get()));
        }
        int first = image.allocate(IPSEC_TUNNEL_ENDPOINT0.LAYOUT, count);
        image.put(place, VersionFields.present(version.numAddresses), count);
        image.point(place, VersionFields.present(version.remoteAddresses), first);
        return first;
    }

    private static void gateway(ImageBuilder image, int place, Ipv4Address address) {
        image.put(place, IPSEC_TUNNEL_ENDPOINT0.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V4);
        image.putBits(place, IPSEC_TUNNEL_ENDPOINT0.v4Address, address.bits());
    }

    private static void gateway(ImageBuilder image, int place, Ipv6Address address) {
        image.put(place, IPSEC_TUNNEL_ENDPOINT0.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V6);
        image.putBytes(place, IPSEC_TUNNEL_ENDPOINT0.v6Address, address.toBytes());
    }
}
