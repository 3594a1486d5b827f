package io.culvert.rule;

import io.culvert.crypto.CipherNeedingHmac;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.crypto.SaLifetime;
import io.culvert.net.IpProtocol;
import io.culvert.net.Port;
import io.culvert.net.PortRange;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.catalogue.Rules;
import io.culvert.testing.Policies;
import io.culvert.traffic.TransportFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** Ways to break every rule, each with what the message has to name. */
final class Breaches {

    private static final String UINT32 = " to 4294967295";
    private static final long UINT33 = 0x1_0000_0000L;
    private static final String PRINTABLE = "printable characters";

    private Breaches() {}

    static Stream<Breach> all() {
        Stream<Breach> ofPolicies = Stream.of(
                        emptyListsInPolicies(), envelope(), traffic(), numbers(), quickModeLifetimes())
                .flatMap(List::stream);
        return Stream.of(
                        PartBreaches.all(),
                        ofPolicies,
                        TrafficBreaches.all(),
                        AuthenticationBreaches.all(),
                        CryptoBreaches.all(),
                        OptionBreaches.all(),
                        SecurityDescriptorBreaches.all())
                .flatMap(each -> each);
    }

    private static List<Breach> emptyListsInPolicies() {
        String tunnel = "tunnel 'hq' > ";
        return List.of(
                new Breach(
                        Rules.AT_LEAST_ONE,
                        tunnel + "main mode > authentication methods",
                        "none",
                        "one or more",
                        modern(policy -> policy.keying(Ikev1Keying.builder()
                                .addProposals(Policies.modernProposal())
                                .build()))),
                new Breach(
                        Rules.AT_LEAST_ONE,
                        tunnel + "main mode > proposals",
                        "none",
                        "one or more",
                        modern(policy -> policy.keying(Ikev2Keying.builder()
                                .addMethods(Policies.certificate())
                                .build()))),
                new Breach(
                        Rules.AT_LEAST_ONE,
                        tunnel + "quick mode > proposals",
                        "none",
                        "one or more",
                        modern(policy -> policy.quickModeProposals(List.of()))));
    }

    private static List<Breach> envelope() {
        return List.of(
                new Breach(
                        Rules.DISPLAY_NAME,
                        "tunnel '' > name",
                        "an empty text",
                        "at least one printable character",
                        modern(policy -> policy.name(""))),
                new Breach(
                        Rules.DISPLAY_TEXT,
                        "tunnel 'a\\u0000b' > name",
                        "U+0000 at index 1",
                        PRINTABLE,
                        modern(policy -> policy.name("a\u0000b"))),
                new Breach(
                        Rules.DISPLAY_TEXT,
                        "tunnel '\ud83d\ude87\\ud83d' > name",
                        "U+D83D at index 2",
                        PRINTABLE,
                        modern(policy -> policy.name("\ud83d\ude87\ud83d"))),
                new Breach(
                        Rules.DISPLAY_TEXT,
                        "tunnel 'hq' > description",
                        "U+009F at index 0",
                        PRINTABLE,
                        modern(policy -> policy.description("\u009f\n"))),
                new Breach(
                        Rules.ZERO_KEY,
                        "tunnel 'hq' > provider context key",
                        "00000000-0000-0000-0000-000000000000",
                        "any other GUID",
                        modern(policy -> policy.providerContextKey(new UUID(0, 0)))));
    }

    private static List<Breach> traffic() {
        String allowed = "ports with a protocol that has ports, or ICMP without ports";
        return List.of(
                new Breach(
                        Rules.PORT_WITH_ICMP,
                        "tunnel 'hq' > traffic",
                        "[ICMP] with local ports [80] and remote ports []",
                        allowed,
                        () -> Policies.filtered(
                                        TransportFilter.of(IpProtocol.ICMP).localPort(new Port(80)))
                                .build()),
                new Breach(
                        Rules.PORT_WITH_ICMP,
                        "tunnel 'hq' > traffic",
                        "[TCP, ICMPv6] with local ports [] and remote ports [1-2]",
                        allowed,
                        () -> Policies.filtered(TransportFilter.of(IpProtocol.TCP)
                                        .orProtocol(IpProtocol.ICMPV6)
                                        .remotePort(new PortRange(new Port(1), new Port(2))))
                                .build()));
    }

    private static List<Breach> numbers() {
        List<Breach> all = new ArrayList<>();
        for (long number : new long[] {-1, UINT33, Long.MIN_VALUE, Long.MAX_VALUE}) {
            all.add(uint32(
                    "idle timeout > seconds", number, policy -> policy.idleTimeout(new SaIdleTimeout(number, 1))));
            all.add(uint32(
                    "idle timeout > fail-over seconds",
                    number,
                    policy -> policy.idleTimeout(new SaIdleTimeout(1, number))));
            all.add(uint32(
                    "main mode > proposal 1 > lifetime seconds",
                    number,
                    policy -> policy.keying(keyedBy(Policies.modernProposal().lifetimeSeconds(number)))));
            all.add(uint32(
                    "main mode > proposal 1 > quick mode limit",
                    number,
                    policy -> policy.keying(keyedBy(Policies.modernProposal().quickModeLimit(number)))));
        }
        for (long number : new long[] {-1, 0, 119, UINT33}) {
            all.add(new Breach(
                    Rules.RETRANSMIT_SECONDS,
                    "tunnel 'hq' > main mode > retransmit seconds",
                    Long.toString(number),
                    120 + UINT32,
                    modern(policy -> policy.keying(Policies.modernKeying().retransmitSeconds(number)))));
        }
        return all;
    }

    private static List<Breach> quickModeLifetimes() {
        List<Breach> all = new ArrayList<>();
        for (long number : new long[] {-1, 0, UINT33}) {
            all.add(lifetime("seconds", number, new SaLifetime(number, 1, 1)));
            all.add(lifetime("kilobytes", number, new SaLifetime(1, number, 1)));
            all.add(lifetime("packets", number, new SaLifetime(1, 1, number)));
        }
        return all;
    }

    private static Breach uint32(String place, long number, UnaryOperator<TunnelPolicy.Builder> change) {
        return new Breach(
                Rules.UNSIGNED_32, "tunnel 'hq' > " + place, Long.toString(number), 0 + UINT32, modern(change));
    }

    private static Breach lifetime(String part, long number, SaLifetime lifetime) {
        EspProposal proposal = EspProposal.of(new EspCbc(CipherNeedingHmac.AES_CBC_256, Hmac.HMAC_SHA_256))
                .pfs(DhGroup.ECP_256);
        return new Breach(
                Rules.QUICK_MODE_LIFETIME,
                "tunnel 'hq' > quick mode > proposal 3 > lifetime > " + part,
                Long.toString(number),
                1 + UINT32,
                modern(policy -> policy.addQuickModeProposals(proposal.lifetime(lifetime))));
    }

    private static Ikev2Keying keyedBy(IkeProposal proposal) {
        return Ikev2Keying.of(Policies.certificate(), List.of(proposal));
    }

    private static Executable modern(UnaryOperator<TunnelPolicy.Builder> change) {
        return () -> change.apply(Policies.modernParts()).build();
    }
}
