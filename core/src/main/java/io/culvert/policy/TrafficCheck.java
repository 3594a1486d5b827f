package io.culvert.policy;

import io.culvert.internal.CheckedLists;
import io.culvert.net.FieldMatch;
import io.culvert.net.IcmpCodeMatch;
import io.culvert.net.IcmpTypeMatch;
import io.culvert.net.InterfaceMatch;
import io.culvert.net.IpProtocol;
import io.culvert.net.PortMatch;
import io.culvert.net.ProfileMatch;
import io.culvert.net.ProtocolMatch;
import io.culvert.net.RealmMatch;
import io.culvert.rule.Place;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.Rules;
import io.culvert.rule.catalogue.TrafficRules;
import io.culvert.traffic.Addressing;
import io.culvert.traffic.IcmpFilter;
import io.culvert.traffic.PointToPointFilter;
import io.culvert.traffic.TransportFilter;
import java.util.ArrayList;
import java.util.List;

/** Checks the traffic filter of a policy and collects all violations. */
final class TrafficCheck {

    private final List<Violation> violations = new ArrayList<>();
    private final Place traffic;

    private TrafficCheck(Place tunnel) {
        this.traffic = tunnel.then("traffic");
    }

    /** Returns the violations in the traffic of a tunnel. */
    static List<Violation> violations(Place tunnel, Addressing addressing) {
        TrafficCheck check = new TrafficCheck(tunnel);
        addressing.pointToPointFilter().ifPresent(check::filter);
        return check.violations;
    }

    private void filter(PointToPointFilter filter) {
        switch (filter) {
            case TransportFilter transport -> transport(transport);
            case IcmpFilter icmp -> icmp(icmp);
        }
        elements("local interfaces", filter.localInterfaces(), InterfaceMatch.class);
        elements("profiles", filter.profiles(), ProfileMatch.class);
        elements("realms", filter.realms(), RealmMatch.class);
    }

    private void transport(TransportFilter filter) {
        elements("protocols", filter.protocols(), ProtocolMatch.class);
        elements("local ports", filter.localPorts(), PortMatch.class);
        elements("remote ports", filter.remotePorts(), PortMatch.class);
        boolean ports = !filter.localPorts().isEmpty() || !filter.remotePorts().isEmpty();
        boolean icmp = filter.protocols().contains(IpProtocol.ICMP)
                || filter.protocols().contains(IpProtocol.ICMPV6);
        if (ports && icmp) {
            String found = filter.protocols() + " with local ports " + filter.localPorts() + " and remote ports "
                    + filter.remotePorts();
            violations.add(Rules.PORT_WITH_ICMP.violatedBy(
                    traffic, found, "ports with a protocol that has ports, or ICMP without ports"));
        }
    }

    private void icmp(IcmpFilter filter) {
        elements("ICMP types", filter.types(), IcmpTypeMatch.class);
        elements("ICMP codes", filter.codes(), IcmpCodeMatch.class);
        if (filter.types().isEmpty() && filter.codes().isEmpty()) {
            violations.add(TrafficRules.ICMP_TYPE_OR_CODE.violatedBy(
                    traffic, filter.version().protocol() + " without types and codes", "one type or code, or more"));
        }
    }

    /** The element type of a list is erased, so a dynamic language can pass elements of other types. */
    private <M extends FieldMatch<?>> void elements(String field, List<M> elements, Class<M> type) {
        violations.addAll(CheckedLists.unfit(elements, type, traffic.then(field)));
    }
}
