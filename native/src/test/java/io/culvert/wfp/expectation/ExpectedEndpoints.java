package io.culvert.wfp.expectation;

import com.google.gson.JsonObject;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.policy.ApiGeneration;
import io.culvert.policy.TunnelPolicy;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import java.util.List;
import java.util.Optional;

/** {@code IPSEC_TUNNEL_ENDPOINTS0} to {@code 2}. */
final class ExpectedEndpoints {

    private static final byte[] ANY_IPV6 = new byte[16];

    private final ApiGeneration generation;

    ExpectedEndpoints(ApiGeneration generation) {
        this.generation = generation;
    }

    JsonObject of(TunnelPolicy policy) {
        Addressing addressing = policy.addressing();
        JsonObject endpoints;
        if (addressing instanceof Ipv4Addressing ipv4) {
            endpoints = ipv4(ipv4.localEndpoint(), ipv4.remoteEndpoint());
        } else if (addressing instanceof Ipv6InIpv4Addressing ipv6InIpv4) {
            endpoints = ipv4(ipv6InIpv4.localEndpoint(), ipv6InIpv4.remoteEndpoint());
        } else {
            Ipv6Addressing ipv6 = (Ipv6Addressing) addressing;
            endpoints = ipv6(ipv6.localEndpoint(), ipv6.remoteEndpoint());
        }
        if (generation != ApiGeneration.ADD0) {
            Json.add(
                    endpoints,
                    "localIfLuid",
                    policy.localInterface().map(ExpectedValues::luid).orElse(ExpectedValues.ZERO));
        }
        return endpoints;
    }

    private JsonObject ipv4(Ipv4LocalEndpoint local, Ipv4RemoteEndpoint remote) {
        JsonObject endpoints = Json.object("ipVersion", 0); // FWP_IP_VERSION_V4
        Json.add(
                endpoints, "localV4Address", local instanceof Ipv4Address address ? ExpectedValues.number(address) : 0);
        if (remote instanceof Ipv4Gateways gateways) {
            Json.add(
                    endpoints,
                    "remoteV4Address",
                    ExpectedValues.number(gateways.addresses().get(0)));
            addGateways(
                    endpoints,
                    gateways.name(),
                    gateways.addresses().stream()
                            .map(each -> Json.object("ipVersion", 0, "v4Address", ExpectedValues.number(each)))
                            .toList());
        } else {
            Json.add(
                    endpoints,
                    "remoteV4Address",
                    remote instanceof Ipv4Address address ? ExpectedValues.number(address) : 0);
            addGateways(endpoints, Optional.empty(), List.of());
        }
        return endpoints;
    }

    private JsonObject ipv6(Ipv6LocalEndpoint local, Ipv6RemoteEndpoint remote) {
        JsonObject endpoints = Json.object("ipVersion", 1); // FWP_IP_VERSION_V6
        Json.add(endpoints, "localV6Address", local instanceof Ipv6Address address ? address.toBytes() : ANY_IPV6);
        if (remote instanceof Ipv6Gateways gateways) {
            Json.add(endpoints, "remoteV6Address", gateways.addresses().get(0).toBytes());
            addGateways(
                    endpoints,
                    gateways.name(),
                    gateways.addresses().stream()
                            .map(each -> Json.object("ipVersion", 1, "v6Address", each.toBytes()))
                            .toList());
        } else {
            Json.add(
                    endpoints, "remoteV6Address", remote instanceof Ipv6Address address ? address.toBytes() : ANY_IPV6);
            addGateways(endpoints, Optional.empty(), List.of());
        }
        return endpoints;
    }

    /** Only {@code IPSEC_TUNNEL_ENDPOINTS2} has room for more than one remote address, and for its name. */
    private void addGateways(JsonObject endpoints, Optional<String> name, List<JsonObject> addresses) {
        switch (generation) {
            case ADD0, ADD1 -> {
                if (!addresses.isEmpty()) {
                    throw new IllegalArgumentException("there is room for one: " + addresses);
                }
            }
            case ADD2, ADD3 -> {
                Json.add(endpoints, "remoteFqdn", name);
                Json.add(endpoints, "numAddresses", addresses.size());
                Json.add(endpoints, "remoteAddresses", addresses.isEmpty() ? null : Json.array(addresses));
            }
        }
    }
}
