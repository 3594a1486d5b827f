package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.analysis.explain.Expansion;
import io.culvert.analysis.explain.Packet;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import javax.security.auth.x500.X500Principal;

/** The shortest whole program, which README shows: says a tunnel, installs it, reads it back, removes it. */
public final class ReadmeSamples {

    private ReadmeSamples() {}

    /** Runs it. */
    public static void main(String[] args) {
        TunnelPolicy hq = headOffice();
        // snippet: install
        try (FilterEngine engine = FilterEngine.embedded(); // on Windows: FilterEngine.windows()
                FilterSession session = engine.open()) {
            session.transaction(tunnels -> tunnels.add(hq));

            InstalledTunnel installed = session.get(hq.providerContextKey());
            System.out.println("differences: " + installed.differencesFrom(hq));

            session.delete(hq.providerContextKey());
        }
        // end
    }

    /** Which tunnel a packet takes, and what the tunnel becomes: both for people. */
    static String explain() {
        TunnelPolicy hq = headOffice();
        Packet packet = Packet.outbound(ipv4("10.1.0.5"), ipv4("10.2.0.9")).tcp(50_000, 443);
        // snippet: explain
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open()) {
            session.add(hq);
            return session.classify(packet) + "\n" + Expansion.of(hq);
        }
        // end
    }

    /** A site-to-site tunnel in today's style: IKEv2, certificates, AES-256-GCM. */
    public static TunnelPolicy headOffice() {
        // snippet: quickstart
        TunnelPolicy hq = tunnel("hq")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(
                        local(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.3.0.0/16")),
                        remote(ipv4Subnet("10.2.0.0/16"), ipv4Subnet("10.4.0.0/16")))
                .keyedBy(ikev2(
                        certificate(RSA, trustList(authorityNamed(new X500Principal("CN=Example Root, O=Example")))),
                        ike(AES_256, SHA_384, ECP_384)))
                .protectedBy(esp(AES_GCM_256).pfs(ECP_384), esp(AES_CBC_256, HMAC_SHA_256))
                .description("Head office to branch")
                .build();
        // end
        return hq;
    }
}
