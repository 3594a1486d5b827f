package io.culvert.analysis.explain;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpType;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Match;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.PortMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
import io.culvert.net.SecurityRealm;

/** Whether a value is what a match of its kind wants. One of another kind never is. */
final class Matching {

    private Matching() {}

    static boolean holds(Object match, Object value) {
        if (value instanceof Ipv4Address address) {
            return match instanceof Ipv4Match ipv4 && ipv4.matches(address);
        }
        if (value instanceof Ipv6Address address) {
            return match instanceof Ipv6Match ipv6 && ipv6.matches(address);
        }
        if (value instanceof IpProtocol protocol) {
            return match instanceof ProtocolMatch wanted && wanted.matches(protocol);
        }
        if (value instanceof Port port) {
            return match instanceof PortMatch wanted && wanted.matches(port);
        }
        return holdsOther(match, value);
    }

    private static boolean holdsOther(Object match, Object value) {
        if (value instanceof IcmpType type) {
            return match instanceof IcmpTypeMatch wanted && wanted.matches(type);
        }
        if (value instanceof IcmpCode code) {
            return match instanceof IcmpCodeMatch wanted && wanted.matches(code);
        }
        if (value instanceof InterfaceLuid luid) {
            return match instanceof InterfaceMatch wanted && wanted.matches(luid);
        }
        if (value instanceof NetworkProfile profile) {
            return match instanceof ProfileMatch wanted && wanted.matches(profile);
        }
        return value instanceof SecurityRealm realm && match instanceof RealmMatch wanted && wanted.matches(realm);
    }
}
