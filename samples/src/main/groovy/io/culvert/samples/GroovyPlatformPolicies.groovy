package io.culvert.samples

import static io.culvert.dsl.Culvert.*

import groovy.transform.CompileStatic
import io.culvert.auth.CertificateName
import io.culvert.auth.CertificateNameType
import io.culvert.auth.Secret
import io.culvert.policy.AuthIpOption
import io.culvert.policy.Ikev2Option
import io.culvert.policy.Ikev2TunnelOption
import io.culvert.policy.Impersonation
import io.culvert.traffic.Ipv4TrafficSelector
import io.culvert.traffic.TrafficSelectorPolicy
import io.culvert.policy.TunnelOption
import io.culvert.policy.TunnelPolicy
import io.culvert.net.IpProtocol

/** Rarely used parts of the platform, one policy for each, in Groovy. */
@CompileStatic
final class GroovyPlatformPolicies {

    private GroovyPlatformPolicies() {}

    /** Kerberos for the computers of a domain, then for their users in extended mode. */
    static TunnelPolicy domain() {
        return tunnel('domain')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint(tcp().remotePort(port(445)))
            .keyedBy(authIp(kerberos(), ikeWithoutGroup(AES_256, SHA_256), ike(AES_128, SHA_1, GROUP_14))
                .options(AuthIpOption.ENABLE_OPTIONAL_DH)
                .extendedMode(extendedMode(kerberos().proxy('kdc.example.com'), ntlmV2())
                    .impersonation(Impersonation.SOCKET_PRINCIPAL)))
            .protectedBy(esp(AES_GCM_256))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** A gateway for remote clients: its certificate, their EAP, an interface and an address for each. */
    static TunnelPolicy roadWarriors() {
        return tunnel('road warriors')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(anyIpv4())
            .virtualInterface()
            .keyedBy(ikev2(certificate(RSA, enterpriseStore()), ike(AES_256, SHA_256, ECP_256))
                .orBy(eap().remoteOnly())
                .options(Ikev2Option.POINT_TO_SITE)
                .tunnelOptions(Ikev2TunnelOption.SERVER_ADDRESS_ASSIGNMENT))
            .protectedBy(esp(AES_GCM_256).pfs(ECP_256))
            .tunnelOptions(TunnelOption.POINT_TO_SITE_TUNNEL)
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** A certificate of one authority, restricted to servers with a given name. */
    static TunnelPolicy certificateByName() {
        def root = authorityPem(FirstTunnel.ROOT)
        def server = criteria()
            .eku('1.3.6.1.5.5.7.3.1')
            .name(new CertificateName(CertificateNameType.DNS, 'branch.example.com'))
        return tunnel('certificate by name')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(local(ipv4Subnet('10.1.0.0/16')), remote(ipv4Subnet('10.2.0.0/16')))
            .keyedBy(ikev2(certificate(ECDSA_P384, trustList(root.matching(server))), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** IPv6 networks connected over IPv4. */
    static TunnelPolicy ipv6OverIpv4(Secret key) {
        return tunnel('IPv6 over IPv4')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .carryingIpv6()
            .siteToSite(local(ipv6Subnet('2001:db8:a::/48')), remote(ipv6Subnet('2001:db8:b::/48')))
            .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** A remote site with two gateways and one name for both. */
    static TunnelPolicy twoGateways(Secret key) {
        return tunnel('two gateways')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4Gateways(ipv4('198.51.100.7'), ipv4('198.51.100.8')).named('vpn.example.com'))
            .siteToSite(local(ipv4Subnet('10.1.0.0/16')), remote(ipv4Subnet('10.2.0.0/16')))
            .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** AH around ESP, and as an alternative AH alone. */
    static TunnelPolicy ahAndEsp(Secret key) {
        return tunnel('AH and ESP')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint()
            .keyedBy(ikev1(presharedKey(key), ike(AES_128, SHA_1, GROUP_2)))
            .protectedBy(ah(HMAC_SHA_1).thenEsp(AES_CBC_128, HMAC_SHA_1).pfs(GROUP_2), ah(HMAC_SHA_1))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** Authenticates the first packet of a session; the rest is clear text. */
    static TunnelPolicy authenticationThenClearText() {
        return tunnel('authenticated')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint()
            .keyedBy(authIp(kerberos(), ike(AES_256, SHA_256, GROUP_14)))
            .protectedBy(espAuthenticationThenClearText(HMAC_SHA_1))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** Explicit traffic selectors of both ends, in a network compartment. */
    static TunnelPolicy selectorsInCompartment(Secret key) {
        def web = Ipv4TrafficSelector.of(ipv4Subnet('10.2.0.0/16'))
            .protocol(IpProtocol.TCP)
            .ports(portRange(443, 443))
        return tunnel('selectors')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .virtualInterface()
            .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .trafficSelectors(TrafficSelectorPolicy.of()
                .local(Ipv4TrafficSelector.of(ipv4Subnet('10.1.0.0/16')))
                .remote(web))
            .compartment(2)
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** A persistent tunnel with an owner, which only administrators may change. */
    static TunnelPolicy persistent(Secret key) {
        return tunnel('persistent')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .siteToSite(local(ipv4Subnet('10.1.0.0/16')), remote(ipv4Subnet('10.2.0.0/16')))
            .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .provider(PlatformPolicies.OWNER.key())
            .persistent()
            .securityDescriptor(sddl('D:(A;;GA;;;BA)'))
            .build()
    }

    /** The main mode of the system; the policy specifies the tunnel only. */
    static TunnelPolicy systemMainMode() {
        return tunnel('system main mode')
            .localEndpoint(ipv6('2001:db8::1'))
            .remoteEndpoint(ipv6('2001:db8::2'))
            .pointToPoint()
            .keyedBy(ikev1WithSystemMainMode())
            .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** Only echo requests and replies. */
    static TunnelPolicy pings(Secret key) {
        return tunnel('pings')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint(icmp(icmpType(8), icmpType(0)).code(icmpCode(0)))
            .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)))
            .protectedBy(esp(AES_GCM_256))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }

    /** The system chooses the module; the contexts are those of IKEv1. */
    static TunnelPolicy anyModule(Secret key) {
        return tunnel('any module')
            .localEndpoint(ipv4('203.0.113.1'))
            .remoteEndpoint(ipv4('198.51.100.7'))
            .pointToPoint()
            .keyedBy(ikev1(presharedKey(key), ike(AES_128, SHA_1, GROUP_2)).moduleUnpinned())
            .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
            .provider(PlatformPolicies.OWNER.key())
            .build()
    }
}
