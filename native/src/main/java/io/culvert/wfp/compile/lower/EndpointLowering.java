package io.culvert.wfp.compile.lower;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
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
import io.culvert.wfp.compile.fields.EndpointFields;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINT0;
import java.util.List;
import java.util.Optional;

/** Puts the ends of the tunnel. Any address is the address zero, which new memory already holds. */
final class EndpointLowering {

    private EndpointLowering() {}

    /** {@code IPSEC_TUNNEL_ENDPOINTS}: IPv4 as a number, IPv6 in network order. */
    static void endpoints(ImageBuilder image, EndpointFields fields, int place, Addressing addressing) {
        switch (addressing) {
            case Ipv4Addressing ipv4 -> ipv4(image, fields, place, ipv4.localEndpoint(), ipv4.remoteEndpoint());
            case Ipv6Addressing ipv6 -> ipv6(image, fields, place, ipv6.localEndpoint(), ipv6.remoteEndpoint());
            case Ipv6InIpv4Addressing outer ->
                ipv4(image, fields, place, outer.localEndpoint(), outer.remoteEndpoint());
        }
    }

    private static void ipv4(
            ImageBuilder image, EndpointFields fields, int place, Ipv4LocalEndpoint local, Ipv4RemoteEndpoint remote) {
        image.put(place, fields.ipVersion(), FWP_IP_VERSION.FWP_IP_VERSION_V4);
        switch (local) {
            case Ipv4Address address -> image.putBits(place, fields.localIpv4(), address.bits());
            case AnyIpv4 ignored -> {}
        }
        switch (remote) {
            case Ipv4Address address -> image.putBits(place, fields.remoteIpv4(), address.bits());
            case AnyIpv4 ignored -> {}
            case Ipv4Gateways gateways -> gateways(image, fields, place, gateways);
        }
    }

    private static void gateways(ImageBuilder image, EndpointFields fields, int place, Ipv4Gateways gateways) {
        List<Ipv4Address> addresses = gateways.addresses();
        image.putBits(place, fields.remoteIpv4(), addresses.get(0).bits());
        int first = gateways(image, fields, place, addresses.size(), gateways.name());
        for (int i = 0; i < addresses.size(); i++) {
            gateway(image, image.element(first, IPSEC_TUNNEL_ENDPOINT0.LAYOUT, i), addresses.get(i));
        }
    }

    private static void ipv6(
            ImageBuilder image, EndpointFields fields, int place, Ipv6LocalEndpoint local, Ipv6RemoteEndpoint remote) {
        image.put(place, fields.ipVersion(), FWP_IP_VERSION.FWP_IP_VERSION_V6);
        switch (local) {
            case Ipv6Address address -> image.putBytes(place, fields.localIpv6(), address.toBytes());
            case AnyIpv6 ignored -> {}
        }
        switch (remote) {
            case Ipv6Address address -> image.putBytes(place, fields.remoteIpv6(), address.toBytes());
            case AnyIpv6 ignored -> {}
            case Ipv6Gateways gateways -> gateways(image, fields, place, gateways);
        }
    }

    private static void gateways(ImageBuilder image, EndpointFields fields, int place, Ipv6Gateways gateways) {
        List<Ipv6Address> addresses = gateways.addresses();
        image.putBytes(place, fields.remoteIpv6(), addresses.get(0).toBytes());
        int first = gateways(image, fields, place, addresses.size(), gateways.name());
        for (int i = 0; i < addresses.size(); i++) {
            gateway(image, image.element(first, IPSEC_TUNNEL_ENDPOINT0.LAYOUT, i), addresses.get(i));
        }
    }

    /** The name, and an array of {@code IPSEC_TUNNEL_ENDPOINT0}. The first gateway is also the remote address. */
    private static int gateways(
            ImageBuilder image, EndpointFields fields, int place, int count, Optional<String> name) {
        if (name.isPresent()) {
            image.point(place, fields.remoteName().orElseThrow(), image.utf16(name.get()));
        }
        int first = image.allocate(IPSEC_TUNNEL_ENDPOINT0.LAYOUT, count);
        ArrayLowering.put(image, place, fields.remoteAddresses().orElseThrow(), count, first);
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
