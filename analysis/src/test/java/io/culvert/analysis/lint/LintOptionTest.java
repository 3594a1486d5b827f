package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.auth.Anonymous;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.net.IpProtocol;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.AuthIpWithSystemMainMode;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.Ikev1WithSystemMainMode;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import io.culvert.traffic.TransportFilter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link Lint#modern()} says about options, extended mode, and main modes that are the system's. */
class LintOptionTest {

    @ParameterizedTest
    @EnumSource
    void judgesEveryOption(TunnelOption option) {
        boolean isTold = option == TunnelOption.ALLOW_OUTBOUND_CLEAR_CONNECTION;
        assertEquals(
                isTold ? List.of("tunnel 'hq' > tunnel options: ALLOW_OUTBOUND_CLEAR_CONNECTION") : List.of(),
                found(options(option)));
    }

    @Test
    void findsTwoLevelsOfNatTraversal() {
        assertEquals(
                List.of("tunnel 'hq' > tunnel options: ALLOW_PEER_BEHIND_NAT and ALLOW_GENERAL_NAT_TRAVERSAL"),
                found(options(TunnelOption.ALLOW_PEER_BEHIND_NAT, TunnelOption.ALLOW_GENERAL_NAT_TRAVERSAL)));
    }

    @Test
    void findsMethodsOfExtendedModeThatRepeat() {
        ExtendedMode twice = ExtendedMode.of(Kerberos.of(), ntlm(), Kerberos.of());
        assertEquals(
                List.of("tunnel 'hq' > extended mode > authentication method 3: the same as number 1"),
                found(keyed(authIp().extendedMode(twice))));
        assertEquals(
                List.of("tunnel 'hq' > extended mode > authentication method 3: the same as number 1"),
                found(keyed(AuthIpWithSystemMainMode.of().extendedMode(twice))));
    }

    /** Proving it twice by the same method is what extended mode may well be for: a computer, then its user. */
    @Test
    void findsNothingInAMethodOfBothModes() {
        assertEquals(List.of(), found(keyed(authIp().extendedMode(ExtendedMode.of(Kerberos.of())))));
    }

    @Test
    void looksAtEachMethodOfExtendedMode() {
        assertEquals(
                List.of("tunnel 'hq' > extended mode > authentication method 2: anonymous authentication"),
                found(keyed(authIp().extendedMode(ExtendedMode.of(Kerberos.of(), new Anonymous())))));
    }

    @Test
    void findsIkev1WithAMainModeOfTheSystemToo() {
        assertEquals(
                List.of("tunnel 'hq' > main mode > keying module: IKEv1"), found(keyed(Ikev1WithSystemMainMode.of())));
        assertEquals(List.of(), found(keyed(Ikev2WithSystemMainMode.of())));
        assertEquals(List.of(), found(keyed(AuthIpWithSystemMainMode.of())));
    }

    @Test
    void saysItInWordsThatWereRead() {
        TunnelPolicy policy = Policies.filtered(TransportFilter.of(IpProtocol.ICMPV6))
                .keying(AuthIpKeying.of(
                                Kerberos.of(), List.of(Policies.modernProposal().lifetimeSeconds(86_400)))
                        .extendedMode(ExtendedMode.of(ntlm(), ntlm())))
                .quickModeProposals(List.of(
                        EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256)).lifetimeSeconds(86_400)))
                .tunnelOptions(Set.of(TunnelOption.values()))
                .build();
        String findings = Lint.modern().check(policy).stream()
                .map(Finding::describe)
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("option-findings.txt", findings);
    }

    private static NtlmV2 ntlm() {
        return new NtlmV2(Set.of());
    }

    private static AuthIpKeying authIp() {
        return AuthIpKeying.of(Kerberos.of(), List.of(Policies.modernProposal()));
    }

    private static TunnelPolicy options(TunnelOption... options) {
        return LintPolicies.modernParts().tunnelOptions(Set.of(options)).build();
    }

    private static TunnelPolicy keyed(Keying keying) {
        return LintPolicies.onePfsParts().keying(keying).build();
    }

    private static List<String> found(TunnelPolicy policy) {
        return LintPolicies.found(policy);
    }
}
