package io.culvert.rule;

import io.culvert.auth.Kerberos;
import io.culvert.crypto.IkeProposal;
import io.culvert.net.InterfaceLuid;
import io.culvert.net.Ipv6LocalSide;
import io.culvert.net.Ipv6RemoteSide;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Keying;
import io.culvert.policy.ObjectLifetime;
import io.culvert.policy.ProviderData;
import io.culvert.policy.TunnelPolicy;
import io.culvert.policy.WindowsVersion;
import io.culvert.rule.catalogue.OptionRules;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv6InIpv4Addressing;
import io.culvert.traffic.Ipv6SiteToSite;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Ways to break the rules of keyings, options and targets. */
final class OptionBreaches {

    private static final String TUNNEL = "tunnel 'hq' > ";
    private static final String FROM_1 = "1 to 4294967295";
    private static final String FROM_0 = "0 to 4294967295";
    private static final long UINT33 = 0x1_0000_0000L;

    private OptionBreaches() {}

    static Stream<Breach> all() {
        return Stream.of(numbers(), authIp(), others()).flatMap(List::stream);
    }

    private static List<Breach> numbers() {
        return List.of(
                zero("forward-path lifetime > seconds", "0", policy -> policy.forwardPathLifetimeSeconds(0)),
                zero("forward-path lifetime > seconds", "-1", policy -> policy.forwardPathLifetimeSeconds(-1)),
                zero("compartment", "0", policy -> policy.compartmentId(0)),
                zero("compartment", "4294967296", policy -> policy.compartmentId(UINT33)),
                uint32("main mode > dynamic filters", Policies.modernKeying().maxDynamicFilters(UINT33)),
                new Breach(
                        OptionRules.INTERFACE_LUID,
                        TUNNEL + "local interface",
                        "0",
                        "any other LUID",
                        modern(policy -> policy.localInterface(new InterfaceLuid(0)))));
    }

    private static List<Breach> authIp() {
        IkeProposal proposal = Policies.modernProposal();
        return List.of(
                none(
                        "main mode > authentication methods",
                        AuthIpKeying.builder().addProposals(proposal).build()),
                none(
                        "main mode > proposals",
                        AuthIpKeying.builder().addMethods(Kerberos.of()).build()),
                none(
                        "extended mode > authentication methods",
                        AuthIpWithSystemMainMode.of()
                                .extendedMode(ExtendedMode.builder().build())),
                uint32(
                        "main mode > proposal 1 > lifetime seconds",
                        AuthIpKeying.of(Kerberos.of(), List.of(proposal.lifetimeSeconds(UINT33)))));
    }

    private static List<Breach> others() {
        return List.of(
                new Breach(
                        OptionRules.PROVIDER_DATA,
                        "provider data",
                        "0 bytes",
                        "one byte or more",
                        () -> ProviderData.of(new byte[0])),
                new Breach(
                        OptionRules.IPV6_IN_IPV4,
                        TUNNEL + "keying",
                        "IPv6 between IPv4 ends, keyed by IKEv1",
                        "IKEv2",
                        modern(policy -> policy.addressing(ipv6InIpv4()).keying(Ikev1WithSystemMainMode.of()))),
                new Breach(
                        OptionRules.DYNAMIC_LIFETIME,
                        TUNNEL + "lifetime",
                        "DYNAMIC",
                        "STATIC or PERSISTENT",
                        modern(policy -> policy.lifetime(ObjectLifetime.DYNAMIC))),
                new Breach(
                        OptionRules.TARGET,
                        TUNNEL + "compartment",
                        "a compartment, which came with Windows 10 1709",
                        "features that Windows 8 supports",
                        () -> Policies.modernParts()
                                .compartmentId(2)
                                .build()
                                .requireWindows(WindowsVersion.WINDOWS_8)));
    }

    private static Ipv6InIpv4Addressing ipv6InIpv4() {
        Ipv4Addressing ends = Policies.siteToSite();
        return Ipv6InIpv4Addressing.of(
                ends.localEndpoint(), ends.remoteEndpoint(), new Ipv6SiteToSite(Ipv6LocalSide.ANY, Ipv6RemoteSide.ANY));
    }

    private static Breach zero(String place, String value, UnaryOperator<TunnelPolicy.Builder> change) {
        return new Breach(OptionRules.ZERO_MEANS_NONE, TUNNEL + place, value, FROM_1, modern(change));
    }

    private static Breach uint32(String place, Keying keying) {
        return new Breach(
                Rules.UNSIGNED_32, TUNNEL + place, "4294967296", FROM_0, modern(policy -> policy.keying(keying)));
    }

    private static Breach none(String place, Keying keying) {
        return new Breach(
                Rules.AT_LEAST_ONE, TUNNEL + place, "none", "one or more", modern(policy -> policy.keying(keying)));
    }

    private static Executable modern(UnaryOperator<TunnelPolicy.Builder> change) {
        return () -> change.apply(Policies.modernParts()).build();
    }
}
