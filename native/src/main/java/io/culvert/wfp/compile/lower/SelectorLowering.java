package io.culvert.wfp.compile.lower;

import io.culvert.net.Ipv4Range;
import io.culvert.net.Ipv6Range;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import io.culvert.wfp.image.build.ImageBuilder;
import io.culvert.wfp.layout.sdk.FWP_IP_VERSION;
import io.culvert.wfp.layout.sdk.IPSEC_TRAFFIC_SELECTOR0;
import io.culvert.wfp.layout.sdk.IPSEC_TRAFFIC_SELECTOR_POLICY0;
import java.util.List;

/** Puts the traffic selectors that are negotiated with the other end in place of those derived from the conditions. */
final class SelectorLowering {

    private SelectorLowering() {}

    /** An array of {@code IPSEC_TRAFFIC_SELECTOR_POLICY0}. Its flags have no documented meaning and stay zero. */
    static int policies(ImageBuilder image, List<TrafficSelectorPolicy> policies) {
        int first = image.allocate(IPSEC_TRAFFIC_SELECTOR_POLICY0.LAYOUT, policies.size());
        for (int i = 0; i < policies.size(); i++) {
            policy(image, image.element(first, IPSEC_TRAFFIC_SELECTOR_POLICY0.LAYOUT, i), policies.get(i));
        }
        return first;
    }

    private static void policy(ImageBuilder image, int place, TrafficSelectorPolicy policy) {
        image.put(
                place,
                IPSEC_TRAFFIC_SELECTOR_POLICY0.numLocalTrafficSelectors,
                policy.local().size());
        image.point(place, IPSEC_TRAFFIC_SELECTOR_POLICY0.localTrafficSelectors, selectors(image, policy.local()));
        image.put(
                place,
                IPSEC_TRAFFIC_SELECTOR_POLICY0.numRemoteTrafficSelectors,
                policy.remote().size());
        image.point(place, IPSEC_TRAFFIC_SELECTOR_POLICY0.remoteTrafficSelectors, selectors(image, policy.remote()));
    }

    private static int selectors(ImageBuilder image, List<TrafficSelector> selectors) {
        int first = image.allocate(IPSEC_TRAFFIC_SELECTOR0.LAYOUT, selectors.size());
        for (int i = 0; i < selectors.size(); i++) {
            selector(image, image.element(first, IPSEC_TRAFFIC_SELECTOR0.LAYOUT, i), selectors.get(i));
        }
        return first;
    }

    /** {@code IPSEC_TRAFFIC_SELECTOR0}. */
    private static void selector(ImageBuilder image, int place, TrafficSelector selector) {
        image.put(place, IPSEC_TRAFFIC_SELECTOR0.protocolId, selector.protocol().number());
        image.put(
                place,
                IPSEC_TRAFFIC_SELECTOR0.portStart,
                selector.ports().first().number());
        image.put(
                place, IPSEC_TRAFFIC_SELECTOR0.portEnd, selector.ports().last().number());
        switch (selector) {
            case Ipv4TrafficSelector ipv4 -> addresses(image, place, ipv4.addresses());
            case Ipv6TrafficSelector ipv6 -> addresses(image, place, ipv6.addresses());
        }
    }

    private static void addresses(ImageBuilder image, int place, Ipv4Range addresses) {
        image.put(place, IPSEC_TRAFFIC_SELECTOR0.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V4);
        image.putBits(
                place, IPSEC_TRAFFIC_SELECTOR0.startV4Address, addresses.first().bits());
        image.putBits(
                place, IPSEC_TRAFFIC_SELECTOR0.endV4Address, addresses.last().bits());
    }

    private static void addresses(ImageBuilder image, int place, Ipv6Range addresses) {
        image.put(place, IPSEC_TRAFFIC_SELECTOR0.ipVersion, FWP_IP_VERSION.FWP_IP_VERSION_V6);
        image.putBytes(
                place, IPSEC_TRAFFIC_SELECTOR0.startV6Address, addresses.first().toBytes());
        image.putBytes(
                place, IPSEC_TRAFFIC_SELECTOR0.endV6Address, addresses.last().toBytes());
    }
}
