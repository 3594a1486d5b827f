package io.culvert.samples;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;

/** Prints each violation of a policy. */
public final class RefusedPolicy {

    private RefusedPolicy() {}

    /** Runs the program. */
    public static void main(String[] args) {
        try {
            TunnelPolicy policy = tunnel("")
                    .localEndpoint(ipv4("203.0.113.1"))
                    .remoteEndpoint(ipv4("198.51.100.7"))
                    .pointToPoint()
                    .keyedBy(ikev2(eap(), ike(AES_256, SHA_384, ECP_384).lifetimeSeconds(-1)))
                    .protectedBy(esp(AES_GCM_256).lifetimeSeconds(0))
                    .build();
            System.out.println(policy.describe());
        } catch (InvalidPolicyException refusal) {
            refusal.violations().stream().map(Violation::describe).forEach(System.out::println);
        }
    }
}
