package io.culvert.analysis.explain;

/** The four names that the layers have for the two addresses of a packet. */
enum AddressField {
    LOCAL(ConditionField.LOCAL_ADDRESS),
    REMOTE(ConditionField.REMOTE_ADDRESS),
    SOURCE(ConditionField.SOURCE_ADDRESS),
    DESTINATION(ConditionField.DESTINATION_ADDRESS);

    private final ConditionField field;

    AddressField(ConditionField field) {
        this.field = field;
    }

    ConditionField field() {
        return field;
    }

    /** Selects one of the two addresses of a packet. */
    <A> A of(PacketDirection direction, A source, A destination) {
        boolean outbound = direction == PacketDirection.OUTBOUND;
        return switch (this) {
            case LOCAL -> outbound ? source : destination;
            case REMOTE -> outbound ? destination : source;
            case SOURCE -> source;
            case DESTINATION -> destination;
        };
    }

    /** The address of a packet as a prefix of full length. */
    Prefix prefix(Packet packet) {
        return switch (packet.addresses()) {
            case PacketAddresses.OfIpv4 ipv4 -> Prefix.of(of(packet.direction(), ipv4.source(), ipv4.destination()));
            case PacketAddresses.OfIpv6 ipv6 -> Prefix.of(of(packet.direction(), ipv6.source(), ipv6.destination()));
        };
    }

    /** The address of a packet as text. */
    String text(Packet packet) {
        return switch (packet.addresses()) {
            case PacketAddresses.OfIpv4 ipv4 ->
                of(packet.direction(), ipv4.source(), ipv4.destination()).toString();
            case PacketAddresses.OfIpv6 ipv6 ->
                of(packet.direction(), ipv6.source(), ipv6.destination()).toString();
        };
    }
}
