package io.culvert.analysis.explain;

import io.culvert.net.InterfaceLuid;
import io.culvert.net.IpProtocol;
import io.culvert.net.NetworkProfile;
import io.culvert.net.SecurityRealm;
import java.util.Objects;
import java.util.Optional;

/** A packet. Behind an interface, since packets may get more fields. */
record PacketImpl(
        PacketDirection direction,
        PacketAddresses addresses,
        IpProtocol protocol,
        Optional<Ports> ports,
        Optional<IcmpMessage> icmp,
        Optional<InterfaceLuid> localInterface,
        Optional<NetworkProfile> profile,
        Optional<SecurityRealm> realm)
        implements Packet {

    /** Refuses null. */
    PacketImpl {
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(addresses, "addresses");
        Objects.requireNonNull(protocol, "protocol");
        Objects.requireNonNull(ports, "ports");
        Objects.requireNonNull(icmp, "icmp");
        Objects.requireNonNull(localInterface, "localInterface");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(realm, "realm");
    }

    @Override
    public Packet through(InterfaceLuid luid) {
        return new PacketImpl(direction, addresses, protocol, ports, icmp, Optional.of(luid), profile, realm);
    }

    @Override
    public Packet profile(NetworkProfile newProfile) {
        return new PacketImpl(
                direction, addresses, protocol, ports, icmp, localInterface, Optional.of(newProfile), realm);
    }

    @Override
    public Packet realm(SecurityRealm newRealm) {
        return new PacketImpl(
                direction, addresses, protocol, ports, icmp, localInterface, profile, Optional.of(newRealm));
    }

    /** Such as {@code outbound TCP from 10.1.0.5 port 50000 to 10.2.0.9 port 443}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(direction == PacketDirection.OUTBOUND ? "outbound " : "inbound ")
                .append(protocol)
                .append(icmp.map(message -> " " + message.type() + " " + message.code())
                        .orElse(""))
                .append(" from ")
                .append(AddressField.SOURCE.text(this))
                .append(ports.map(each -> " port " + each.source()).orElse(""))
                .append(" to ")
                .append(AddressField.DESTINATION.text(this))
                .append(ports.map(each -> " port " + each.destination()).orElse(""));
        localInterface.ifPresent(luid -> text.append(" through interface ").append(luid));
        profile.ifPresent(each -> text.append(" on network profile ").append(each));
        realm.ifPresent(each -> text.append(" in security realm ").append(each));
        return text.toString();
    }
}
