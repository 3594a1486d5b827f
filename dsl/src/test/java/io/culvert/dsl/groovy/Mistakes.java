package io.culvert.dsl.groovy;

import java.util.List;

/** Wrong lines of dynamic Groovy. */
final class Mistakes {

    /** In the order of the golden file with the messages. */
    static final List<String> ALL = List.of(
            // order
            "begun.remoteEndpoint(ipv4('198.51.100.7'))",
            "begun.build()",
            "points.protectedBy(esp(AES_GCM_256))",
            "keyed.description('to headquarters')",
            "finished.protectedBy(esp(AES_GCM_256))",
            "finished.build().description('to headquarters')",
            // arguments
            "begun.localEndpoint('203.0.113.1')",
            "begun.localEndpoint(ipv4('203.0.113.1')).remoteEndpoint(ipv6('2001:db8::2'))",
            "ends.siteToSite(ours)",
            "ends.siteToSite(theirs, ours)",
            "ends.siteToSite(null, ours)",
            "ends.siteToSite(ours, theirs, tcp())",
            "ends.pointToPoint(ours)",
            "ends.pointToPoint(tcp(), ours, theirs)",
            "keyed.protectedBy()",
            "keyed.protectedBy([])",
            "keyed.protectedBy(ike(AES_256, SHA_384, ECP_384))",
            // values
            "presharedKey('correct horse battery staple')",
            "ikev2(ike(AES_256, SHA_384, ECP_384), presharedKey(bytes(new byte[1])))",
            "esp(AES_CBC_256)",
            "esp(AES_GCM_256, HMAC_SHA_256)",
            "local('10.1.0.0/16')",
            "local([ipv4('10.0.0.1')])",
            "tcp().remotePort(443)",
            "tcp().orProtocol(17)",
            "esp(AES_GCM_256).keyedBy(keying)",
            "AES_GCM_256.pfs(ECP_384)",
            // unknown words, and words without their receiver
            "ends.pointToPoint",
            "finished.description = 'to headquarters'",
            "points.keyedby(keying)",
            "points.ikev2(keying)",
            "finished.lifetimeSeconds(3600)",
            "Culvert.siteToSite(ours, theirs)",
            "Culvert.ike(AES_256)",
            "Culvert.chacha20()",
            "Culvert.gateways(ipv4('198.51.100.7'))",
            // keying and authentication
            "ikev1(eap(), proposal)",
            "ikev1(secret.localOnly(), proposal)",
            "ikev1(certificate(RSA, enterpriseStore()).httpLookup(), proposal)",
            "ikev2(kerberos(), proposal)",
            "authIp(secret, proposal)",
            "authIp(certificate(RSA, enterpriseStore()), proposal)",
            "ikev2(secret, ikeWithoutGroup(AES_256, SHA_384))",
            "ikev2(secret, proposal).extendedMode(kerberos())",
            "ikev2(secret, proposal).impersonation(io.culvert.policy.Impersonation.SOCKET_PRINCIPAL)",
            "ikev2(secret, proposal).options(io.culvert.policy.Ikev1Option.DISABLE_DIAGNOSTICS)",
            "ikev1WithSystemMainMode().orBy(secret)",
            "secret.bothWays()",
            "eap().proxy('proxy.example')",
            "kerberos().localOnly()",
            "authority(new javax.security.auth.x500.X500Principal('CN=Example Root'))",
            "enterpriseStore().matching('1.3.6.1.5.5.7.3.1')",
            "criteria().hash('00')",
            // protection
            "ah(AES_GCM_256)",
            "esp(AES_CBC_256, AES_GMAC_256)",
            "esp(AES_GCM_256).thenEsp(AES_GCM_256)",
            "ah(HMAC_SHA_256).thenEsp(AES_GCM_256).thenEsp(AES_GCM_256)",
            "espIntegrity(AES_CBC_256)",
            // ends and traffic
            "begun.localEndpoint(ipv4Gateways(ipv4('198.51.100.7'), ipv4('198.51.100.8')))",
            "ipv4Gateways(ipv4('198.51.100.7'), ipv6('2001:db8::2'))",
            "anyIpv4().named('gateway.example')",
            "ends.siteToSite(anyIpv4(), anyIpv4())",
            "ends.virtualInterface(tcp())",
            "icmp(icmpType(8)).localPort(port(7))",
            "icmp(8)",
            "tcp().code(icmpCode(0))",
            "tcp().localInterface(1)",
            "port(443).except()",
            "local(port(443).not())",
            "carrying.siteToSite(ours, theirs)",
            "carrying.pointToPoint(tcp())",
            "carried.keyedBy(ikev1(secret, proposal))",
            "ends.keyedBy(keying)",
            // options, and a finished policy
            "finished.tunnelOptions(io.culvert.policy.Ikev2Option.SITE_TO_SITE)",
            "finished.compartment('1')",
            "finished.trafficSelectors(ours)",
            "finished.securityDescriptor('D:(A;;GA;;;BA)')",
            "finished.target(10)",
            "finished.persistent",
            "revised.siteToSite(ours, theirs)",
            "revised.named('branch')",
            "revise(finished)");

    private Mistakes() {}
}
