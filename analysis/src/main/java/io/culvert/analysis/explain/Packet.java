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
 * A packet, as far as conditions of tunnels look at it.
 *
 * <pre>{@code
 * Packet.outbound(ipv4("10.1.0.5"), ipv4("10.2.0.9")).tcp(50_000, 443)
 * Packet.inbound(ipv6("2001:db8:2::9"), ipv6("2001:db8:1::5")).icmp(128, 0).through(luid)
 * }</pre>
 *
 * @param direction which way it goes
 * @param addresses where from and where to
 * @param protocol what it carries
 * @param ports of TCP, UDP and the like
 * @param icmp of ICMP
 * @param localInterface the interface at this end, if that is known
 * @param profile the kind of network that the machine is on, if that is known
 * @param realm the security realm, if there is one
 */
public record Packet(
        PacketDirection direction,
        PacketAddresses addresses,
        IpProtocol protocol,
        Optional<Ports> ports,
        Optional<IcmpMessage> icmp,
        Optional<InterfaceLuid> localInterface,
        Optional<NetworkProfile> profile,
        Optional<SecurityRealm> realm) {

    /**
     * The ports of a packet.
     *
     * @param source where from
     * @param destination where to
     */
    public record Ports(Port source, Port destination) {

        /** Refuses null. */
        public Ports {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(destination, "destination");
        }
    }

    /**
     * What an ICMP packet says.
     *
     * @param type what about
     * @param code what exactly
     */
    public record IcmpMessage(IcmpType type, IcmpCode code) {

        /** Refuses null. */
        public IcmpMessage {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(code, "code");
        }
    }

    /** Refuses null, and ports together with an ICMP message. */
    public Packet {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(addresses, "addresses");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(icmp, "icmp");
        Objects.requireNonNull(localInterface, "localInterface");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(realm, "realm");
        if (ports.isPresent() && icmp.isPresent()) {
            throw new IllegalArgumentException("a packet has ports or an ICMP message, and not both");
        }
    }

    /**
     * A packet that leaves this machine, or is forwarded by it, towards the remote side.
     *
     * @param source a local address
     * @param destination a remote address
     * @return what is missing is what it carries
     */
    public static ProtocolStage outbound(Ipv4Address source, Ipv4Address destination) {
        return new ProtocolStageImpl(PacketDirection.OUTBOUND, new PacketAddresses.OfIpv4(source, destination));
    }

    /**
     * The same over IPv6.
     *
     * @param source a local address
     * @param destination a remote address
     * @return what is missing is what it carries
     */
    public static ProtocolStage outbound(Ipv6Address source, Ipv6Address destination) {
        return new ProtocolStageImpl(PacketDirection.OUTBOUND, new PacketAddresses.OfIpv6(source, destination));
    }

    /**
     * A packet that comes from the remote side, as it is once it has left its tunnel.
     *
     * @param source a remote address
     * @param destination a local address
     * @return what is missing is what it carries
     */
    public static ProtocolStage inbound(Ipv4Address source, Ipv4Address destination) {
        return new ProtocolStageImpl(PacketDirection.INBOUND, new PacketAddresses.OfIpv4(source, destination));
    }

    /**
     * The same over IPv6.
     *
     * @param source a remote address
     * @param destination a local address
     * @return what is missing is what it carries
     */
    public static ProtocolStage inbound(Ipv6Address source, Ipv6Address destination) {
        return new ProtocolStageImpl(PacketDirection.INBOUND, new PacketAddresses.OfIpv6(source, destination));
    }

    /**
     * The packet on an interface.
     *
     * @param luid the interface at this end
     * @return another packet
     */
    public Packet through(InterfaceLuid luid) {
        return new Packet(direction, addresses, protocol, ports, icmp, Optional.of(luid), profile, realm);
    }

    /**
     * The packet on a kind of network.
     *
     * @param profile the kind
     * @return another packet
     */
    public Packet profile(NetworkProfile profile) {
        return new Packet(direction, addresses, protocol, ports, icmp, localInterface, Optional.of(profile), realm);
    }

    /**
     * The packet in a security realm.
     *
     * @param realm the realm
     * @return another packet
     */
    public Packet realm(SecurityRealm realm) {
        return new Packet(direction, addresses, protocol, ports, icmp, localInterface, profile, Optional.of(realm));
    }

    /** Such as {@code outbound TCP from 10.1.0.5 port 50000 to 10.2.0.9 port 443}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(direction == PacketDirection.OUTBOUND ? "outbound " : "inbound ")
                .append(protocol)
                .append(icmp.map(message -> " " + message.type() + " " + message.code())
                        .orElse(""))
                .append(" from ")
                .append(addresses.source())
                .append(ports.map(each -> " port " + each.source()).orElse(""))
                .append(" to ")
                .append(addresses.destination())
                .append(ports.map(each -> " port " + each.destination()).orElse(""));
        localInterface.ifPresent(luid -> text.append(" through interface ").append(luid));
        profile.ifPresent(each -> text.append(" on network profile ").append(each));
        realm.ifPresent(each -> text.append(" in security realm ").append(each));
        return text.toString();
    }
}
