package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.auth.Secret;
import io.culvert.net.Ipv4LocalSide;
import io.culvert.net.Ipv4RemoteSide;
import io.culvert.net.Ipv4Subnet;
import io.culvert.policy.TunnelPolicy;
import java.util.List;

/** Makes a policy from lists of prefixes. */
public final class TunnelsFromData {

    private TunnelsFromData() {}

    /** Each list must have at least one prefix; an empty one is refused. */
    public static TunnelPolicy site(String name, String gateway, List<String> here, List<String> there, Secret key) {
        return tunnel(name)
                .localEndpoint(ipv4("203.0.113.1"))
                .remoteEndpoint(ipv4(gateway))
                .siteToSite(Ipv4LocalSide.anyOf(prefixes(here)), Ipv4RemoteSide.anyOf(prefixes(there)))
                .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)))
                .protectedBy(esp(AES_GCM_256))
                .provider(FirstTunnel.OWNER.key())
                .build();
    }

    private static List<Ipv4Subnet> prefixes(List<String> texts) {
        return texts.stream().map(text -> ipv4Subnet(text)).toList();
    }
}
