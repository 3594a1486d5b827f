/** The reference policies in Kotlin. */
@file:JvmName("KotlinPolicies")

package io.culvert.samples

import io.culvert.auth.Secret
import io.culvert.dsl.Culvert.*
import io.culvert.policy.Ikev1Keying
import io.culvert.policy.TunnelPolicy

/** Current style: site to site, IKEv2, certificates, AES-256-GCM. */
fun modern(): TunnelPolicy {
    val hq = tunnel("hq")
        .localEndpoint(ipv4("203.0.113.1"))
        .remoteEndpoint(ipv4("198.51.100.7"))
        .siteToSite(
            local(ipv4Subnet("10.1.0.0/16"), ipv4Subnet("10.3.0.0/16")),
            remote(ipv4Subnet("10.2.0.0/16"), ipv4Subnet("10.4.0.0/16")),
        )
        .keyedBy(
            ikev2(
                certificate(RSA, trustList(authorityPem(FirstTunnel.ROOT))),
                ike(AES_256, SHA_384, ECP_384),
            ),
        )
        .protectedBy(esp(AES_GCM_256).pfs(ECP_384), esp(AES_CBC_256, HMAC_SHA_256))
        .description("Head office to branch")
        .provider(FirstTunnel.OWNER.key())
        .build()
    return hq
}

/** The tunnel sample of Microsoft's documentation: point to point, IKEv1, the algorithms of its time. */
fun microsoftSample(key: Secret): TunnelPolicy =
    tunnel("sample")
        .localEndpoint(ipv4("10.0.0.1"))
        .remoteEndpoint(ipv4("10.0.0.2"))
        .pointToPoint()
        .keyedBy(keyingOfItsTime(key))
        .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
        .provider(ReferencePolicies.SAMPLE_PROVIDER.key())
        .build()

/** The same sample between IPv6 addresses. */
fun microsoftSampleOverIpv6(key: Secret): TunnelPolicy =
    tunnel("sample")
        .localEndpoint(ipv6("2001:db8::1"))
        .remoteEndpoint(ipv6("2001:db8::2"))
        .pointToPoint()
        .keyedBy(keyingOfItsTime(key))
        .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
        .provider(ReferencePolicies.SAMPLE_PROVIDER.key())
        .build()

private fun keyingOfItsTime(key: Secret): Ikev1Keying =
    ikev1(presharedKey(key), ike(AES_128, SHA_1, GROUP_2))
