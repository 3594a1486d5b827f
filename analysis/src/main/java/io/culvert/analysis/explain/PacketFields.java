package io.culvert.analysis.explain;

import io.culvert.net.IcmpCode;
import io.culvert.net.IcmpType;
import io.culvert.net.Port;
import java.util.Optional;
import java.util.function.Function;

/** What a packet has in the fields of the platform. */
final class PacketFields {

    private PacketFields() {}

    static Optional<?> value(ConditionField field, Packet packet) {
        return switch (field) {
            case LOCAL_ADDRESS -> Optional.of(local(packet));
            case REMOTE_ADDRESS -> Optional.of(remote(packet));
            case SOURCE_ADDRESS -> Optional.of(packet.addresses().source());
            case DESTINATION_ADDRESS -> Optional.of(packet.addresses().destination());
            case PROTOCOL -> Optional.of(packet.protocol());
            case LOCAL_PORT -> isOutbound(packet) ? sourcePort(packet) : destinationPort(packet);
            case REMOTE_PORT -> isOutbound(packet) ? destinationPort(packet) : sourcePort(packet);
            case ICMP_TYPE -> type(packet);
            case ICMP_CODE -> code(packet);
            case LOCAL_INTERFACE -> packet.localInterface();
            case NETWORK_PROFILE -> packet.profile();
            case SECURITY_REALM -> packet.realm();
        };
    }

    static Object local(Packet packet) {
        return isOutbound(packet)
                ? packet.addresses().source()
                : packet.addresses().destination();
    }

    static Object remote(Packet packet) {
        return isOutbound(packet)
                ? packet.addresses().destination()
                : packet.addresses().source();
    }

    private static boolean isOutbound(Packet packet) {
        return packet.direction() == PacketDirection.OUTBOUND;
    }

    private static Optional<Port> sourcePort(Packet packet) {
        return port(packet, Packet.Ports::source, isOutbound(packet));
    }

    private static Optional<Port> destinationPort(Packet packet) {
        return port(packet, Packet.Ports::destination, !isOutbound(packet));
    }

    /** The platform keeps an ICMP type where the local port is, and the code where the remote one is. */
    private static Optional<Port> port(Packet packet, Function<Packet.Ports, Port> of, boolean local) {
        return packet.ports()
                .map(of)
                .or(() -> packet.icmp()
                        .map(message -> new Port(
                                local ? message.type().number() : message.code().number())));
    }

    private static Optional<IcmpType> type(Packet packet) {
        return packet.icmp().map(Packet.IcmpMessage::type);
    }

    private static Optional<IcmpCode> code(Packet packet) {
        return packet.icmp().map(Packet.IcmpMessage::code);
    }
}
