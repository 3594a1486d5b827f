package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Difference;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.session.Provider;
import java.util.List;
import java.util.UUID;

/** Installs a tunnel in an embedded engine, reads it back and removes it. */
public final class FirstTunnel {

    /** The owner of the program's tunnels. Each program has a key of its own. */
    public static final Provider OWNER =
            Provider.of(UUID.fromString("6ba7b8c0-9dad-41d1-80b4-00c04fd430c8"), "Gateway manager");

    /** The certificate of the authority that issued the certificates of both ends. */
    public static final String ROOT = """
            -----BEGIN CERTIFICATE-----
            MIIBiTCCAS6gAwIBAgIURtDc9fK4ttDjNZIfyskcYhecDTowCgYIKoZIzj0EAwIw
            KTEQMA4GA1UECgwHRXhhbXBsZTEVMBMGA1UEAwwMRXhhbXBsZSBSb290MCAXDTI2
            MTIwMTEyMTI0M1oYDzIxMjYxMTA3MTIxMjQzWjApMRAwDgYDVQQKDAdFeGFtcGxl
            MRUwEwYDVQQDDAxFeGFtcGxlIFJvb3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNC
            AATqvuC9MP5O6ThYXuMAF0gvpT9SpHaTQUr0KlR93sawFtpXF58bjUAH7RXxFvUl
            Ja8VHje7axbSWCIkJWYO6DpYozIwMDAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQW
            BBTJuykWgs3vDeGPc/OkVSGXS3kN9zAKBggqhkjOPQQDAgNJADBGAiEA+Ci6Y299
            EwRS2OvQUfgNypQ/bQZ8vWYCNKfsLvltjasCIQDbT7GmSCtgPJfYL5V3yq7zBQPJ
            swwukXD93UYWRssIUA==
            -----END CERTIFICATE-----
            """;

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
                .keyedBy(ikev2(certificate(RSA, trustList(authorityPem(ROOT))), ike(AES_256, SHA_384, ECP_384)))
                .protectedBy(esp(AES_GCM_256).pfs(ECP_384), esp(AES_CBC_256, HMAC_SHA_256))
                .description("Head office to branch")
                .provider(OWNER.key())
                .build();
    }
}
