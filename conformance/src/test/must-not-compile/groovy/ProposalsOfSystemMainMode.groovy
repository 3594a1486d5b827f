package io.culvert.samples.wrong

import static io.culvert.dsl.Culvert.*
import io.culvert.crypto.IkeProposal
import io.culvert.policy.Ikev1Keying
import io.culvert.policy.Ikev1WithSystemMainMode
import java.util.List

/** The library does not know the proposals of the system's main mode. */
class ProposalsOfSystemMainMode {
    static List<IkeProposal> proposals(Ikev1WithSystemMainMode keying, Ikev1Keying other) {
        return keying.proposals() // wrong: Ikev1WithSystemMainMode
        // fix: return other.proposals()
    }
}
