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

/** One form for each end: the address that means any is any, and one address without a name is that address. */
final class Endpoints {

    private Endpoints() {}

    static Ipv4LocalEndpoint canonical(Ipv4LocalEndpoint endpoint) {
        return endpoint instanceof Ipv4Address address && address.isUnspecified() ? new AnyIpv4() : endpoint;
    }

    static Ipv4RemoteEndpoint canonical(Ipv4RemoteEndpoint endpoint) {
        if (endpoint instanceof Ipv4Gateways gateways
                && gateways.name().isEmpty()
                && gateways.addresses().size() == 1) {
            return canonical((Ipv4RemoteEndpoint) gateways.addresses().get(0));
        }
        return endpoint instanceof Ipv4Address address && address.isUnspecified() ? new AnyIpv4() : endpoint;
    }

    static Ipv6LocalEndpoint canonical(Ipv6LocalEndpoint endpoint) {
        return endpoint instanceof Ipv6Address address && address.isUnspecified() ? new AnyIpv6() : endpoint;
    }

    static Ipv6RemoteEndpoint canonical(Ipv6RemoteEndpoint endpoint) {
        if (endpoint instanceof Ipv6Gateways gateways
                && gateways.name().isEmpty()
                && gateways.addresses().size() == 1) {
            return canonical((Ipv6RemoteEndpoint) gateways.addresses().get(0));
        }
        return endpoint instanceof Ipv6Address address && address.isUnspecified() ? new AnyIpv6() : endpoint;
    }
}
