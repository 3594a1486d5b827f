package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.net.Ipv6RemoteSide;

/** Bits of an IPv6 address are not tested: the platform tests those of integers. */
final class BitTestOfIpv6Address {
    static Ipv6RemoteSide side() {
        return remote(ipv6("2001:db8::1").allBitsSet()); // wrong: Ipv6Address
        // fix: return remote(ipv6("2001:db8::1").orAbove());
    }
}
