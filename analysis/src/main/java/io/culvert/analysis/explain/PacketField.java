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
import org.jspecify.annotations.Nullable;

/**
 * A field of the platform together with the type of its values.
 *
 * @param field the field
 * @param reader reads the field of a packet
 * @param <V> the type of its values
 */
record PacketField<V>(ConditionField field, Reader<V> reader) {

    /**
     * Reads a field of a packet.
     *
     * @param <V> the type of its values
     */
    interface Reader<V> {

        /** Returns null if the packet has no such field. */
        @Nullable
        V read(Packet packet);
    }

    static final PacketField<IpProtocol> PROTOCOL = new PacketField<>(ConditionField.PROTOCOL, Packet::protocol);
    static final PacketField<Port> LOCAL_PORT = new PacketField<>(ConditionField.LOCAL_PORT, PacketField::localPort);
    static final PacketField<Port> REMOTE_PORT = new PacketField<>(ConditionField.REMOTE_PORT, PacketField::remotePort);
    static final PacketField<IcmpType> ICMP_TYPE = new PacketField<>(
            ConditionField.ICMP_TYPE,
            packet -> packet.icmp().map(Packet.IcmpMessage::type).orElse(null));
    static final PacketField<IcmpCode> ICMP_CODE = new PacketField<>(
            ConditionField.ICMP_CODE,
            packet -> packet.icmp().map(Packet.IcmpMessage::code).orElse(null));
    static final PacketField<InterfaceLuid> LOCAL_INTERFACE = new PacketField<>(
            ConditionField.LOCAL_INTERFACE, packet -> packet.localInterface().orElse(null));
    static final PacketField<NetworkProfile> NETWORK_PROFILE = new PacketField<>(
            ConditionField.NETWORK_PROFILE, packet -> packet.profile().orElse(null));
    static final PacketField<SecurityRealm> SECURITY_REALM = new PacketField<>(
            ConditionField.SECURITY_REALM, packet -> packet.realm().orElse(null));

    /** An address of IPv4 packets. */
    static PacketField<Ipv4Address> ipv4(AddressField name) {
        return new PacketField<>(name.field(), packet -> switch (packet.addresses()) {
            case PacketAddresses.OfIpv4 ipv4 -> name.of(packet.direction(), ipv4.source(), ipv4.destination());
            case PacketAddresses.OfIpv6 ignored -> null;
        });
    }

    /** An address of IPv6 packets. */
    static PacketField<Ipv6Address> ipv6(AddressField name) {
        return new PacketField<>(name.field(), packet -> switch (packet.addresses()) {
            case PacketAddresses.OfIpv4 ignored -> null;
            case PacketAddresses.OfIpv6 ipv6 -> name.of(packet.direction(), ipv6.source(), ipv6.destination());
        });
    }

    @Nullable
    V read(Packet packet) {
        return reader.read(packet);
    }

    private static @Nullable Port localPort(Packet packet) {
        boolean source = packet.direction() == PacketDirection.OUTBOUND;
        return packet.ports()
                .map(ports -> source ? ports.source() : ports.destination())
                // The platform keeps an ICMP type in the field of the local port, and the code in that of the remote
                // one.
                .or(() -> packet.icmp().map(message -> new Port(message.type().number())))
                .orElse(null);
    }

    private static @Nullable Port remotePort(Packet packet) {
        boolean source = packet.direction() == PacketDirection.INBOUND;
        return packet.ports()
                .map(ports -> source ? ports.source() : ports.destination())
                .or(() -> packet.icmp().map(message -> new Port(message.code().number())))
                .orElse(null);
    }
}
