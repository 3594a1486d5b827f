package io.culvert.analysis.explain;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import io.culvert.net.NetworkProfile;
import io.culvert.net.Port;
import io.culvert.net.SecurityRealm;
import java.util.Objects;
import java.util.Optional;

/**
 * A packet: the fields that conditions of tunnels match.
 *
 * <pre>{@code
 * Packet.outbound(ipv4("10.1.0.5"), ipv4("10.2.0.9")).tcp(50_000, 443)
 * Packet.inbound(ipv6("2001:db8:2::9"), ipv6("2001:db8:1::5")).icmp(128, 0).through(luid)
 * }</pre>
 */
public sealed interface Packet permits PacketImpl {

    /**
     * The ports of a packet.
     *
     * @param source the source port
     * @param destination the destination port
     */
    public record Ports(Port source, Port destination) {

        /** Refuses null. */
        public Ports {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(destination, "destination");
        }
    }

    /**
     * The type and code of an ICMP packet.
     *
     * @param type the type
     * @param code the code
     */
    public record IcmpMessage(IcmpType type, IcmpCode code) {

        /** Refuses null. */
        public IcmpMessage {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * A packet that this machine sends or forwards to the remote side.
     *
     * @param source a local address
     * @param destination a remote address
     * @return the stage that sets the protocol
     */
    public static ProtocolStage outbound(Ipv4Address source, Ipv4Address destination) {
        return new ProtocolStageImpl(PacketDirection.OUTBOUND, new PacketAddresses.OfIpv4(source, destination));
    }

    /**
     * An IPv6 packet that this machine sends or forwards to the remote side.
     *
     * @param source a local address
     * @param destination a remote address
     * @return the stage that sets the protocol
     */
    public static ProtocolStage outbound(Ipv6Address source, Ipv6Address destination) {
        return new ProtocolStageImpl(PacketDirection.OUTBOUND, new PacketAddresses.OfIpv6(source, destination));
    }

    /**
     * A packet from the remote side, after it has left its tunnel.
     *
     * @param source a remote address
     * @param destination a local address
     * @return the stage that sets the protocol
     */
    public static ProtocolStage inbound(Ipv4Address source, Ipv4Address destination) {
        return new ProtocolStageImpl(PacketDirection.INBOUND, new PacketAddresses.OfIpv4(source, destination));
    }

    /**
     * An IPv6 packet from the remote side, after it has left its tunnel.
     *
     * @param source a remote address
     * @param destination a local address
     * @return the stage that sets the protocol
     */
    public static ProtocolStage inbound(Ipv6Address source, Ipv6Address destination) {
        return new ProtocolStageImpl(PacketDirection.INBOUND, new PacketAddresses.OfIpv6(source, destination));
    }

    /**
     * The direction.
     *
     * @return the direction, seen from the machine that has the tunnels
     */
    PacketDirection direction();

    /**
     * Its addresses.
     *
     * @return source and destination, of one family
     */
    PacketAddresses addresses();

    /**
     * The protocol after the IP header.
     *
     * @return its number
     */
    IpProtocol protocol();

    /**
     * Its ports.
     *
     * @return empty for a protocol without ports
     */
    Optional<Ports> ports();

    /**
     * Its ICMP type and code.
     *
     * @return empty for other protocols
     */
    Optional<IcmpMessage> icmp();

    /**
     * The interface of this machine that it passes.
     *
     * @return empty if unknown
     */
    Optional<InterfaceLuid> localInterface();

    /**
     * The profile of the network that the machine is connected to.
     *
     * @return empty if unknown
     */
    Optional<NetworkProfile> profile();

    /**
     * Its security realm.
     *
     * @return empty if it is in none
     */
    Optional<SecurityRealm> realm();

    /**
     * The same packet on an interface.
     *
     * @param luid the interface of this machine
     * @return another packet
     */
    Packet through(InterfaceLuid luid);

    /**
     * The same packet on a network with a profile.
     *
     * @param profile the profile
     * @return another packet
     */
    Packet profile(NetworkProfile profile);

    /**
     * The same packet in a security realm.
     *
     * @param realm the realm
     * @return another packet
     */
    Packet realm(SecurityRealm realm);
}
