package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import io.culvert.net.Ipv4Gateways;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.testing.Policies;
import io.culvert.traffic.Ipv4Addressing;
import io.culvert.traffic.Ipv4SiteToSite;
import io.culvert.wfp.error.WfpException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A Windows that lacks later generations of the call has every policy that an earlier one can say; of the others the error
 * says which call is missing, and which Windows has it. What else there is goes on working.
 */
@EnabledIfSystemProperty(named = RecordingEngine.PROPERTY, matches = RecordingEngine.RECORDING)
class VersionFallbackTest {

    private static final String WITHOUT_ADD1 = missing("FwpmIPsecTunnelAdd1", "Windows 7");
    private static final String WITHOUT_ADD2 = missing("FwpmIPsecTunnelAdd2", "Windows 8");
    private static final String WITHOUT_ADD3 = missing("FwpmIPsecTunnelAdd3", "Windows 10 1709 (RS3)");

    private static String missing(String function, String windows) {
        return "ERROR_PROC_NOT_FOUND: fwpuclnt.dll of this Windows has no function " + function + ", which came with "
                + windows;
    }

    @Test
    void aWindowsBeforeSevenIsToldFromTheMissingCalls() throws IOException, InterruptedException {
        assertOutput(
                "x64-without-add1",
                "unpinned: added, other than written: [], deleted",
                "pinned: " + WITHOUT_ADD1,
                "pinned: found: false",
                "gateways: " + WITHOUT_ADD2,
                "gateways: found: false",
                "compartment: " + WITHOUT_ADD3,
                "compartment: found: false");
    }

    @Test
    void aWindowsBeforeEightIsToldFromTheMissingCalls() throws IOException, InterruptedException {
        assertOutput(
                "x64-without-add2",
                "unpinned: added, other than written: [], deleted",
                "pinned: added, other than written: [], deleted",
                "gateways: " + WITHOUT_ADD2,
                "gateways: found: false",
                "compartment: " + WITHOUT_ADD3,
                "compartment: found: false");
    }

    @Test
    void aWindowsOfTodayHasAllCalls() throws IOException, InterruptedException {
        assertOutput(
                "x64",
                "unpinned: added, other than written: [], deleted",
                "pinned: added, other than written: [], deleted",
                "gateways: added, other than written: [], deleted",
                "compartment: added, other than written: [], deleted");
    }

    private static void assertOutput(String dll, String... lines) throws IOException, InterruptedException {
        assertLinesMatch(
                List.of(lines), ChildJvm.run(Program.class, dll).lines().toList());
    }

    /** Installs and removes a policy of each generation, and prints the results. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            try (FilterSession session = FilterEngine.windows().open()) {
                session.addProvider(EngineContract.PROVIDER);
                tryOut(session, "unpinned", unpinned());
                tryOut(session, "pinned", Policies.microsoftSample());
                tryOut(session, "gateways", gateways());
                tryOut(
                        session,
                        "compartment",
                        Policies.modernParts().compartmentId(2).build());
                session.deleteProvider(EngineContract.PROVIDER.key());
            }
        }

        private static void tryOut(FilterSession session, String name, TunnelPolicy policy) {
            try {
                session.ofAnyProvider().add(policy);
            } catch (WfpException missing) {
                System.out.println(name + ": " + missing.symbol() + ": " + reason(missing));
                System.out.println(name + ": found: "
                        + session.find(policy.providerContextKey()).isPresent());
                return;
            }
            InstalledTunnel found = session.get(policy.providerContextKey());
            session.ofAnyProvider().delete(policy.providerContextKey());
            System.out.println(name + ": added, other than written: " + found.differencesFrom(policy) + ", deleted");
        }

        private static String reason(WfpException refusal) {
            return refusal.getMessage()
                    .lines()
                    .filter(line -> line.contains("reason:"))
                    .map(line -> line.replace("reason:", "").strip())
                    .findFirst()
                    .orElse("none");
        }

        private static TunnelPolicy unpinned() {
            TunnelPolicy sample = Policies.microsoftSample();
            return TunnelPolicy.builder()
                    .from(sample)
                    .keying(((Ikev1Keying) sample.keying()).moduleUnpinned())
                    .build();
        }

        private static TunnelPolicy gateways() {
            return Policies.modernParts()
                    .addressing(Ipv4Addressing.of(
                            Policies.ipv4("203.0.113.1"),
                            Ipv4Gateways.of(Policies.ipv4("198.51.100.7"), Policies.ipv4("198.51.100.8")),
                            new Ipv4SiteToSite(
                                    Ipv4LocalSide.of(Policies.ipv4("10.0.0.1")),
                                    Ipv4RemoteSide.of(Policies.ipv4("10.0.0.2")))))
                    .build();
        }
    }
}
