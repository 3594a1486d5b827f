package io.culvert.analysis.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.culvert.auth.Kerberos;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.SaIdleTimeout;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.Ikev2Keying;
import io.culvert.policy.Ikev2WithSystemMainMode;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ranges of the Windows firewall's front ends: their bounds, and one step beyond each. */
class LintFirewallTest {

    private static final EspProposal ESP = EspProposal.of(new EspGcm(GcmCipher.AES_GCM_256));

    @Test
    void findsNothingInThePoliciesOfTheSamples() {
        assertEquals(List.of(), Lint.windowsFirewall().check(LintPolicies.modern()));
        assertEquals(List.of(), Lint.windowsFirewall().check(Policies.microsoftSample()));
    }

    /** The other profile says nothing of it, and this one nothing of algorithms. */
    @Test
    void isAProfileOfItsOwn() {
        TunnelPolicy policy = quickMode(ESP.lifetimeKilobytes(1_024));
        assertEquals(List.of(), Lint.modern().check(policy));
        assertEquals(1, Lint.windowsFirewall().check(policy).size());
        assertEquals(1, Lint.modern().and(Lint.windowsFirewall()).check(policy).size());
    }

    @ParameterizedTest
    @CsvSource({
        "1, false",
        "240, false",
        "299, false",
        "300, true",
        "301, false",
        "3600, true",
        "172740, true",
        "172800, false",
        "4294967295, false"
    })
    void knowsTheLifetimeOfQuickMode(long seconds, boolean isTaken) {
        assertFound(
                isTaken,
                "quick mode > proposal 1 > lifetime > seconds",
                seconds,
                quickMode(ESP.lifetimeSeconds(seconds)));
    }

    @ParameterizedTest
    @CsvSource({"1, false", "20479, false", "20480, true", "2147483647, true", "2147483648, false"})
    void knowsTheKilobytesOfQuickMode(long kilobytes, boolean isTaken) {
        assertFound(
                isTaken,
                "quick mode > proposal 1 > lifetime > kilobytes",
                kilobytes,
                quickMode(ESP.lifetimeKilobytes(kilobytes)));
    }

    @ParameterizedTest
    @CsvSource({
        "0, false",
        "59, false",
        "60, true",
        "61, false",
        "28800, true",
        "172800, true",
        "172860, false",
        "4294967295, false"
    })
    void knowsTheLifetimeOfMainMode(long seconds, boolean isTaken) {
        TunnelPolicy policy = LintPolicies.modernParts()
                .keying(Ikev2Keying.of(
                        LintPolicies.certificate(),
                        List.of(Policies.modernProposal().lifetimeSeconds(seconds))))
                .build();
        assertFound(isTaken, "main mode > proposal 1 > lifetime seconds", seconds, policy);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "2147483647, true", "2147483648, false"})
    void knowsTheSessionsOfMainMode(long sessions, boolean isTaken) {
        TunnelPolicy policy = LintPolicies.modernParts()
                .keying(Ikev2Keying.of(
                        LintPolicies.certificate(),
                        List.of(Policies.modernProposal().quickModeLimit(sessions))))
                .build();
        assertFound(isTaken, "main mode > proposal 1 > quick mode limit", sessions, policy);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "299, false", "300, true", "301, true", "3600, true", "3601, false"})
    void knowsTheIdleTime(long seconds, boolean isTaken) {
        TunnelPolicy policy = LintPolicies.modernParts()
                .idleTimeout(new SaIdleTimeout(seconds, 60))
                .build();
        assertFound(isTaken, "idle timeout > seconds", seconds, policy);
    }

    /** 78 to 172799 minutes; the native field has seconds. */
    @ParameterizedTest
    @CsvSource({
        "1, false",
        "4620, false",
        "4679, false",
        "4680, true",
        "4681, false",
        "10367940, true",
        "10368000, false",
        "4294967295, false"
    })
    void knowsTheLifetimeOfForwardedTraffic(long seconds, boolean isTaken) {
        TunnelPolicy policy =
                LintPolicies.modernParts().forwardPathLifetimeSeconds(seconds).build();
        assertFound(isTaken, "forward-path lifetime > seconds", seconds, policy);
    }

    @Test
    void looksAtMainModesOfEveryModule() {
        IkeProposal ike = Policies.modernProposal().lifetimeSeconds(30);
        assertEquals(
                List.of("tunnel 'hq' > main mode > proposal 1 > lifetime seconds: 30"),
                found(keyed(Ikev1Keying.of(LintPolicies.certificate(), List.of(ike)))));
        assertEquals(
                List.of("tunnel 'hq' > main mode > proposal 1 > lifetime seconds: 30"),
                found(keyed(AuthIpKeying.of(Kerberos.of(), List.of(ike)))));
        assertEquals(List.of(), found(keyed(Ikev2WithSystemMainMode.of())));
    }

    @Test
    void numbersTheProposals() {
        TunnelPolicy policy = LintPolicies.modernParts()
                .quickModeProposals(List.of(ESP, ESP.lifetimeKilobytes(1), ESP.lifetimeSeconds(1)))
                .build();
        assertEquals(
                List.of(
                        "tunnel 'hq' > quick mode > proposal 2 > lifetime > kilobytes: 1",
                        "tunnel 'hq' > quick mode > proposal 3 > lifetime > seconds: 1"),
                found(policy));
    }

    @Test
    void saysItInWordsThatWereRead() {
        TunnelPolicy policy = LintPolicies.modernParts()
                .keying(Ikev2Keying.of(
                        LintPolicies.certificate(),
                        List.of(Policies.modernProposal().lifetimeSeconds(0).quickModeLimit(4_294_967_295L))))
                .quickModeProposals(List.of(ESP.lifetimeSeconds(90).lifetimeKilobytes(2_000)))
                .idleTimeout(new SaIdleTimeout(0, 0))
                .forwardPathLifetimeSeconds(600)
                .build();
        String findings = Lint.windowsFirewall().check(policy).stream()
                .map(Finding::describe)
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("firewall-findings.txt", findings);
    }

    private static void assertFound(boolean isTaken, String place, long value, TunnelPolicy policy) {
        List<String> expected = isTaken ? List.of() : List.of("tunnel 'hq' > " + place + ": " + value);
        assertEquals(expected, found(policy));
    }

    private static List<String> found(TunnelPolicy policy) {
        return Lint.windowsFirewall().check(policy).stream()
                .map(each -> each.place() + ": " + each.value())
                .toList();
    }

    private static TunnelPolicy keyed(Keying keying) {
        return LintPolicies.modernParts().keying(keying).build();
    }

    private static TunnelPolicy quickMode(EspProposal proposal) {
        return LintPolicies.modernParts().quickModeProposals(List.of(proposal)).build();
    }
}
