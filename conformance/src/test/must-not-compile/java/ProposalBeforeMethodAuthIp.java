package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.policy.Keying;

/** The method comes before the proposals. */
final class ProposalBeforeMethodAuthIp {
    static Keying keying() {
        return authIp(ike(AES_256, SHA_384, ECP_384), kerberos()); // wrong: AuthIpMethod
        // fix: return authIp(kerberos(), ike(AES_256, SHA_384, ECP_384));
    }
}
