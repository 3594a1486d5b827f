package io.culvert.wfp.compile.lift;

import io.culvert.net.AnyIpv4;
import io.culvert.net.AnyIpv6;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalEndpoint;
import io.culvert.net.Ipv4RemoteEndpoint;
import io.culvert.net.Ipv6Address;
import io.culvert.net.Ipv6Gateways;
import io.culvert.net.Ipv6LocalEndpoint;
import io.culvert.net.Ipv6RemoteEndpoint;
import io.culvert.wfp.compile.fields.EndpointFields;
import io.culvert.wfp.error.UnknownPolicyException;
import io.culvert.wfp.image.build.StructView;
import io.culvert.wfp.layout.sdk.IPSEC_TUNNEL_ENDPOINT0;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code IPSEC_TUNNEL_ENDPOINTS0} to {@code 2}. */
final class EndpointLifting {

    private final EndpointFields fields;
    private final StructView ends;

    EndpointLifting(EndpointFields fields, StructView ends) {
        this.fields = fields;
        this.ends = ends;
    }

    int ipVersion() {
        return ends.bits(fields.ipVersion());
    }

    Optional<InterfaceLuid> localInterface() {
        return fields.localInterface().map(ends::get).filter(luid -> luid != 0).map(InterfaceLuid::new);
    }

    Ipv4LocalEndpoint localIpv4() {
        Ipv4Address address = new Ipv4Address(ends.bits(fields.localIpv4()));
        return address.isUnspecified() ? new AnyIpv4() : address;
    }

    Ipv4RemoteEndpoint remoteIpv4() {
        Ipv4Address address = new Ipv4Address(ends.bits(fields.remoteIpv4()));
        List<Ipv4Address> gateways = gateways(
                each -> new Ipv4Address(each.bits(IPSEC_TUNNEL_ENDPOINT0.v4Address)), address, address.isUnspecified());
        if (isSingle(gateways)) {
            return gateways.get(0);
        }
        if (!gateways.isEmpty()) {
            return new Ipv4Gateways(gateways, name());
        }
        return address.isUnspecified() ? new AnyIpv4() : address;
    }

    Ipv6LocalEndpoint localIpv6() {
        Ipv6Address address = Ipv6Address.of(ends.bytes(fields.localIpv6()));
        return address.isUnspecified() ? new AnyIpv6() : address;
    }

    Ipv6RemoteEndpoint remoteIpv6() {
        Ipv6Address address = Ipv6Address.of(ends.bytes(fields.remoteIpv6()));
        List<Ipv6Address> gateways = gateways(
                each -> Ipv6Address.of(each.bytes(IPSEC_TUNNEL_ENDPOINT0.v6Address)), address, address.isUnspecified());
        if (isSingle(gateways)) {
            return gateways.get(0);
        }
        if (!gateways.isEmpty()) {
            return new Ipv6Gateways(gateways, name());
        }
        return address.isUnspecified() ? new AnyIpv6() : address;
    }

    private Optional<String> name() {
        return fields.remoteName().flatMap(ends::text);
    }

    /** Whether the list has one gateway without a name, which is an ordinary remote address. */
    private boolean isSingle(List<?> gateways) {
        return gateways.size() == 1 && name().isEmpty();
    }

    /** The list of remote gateways. The remote address beside it is the first of them, or zero. */
    private <A> List<A> gateways(Function<StructView, A> address, A remote, boolean unspecified) {
        List<StructView> all = fields.remoteAddresses()
                .map(field -> UnrepresentableValues.array(ends, field))
                .orElse(List.of());
        for (StructView each : all) {
            if (each.bits(IPSEC_TUNNEL_ENDPOINT0.ipVersion) != ipVersion()) {
                throw UnrepresentableValues.unknown(
                        each, IPSEC_TUNNEL_ENDPOINT0.ipVersion, "the address family of the tunnel for each gateway");
            }
        }
        List<A> gateways = all.stream().map(address).toList();
        if (gateways.isEmpty() && name().isPresent()) {
            throw new UnknownPolicyException(
                    "remoteAddresses of " + fields.layout(), "empty, with a name", "one or more with a name");
        }
        // Which of the two a program has to write is not documented.
        if (!gateways.isEmpty() && !unspecified && !gateways.get(0).equals(remote)) {
            throw new UnknownPolicyException(
                    "the remote address of " + fields.layout(),
                    remote.toString(),
                    "the first of remoteAddresses, or the address zero beside them");
        }
        return gateways;
    }
}
