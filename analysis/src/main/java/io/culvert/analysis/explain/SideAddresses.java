package io.culvert.analysis.explain;

import io.culvert.net.Ipv4Match;
import io.culvert.net.Ipv6Match;
import java.util.List;
import java.util.Optional;

/** The addresses of one side of a tunnel, in one address family. An empty list is any address. */
sealed interface SideAddresses {

    /** The condition on these addresses under one of the names that layers have for them; empty for any address. */
    Optional<FilterCondition> condition(AddressField name);

    /** For each alternative a prefix that contains it. */
    List<Prefix> prefixes();

    /**
     * IPv4 addresses.
     *
     * @param anyOf the alternatives
     */
    record OfIpv4(List<Ipv4Match> anyOf) implements SideAddresses {

        @Override
        public Optional<FilterCondition> condition(AddressField name) {
            return FilterCondition.ofAny(PacketField.ipv4(name), anyOf);
        }

        @Override
        public List<Prefix> prefixes() {
            return anyOf.stream().map(PrefixCover::around).toList();
        }
    }

    /**
     * IPv6 addresses.
     *
     * @param anyOf the alternatives
     */
    record OfIpv6(List<Ipv6Match> anyOf) implements SideAddresses {

        @Override
        public Optional<FilterCondition> condition(AddressField name) {
            return FilterCondition.ofAny(PacketField.ipv6(name), anyOf);
        }

        @Override
        public List<Prefix> prefixes() {
            return anyOf.stream().map(PrefixCover::around).toList();
        }
    }
}
