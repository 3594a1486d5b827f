package io.culvert.wfp.expectation;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.Ipv6TrafficSelector;
import io.culvert.traffic.TrafficSelector;
import io.culvert.traffic.TrafficSelectorPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of {@code IPSEC_TRAFFIC_SELECTOR_POLICY0}, which are not there rather than empty. */
final class ExpectedSelectors {

    private ExpectedSelectors() {}

    static void add(JsonObject tunnelPolicy, List<TrafficSelectorPolicy> policies) {
        Json.add(tunnelPolicy, "numTrafficSelectorPolicy", policies.size());
        Json.add(
                tunnelPolicy,
                "trafficSelectorPolicies",
                policies.isEmpty()
                        ? null
                        : Json.array(
                                policies.stream().map(ExpectedSelectors::policy).toList()));
    }

    private static JsonObject policy(TrafficSelectorPolicy policy) {
        return Json.object(
                "flags", 0,
                "numLocalTrafficSelectors", policy.local().size(),
                "localTrafficSelectors", selectors(policy.local()),
                "numRemoteTrafficSelectors", policy.remote().size(),
                "remoteTrafficSelectors", selectors(policy.remote()));
    }

    private static @Nullable JsonArray selectors(List<TrafficSelector> selectors) {
        return selectors.isEmpty()
                ? null
                : Json.array(selectors.stream().map(ExpectedSelectors::selector).toList());
    }

    /** {@code IPSEC_TRAFFIC_SELECTOR0}. */
    private static JsonObject selector(TrafficSelector selector) {
        JsonObject expected = Json.object(
                "protocolId", selector.protocol().number(),
                "portStart", selector.ports().first().number(),
                "portEnd", selector.ports().last().number());
        if (selector instanceof Ipv4TrafficSelector ipv4) {
            Json.add(expected, "ipVersion", 0); // FWP_IP_VERSION_V4
            Json.add(
                    expected,
                    "startV4Address",
                    ExpectedValues.number(ipv4.addresses().first()));
            Json.add(
                    expected,
                    "endV4Address",
                    ExpectedValues.number(ipv4.addresses().last()));
        } else {
            Ipv6TrafficSelector ipv6 = (Ipv6TrafficSelector) selector;
            Json.add(expected, "ipVersion", 1); // FWP_IP_VERSION_V6
            Json.add(expected, "startV6Address", ipv6.addresses().first().toBytes());
            Json.add(expected, "endV6Address", ipv6.addresses().last().toBytes());
        }
        return expected;
    }
}
