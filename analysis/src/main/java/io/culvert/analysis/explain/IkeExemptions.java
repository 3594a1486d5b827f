package io.culvert.analysis.explain;

import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The filters that permit the packets of IKE and AuthIP independent of tunnels. The engine adds them with the first
 * filter that refers to a main-mode policy, and removes them with the last. Documented ("IKE/AuthIP Exemptions") for
 * policies of IKE and AuthIP; inferred for IKEv2.
 */
public final class IkeExemptions {

    /** {@code FWPM_WEIGHT_RANGE_IKE_EXEMPTIONS}. */
    public static final int WEIGHT_RANGE = 12;

    private static final Port IKE = new Port(500);
    private static final Port IKE_BEHIND_NAT = new Port(4_500);

    /** IP Encapsulating Security Payload, RFC 4303. */
    private static final IpProtocol ESP = new IpProtocol(50);

    private static final Set<FilterLayer> IPV4_LAYERS = Set.of(
            FilterLayer.INBOUND_TRANSPORT_V4,
            FilterLayer.OUTBOUND_TRANSPORT_V4,
            FilterLayer.ALE_AUTH_RECV_ACCEPT_V4,
            FilterLayer.ALE_AUTH_CONNECT_V4);

    private static final List<FilterLayer> LAYERS = List.of(
            FilterLayer.INBOUND_TRANSPORT_V4,
            FilterLayer.OUTBOUND_TRANSPORT_V4,
            FilterLayer.ALE_AUTH_RECV_ACCEPT_V4,
            FilterLayer.ALE_AUTH_CONNECT_V4,
            FilterLayer.INBOUND_TRANSPORT_V6,
            FilterLayer.OUTBOUND_TRANSPORT_V6,
            FilterLayer.ALE_AUTH_RECV_ACCEPT_V6,
            FilterLayer.ALE_AUTH_CONNECT_V6);

    private IkeExemptions() {}

    /**
     * The filters. Those at the layers of authorisation apply to the local system only; they have no condition for it
     * here, since a packet does not contain its sender.
     *
     * @return UDP ports 500 and 4500 over IPv4, UDP port 500 over IPv6, at four layers each
     */
    public static List<PlatformFilter> filters() {
        List<PlatformFilter> filters = new ArrayList<>();
        for (FilterLayer layer : LAYERS) {
            filters.add(filter(layer, ports(IPV4_LAYERS.contains(layer))));
        }
        return List.copyOf(filters);
    }

    private static PlatformFilter filter(FilterLayer layer, List<Port> ports) {
        return new PlatformFilterImpl(
                layer,
                FilterSublayer.UNIVERSAL,
                Optional.empty(),
                List.of(
                        FilterCondition.of(PacketField.PROTOCOL, List.of(IpProtocol.UDP)),
                        FilterCondition.of(PacketField.LOCAL_PORT, ports)),
                WEIGHT_RANGE,
                Optional.empty(),
                Evidence.DOCUMENTED,
                "win32/FWP ike-exemptions; that the port is the local one, and the sublayer, are inferred");
    }

    private static List<Port> ports(boolean ipv4) {
        return ipv4 ? List.of(IKE, IKE_BEHIND_NAT) : List.of(IKE);
    }

    /** Whether these filters permit a packet. */
    static boolean exempt(Packet packet) {
        return isUdpFrom(packet, ports(!packet.addresses().isIpv6()));
    }

    /** Whether a packet is ESP, or carries ESP or IKE over UDP. */
    static boolean isSecureAlready(Packet packet) {
        return packet.protocol().equals(ESP) || isUdpFrom(packet, ports(true));
    }

    private static boolean isUdpFrom(Packet packet, List<Port> ports) {
        return packet.protocol().equals(IpProtocol.UDP)
                && FilterCondition.of(PacketField.LOCAL_PORT, ports).holds(packet);
    }
}
