package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.Secret;
import io.culvert.policy.Ikev1Keying;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.Provider;
import java.util.UUID;

/** The reference policies in Java. */
public final class ReferencePolicies {

    /** The owner of the tunnels of Microsoft's sample; added to an engine before them. */
    public static final Provider SAMPLE_PROVIDER =
            Provider.of(UUID.fromString("5fb216a8-e2e8-4024-b853-391a4168641e"), "Culvert samples");

    private ReferencePolicies() {}

    /** Current style: site to site, IKEv2, certificates, AES-256-GCM. */
    public static TunnelPolicy modern() {
        return FirstTunnel.headOffice();
    }

    /**
     * The tunnel sample of Microsoft's documentation: point to point, IKEv1, the algorithms of its time.
     *
     * @param key the pre-shared key; the caller destroys it
     */
    public static TunnelPolicy microsoftSample(Secret key) {
        return tunnel("sample")
                .localEndpoint(ipv4("10.0.0.1"))
                .remoteEndpoint(ipv4("10.0.0.2"))
                .pointToPoint()
                .keyedBy(keyingOfItsTime(key))
                .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
                .provider(SAMPLE_PROVIDER.key())
                .build();
    }

    /**
     * The same sample between IPv6 addresses.
     *
     * @param key the pre-shared key; the caller destroys it
     */
    public static TunnelPolicy microsoftSampleOverIpv6(Secret key) {
        return tunnel("sample")
                .localEndpoint(ipv6("2001:db8::1"))
                .remoteEndpoint(ipv6("2001:db8::2"))
                .pointToPoint()
                .keyedBy(keyingOfItsTime(key))
                .protectedBy(esp(AES_CBC_128, HMAC_SHA_1))
                .provider(SAMPLE_PROVIDER.key())
                .build();
    }

    private static Ikev1Keying keyingOfItsTime(Secret key) {
        return ikev1(presharedKey(key), ike(AES_128, SHA_1, GROUP_2));
    }
}
