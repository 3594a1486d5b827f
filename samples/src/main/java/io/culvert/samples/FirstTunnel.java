package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.session.Provider;
import java.util.List;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;

/** Installs a tunnel in an embedded engine, reads it back and removes it. */
public final class FirstTunnel {

    /** The owner of the program's tunnels. Each program has a key of its own. */
    public static final Provider OWNER =
            Provider.of(UUID.fromString("6ba7b8c0-9dad-41d1-80b4-00c04fd430c8"), "Gateway manager");

    private FirstTunnel() {}

    /** Runs the program. */
    public static void main(String[] args) {
        TunnelPolicy hq = headOffice();
        System.out.println(hq.describe());

        try (FilterEngine engine = FilterEngine.embedded(); // on Windows: FilterEngine.windows()
                FilterSession session = engine.open(OWNER)) {
            session.add(hq);
            System.out.println("installed");

            List<Difference> differences = session.get(hq.providerContextKey()).differencesFrom(hq);
            System.out.println("read back: " + (differences.isEmpty() ? "equal" : "differs in " + differences));

            session.delete(hq.providerContextKey());
            System.out.println(session.find(hq.providerContextKey()).isEmpty() ? "removed" : "still installed");
        }
    }

    /** A site-to-site tunnel of current style: IKEv2, certificates, AES-256-GCM. */
    public static TunnelPolicy headOffice() {
        return tunnel("hq")
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
                .provider(OWNER.key())
                .build();
    }
}
