package io.culvert.traffic;

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

/**
 * Converts endpoints to their canonical form. The unspecified address becomes any address. One gateway without a name
 * becomes its address.
 */
final class Endpoints {

    private Endpoints() {}

    static Ipv4LocalEndpoint canonical(Ipv4LocalEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv4Address address -> address.isUnspecified() ? new AnyIpv4() : address;
            case AnyIpv4 any -> any;
        };
    }

    static Ipv4RemoteEndpoint canonical(Ipv4RemoteEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv4Address address -> address.isUnspecified() ? new AnyIpv4() : address;
            case AnyIpv4 any -> any;
            case Ipv4Gateways gateways ->
                gateways.name().isEmpty() && gateways.addresses().size() == 1
                        ? canonical((Ipv4RemoteEndpoint) gateways.addresses().get(0))
                        : gateways;
        };
    }

    static Ipv6LocalEndpoint canonical(Ipv6LocalEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv6Address address -> address.isUnspecified() ? new AnyIpv6() : address;
            case AnyIpv6 any -> any;
        };
    }

    static Ipv6RemoteEndpoint canonical(Ipv6RemoteEndpoint endpoint) {
        return switch (endpoint) {
            case Ipv6Address address -> address.isUnspecified() ? new AnyIpv6() : address;
            case AnyIpv6 any -> any;
            case Ipv6Gateways gateways ->
                gateways.name().isEmpty() && gateways.addresses().size() == 1
                        ? canonical((Ipv6RemoteEndpoint) gateways.addresses().get(0))
                        : gateways;
        };
    }
}
