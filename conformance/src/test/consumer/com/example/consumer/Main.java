package com.example.consumer;

import static io.culvert.dsl.Culvert.*;

import io.culvert.analysis.lint.Lint;
import io.culvert.auth.Secret;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterEngine;
import io.culvert.wfp.FilterSession;
import io.culvert.wfp.InstalledTunnel;
import io.culvert.wfp.abi.TargetAbi;
import io.culvert.wfp.compile.TunnelCompiler;
import io.culvert.wfp.image.NativeImage;
import io.culvert.wfp.session.Provider;
import java.security.SecureRandom;
import java.util.UUID;

/** The program of a user. */
public final class Main {

    private static final Provider OWNER =
            Provider.of(UUID.fromString("0f6b4f0e-5d3a-4c8e-9a55-6f1c2f5f7a10"), "Example program");

    private Main() {}

    /** Builds, lowers, lifts and installs a policy. */
    public static void main(String[] args) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        Secret key = bytes(random);
        TunnelPolicy policy = tunnel("branch")
                .localEndpoint(ipv6("2001:db8::1"))
                .remoteEndpoint(ipv6("2001:db8::2"))
                .pointToPoint(tcp().remotePort(port(443), portRange(8000, 8080)))
                .keyedBy(ikev2(presharedKey(key), ike(AES_256, SHA_384, ECP_384)).retransmitSeconds(120))
                .protectedBy(esp(AES_GCM_256).pfs(SAME_AS_MAIN_MODE))
                .provider(OWNER.key())
                .build();
        System.out.println("advice: " + Lint.modern().check(policy));
        try (NativeImage image = TunnelCompiler.lower(policy, TargetAbi.WIN64)) {
            System.out.println("lifted: " + TunnelCompiler.lift(image).equals(policy));
        }
        try (FilterEngine engine = FilterEngine.embedded();
                FilterSession session = engine.open(OWNER)) {
            session.transaction(tunnels -> tunnels.add(policy));
            InstalledTunnel installed = session.readOnlyTransaction(tunnels -> tunnels.get(policy.providerContextKey()));
            System.out.println("differences: " + installed.differencesFrom(policy));
            session.delete(policy.providerContextKey());
        }
        key.destroy();
        System.out.println("in a module: " + Main.class.getModule().isNamed());
    }
}
