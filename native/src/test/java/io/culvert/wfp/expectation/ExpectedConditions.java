package io.culvert.wfp.expectation;

import com.google.gson.JsonArray;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.RealmMatch;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4PointToPoint;
import io.culvert.traffic.Ipv4Traffic;
import io.culvert.traffic.Ipv4VirtualInterface;
import io.culvert.traffic.Ipv6Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6PointToPoint;
import io.culvert.traffic.Ipv6Traffic;
import io.culvert.traffic.Ipv6VirtualInterface;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.function.Function;

/** An array of {@code FWPM_FILTER_CONDITION0}: those on one field side by side, the fields in one order. */
final class ExpectedConditions {

    private static final String LOCAL_ADDRESS =
            "d9ee00de-c1ef-4617-bfe3-ffd8f5a08957"; // FWPM_CONDITION_IP_LOCAL_ADDRESS
    private static final String REMOTE_ADDRESS =
            "b235ae9a-1d64-49b8-a44c-5ff3d9095045"; // FWPM_CONDITION_IP_REMOTE_ADDRESS
    private static final String PROTOCOL = "3971ef2b-623e-4f9a-8cb1-6e79b806b9a7"; // FWPM_CONDITION_IP_PROTOCOL
    private static final String LOCAL_PORT = "0c1ba1af-5765-453f-af22-a8f791ac775b"; // FWPM_CONDITION_IP_LOCAL_PORT
    private static final String REMOTE_PORT = "c35a604d-d22b-4e1a-91b4-68f674ee674b"; // FWPM_CONDITION_IP_REMOTE_PORT
    private static final String ICMP_TYPE = LOCAL_PORT; // FWPM_CONDITION_ICMP_TYPE
    private static final String ICMP_CODE = REMOTE_PORT; // FWPM_CONDITION_ICMP_CODE
    private static final String LOCAL_INTERFACE =
            "4cd62a49-59c3-4969-b7f3-bda5d32890a4"; // FWPM_CONDITION_IP_LOCAL_INTERFACE
    private static final String PROFILE = "ab3033c9-c0e3-4759-937d-5758c65d4ae3"; // FWPM_CONDITION_CURRENT_PROFILE_ID
    private static final String REALM =
            "37a57700-5884-4964-92b8-3e704688b0ad"; // FWPM_CONDITION_IPSEC_SECURITY_REALM_ID

    private final JsonArray conditions = new JsonArray();

    private ExpectedConditions() {}

    static JsonArray of(Addressing addressing) {
        ExpectedConditions expected = new ExpectedConditions();
        if (addressing instanceof Ipv4Addressing ipv4) {
            expected.traffic(ipv4.traffic());
        } else if (addressing instanceof Ipv6Addressing ipv6) {
            expected.traffic(ipv6.traffic());
        } else {
            expected.traffic(((Ipv6InIpv4Addressing) addressing).traffic());
        }
        return expected.conditions;
    }

    private void traffic(Ipv4Traffic traffic) {
        if (traffic instanceof Ipv4VirtualInterface virtual) {
            traffic(virtual.carried());
            return;
        }
        add(LOCAL_ADDRESS, traffic.local().addresses(), ExpectedValues::ipv4);
        add(REMOTE_ADDRESS, traffic.remote().addresses(), ExpectedValues::ipv4);
        if (traffic instanceof Ipv4PointToPoint pointToPoint) {
            filter(pointToPoint.filter());
        }
    }

    private void traffic(Ipv6Traffic traffic) {
        if (traffic instanceof Ipv6VirtualInterface virtual) {
            traffic(virtual.carried());
            return;
        }
        add(LOCAL_ADDRESS, traffic.local().addresses(), ExpectedValues::ipv6);
        add(REMOTE_ADDRESS, traffic.remote().addresses(), ExpectedValues::ipv6);
        if (traffic instanceof Ipv6PointToPoint pointToPoint) {
            filter(pointToPoint.filter());
        }
    }

    private void filter(PointToPointFilter pointToPoint) {
        if (pointToPoint instanceof TransportFilter filter) {
            add(PROTOCOL, filter.protocols(), ExpectedValues::protocol);
            add(LOCAL_PORT, filter.localPorts(), ExpectedValues::port);
            add(REMOTE_PORT, filter.remotePorts(), ExpectedValues::port);
            places(filter.localInterfaces(), filter.profiles(), filter.realms());
        } else {
            IcmpFilter filter = (IcmpFilter) pointToPoint;
            add(PROTOCOL, List.of(filter.version()), ExpectedValues::protocol);
            add(ICMP_TYPE, filter.types(), ExpectedValues::icmpType);
            add(ICMP_CODE, filter.codes(), ExpectedValues::icmpCode);
            places(filter.localInterfaces(), filter.profiles(), filter.realms());
        }
    }

    private void places(List<InterfaceMatch> interfaces, List<ProfileMatch> profiles, List<RealmMatch> realms) {
        add(LOCAL_INTERFACE, interfaces, ExpectedValues::localInterface);
        add(PROFILE, profiles, ExpectedValues::profile);
        add(REALM, realms, ExpectedValues::realm);
    }

    private <T> void add(String fieldKey, List<T> alternatives, Function<? super T, ExpectedMatch> match) {
        for (T alternative : alternatives) {
            ExpectedMatch expected = match.apply(alternative);
            conditions.add(Json.object(
                    "fieldKey", fieldKey, "matchType", expected.matchType(), "conditionValue", expected.value()));
        }
    }
}
