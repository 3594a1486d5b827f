package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.crypto.AuthIpProposal;
import io.culvert.policy.AuthIpKeying;
import io.culvert.policy.Keying;
import java.util.List;

/** A list may be empty; the door for lists looks. */
final class ListAsAuthIpProposals {
    static Keying keying(List<AuthIpProposal> proposals) {
        return authIp(kerberos(), proposals); // wrong: AuthIpProposal
        // fix: return AuthIpKeying.of(kerberos(), proposals);
    }
}
