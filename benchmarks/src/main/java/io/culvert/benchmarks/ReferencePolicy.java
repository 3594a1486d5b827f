package io.culvert.benchmarks;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.TunnelPolicy;
import javax.security.auth.x500.X500Principal;

/** What is measured: a site-to-site tunnel in today's style, the second of the reference policies. */
final class ReferencePolicy {

    private ReferencePolicy() {}

    /** IKEv2, certificates of one authority, two subnets a side, two quick-mode proposals. */
    static TunnelPolicy modern() {
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
                .build();
    }
}
