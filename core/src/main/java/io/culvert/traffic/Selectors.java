package io.culvert.traffic;

import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.net.PortRange;

/** Defaults and texts that the traffic selectors of both address families share. */
final class Selectors {

    static final IpProtocol ANY_PROTOCOL = new IpProtocol(0);
    static final PortRange ANY_PORT = new PortRange(new Port(0), new Port(0xFFFF));

    private Selectors() {}

    static String words(IpProtocol protocol, PortRange ports) {
        return (protocol.equals(ANY_PROTOCOL) ? "" : " " + protocol)
                + (ports.equals(ANY_PORT) ? "" : " ports " + ports);
    }
}
