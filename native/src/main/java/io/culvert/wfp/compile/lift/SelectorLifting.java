package io.culvert.wfp.compile.lift;

import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Range;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.wfp.compile.fields.AddressFamily;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.FieldLayout;
import io.culvert.wfp.layout.sdk.IPSEC_TRAFFIC_SELECTOR0;
import io.culvert.wfp.layout.sdk.IPSEC_TRAFFIC_SELECTOR_POLICY0;
import java.util.List;

/** Reads {@code IPSEC_TRAFFIC_SELECTOR_POLICY0}. */
final class SelectorLifting {

    private SelectorLifting() {}

    static TrafficSelectorPolicy policy(StructView policy) {
        UnrepresentableValues.absent(policy, IPSEC_TRAFFIC_SELECTOR_POLICY0.flags);
        return new TrafficSelectorPolicy(
                selectors(policy, IPSEC_TRAFFIC_SELECTOR_POLICY0.localTrafficSelectors),
                selectors(policy, IPSEC_TRAFFIC_SELECTOR_POLICY0.remoteTrafficSelectors));
    }

    private static List<TrafficSelector> selectors(StructView policy, FieldLayout side) {
        return UnrepresentableValues.array(policy, side).stream()
                .map(SelectorLifting::selector)
                .toList();
    }

    private static TrafficSelector selector(StructView selector) {
        IpProtocol protocol = new IpProtocol(selector.bits(IPSEC_TRAFFIC_SELECTOR0.protocolId));
        PortRange ports = new PortRange(
                new Port(selector.bits(IPSEC_TRAFFIC_SELECTOR0.portStart)),
                new Port(selector.bits(IPSEC_TRAFFIC_SELECTOR0.portEnd)));
        AddressFamily family = UnrepresentableValues.kind(
                selector, IPSEC_TRAFFIC_SELECTOR0.ipVersion, AddressFamily::of, "IPv4 or IPv6");
        return switch (family) {
            case IPV4 ->
                new Ipv4TrafficSelector(
                        new Ipv4Range(
                                new Ipv4Address(selector.bits(IPSEC_TRAFFIC_SELECTOR0.startV4Address)),
                                new Ipv4Address(selector.bits(IPSEC_TRAFFIC_SELECTOR0.endV4Address))),
                        protocol,
                        ports);
            case IPV6 ->
                new Ipv6TrafficSelector(
                        new Ipv6Range(
                                Ipv6Address.of(selector.bytes(IPSEC_TRAFFIC_SELECTOR0.startV6Address)),
                                Ipv6Address.of(selector.bytes(IPSEC_TRAFFIC_SELECTOR0.endV6Address))),
                        protocol,
                        ports);
        };
    }
}
