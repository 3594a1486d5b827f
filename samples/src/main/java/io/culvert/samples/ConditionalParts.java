package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.dsl.stage.FinishStage;
import io.culvert.policy.Keying;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;

/** Parts of a policy that depend on a condition. */
public final class ConditionalParts {

    private ConditionalParts() {}

    /** Choose a value before the sentence. Assign a stage to keep an option. */
    public static TunnelPolicy branch(String key, boolean oldPeer, boolean behindNat, boolean keepAfterReboot) {
        Keying keying = oldPeer
                ? ikev1(presharedKey(utf8(key)), ike(AES_256, SHA_256, GROUP_14))
                : ikev2(presharedKey(utf8(key)), ike(AES_256, SHA_384, ECP_384));

        FinishStage finish = tunnel("branch")
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4("198.51.100.7"))
                .siteToSite(local(ipv4Subnet("10.1.0.0/16")), remote(ipv4Subnet("10.2.0.0/16")))
                .keyedBy(keying)
                .protectedBy(esp(AES_GCM_256));
        if (behindNat) {
            finish = finish.tunnelOptions(TunnelOption.ALLOW_PEER_BEHIND_NAT);
        }
        if (keepAfterReboot) {
            finish = finish.persistent();
        }
        return finish.build();
    }
}
