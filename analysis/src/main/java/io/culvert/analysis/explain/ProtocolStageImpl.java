package io.culvert.analysis.explain;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import java.util.Optional;

/**
 * The only stage of a packet.
 *
 * @param direction the direction
 * @param addresses source and destination
 */
record ProtocolStageImpl(PacketDirection direction, PacketAddresses addresses) implements ProtocolStage {

    @Override
    public Packet tcp(int sourcePort, int destinationPort) {
        return packet(IpProtocol.TCP, Optional.of(ports(sourcePort, destinationPort)), Optional.empty());
    }

    @Override
    public Packet udp(int sourcePort, int destinationPort) {
        return packet(IpProtocol.UDP, Optional.of(ports(sourcePort, destinationPort)), Optional.empty());
    }

    @Override
    public Packet icmp(int type, int code) {
        IpProtocol protocol = addresses.isIpv6() ? IpProtocol.ICMPV6 : IpProtocol.ICMP;
        return packet(
                protocol,
                Optional.empty(),
                Optional.of(new Packet.IcmpMessage(new IcmpType(type), new IcmpCode(code))));
    }

    @Override
    public Packet protocol(IpProtocol protocol) {
        return packet(protocol, Optional.empty(), Optional.empty());
    }

    private static Packet.Ports ports(int source, int destination) {
        return new Packet.Ports(new Port(source), new Port(destination));
    }

    private Packet packet(IpProtocol protocol, Optional<Packet.Ports> ports, Optional<Packet.IcmpMessage> icmp) {
        return new PacketImpl(
                direction, addresses, protocol, ports, icmp, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
