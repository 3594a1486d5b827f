package io.culvert.samples.wrong

import io.culvert.dsl.Culvert.*
import io.culvert.crypto.IkeProposal
import io.culvert.policy.Ikev1Keying
import io.culvert.policy.Ikev1WithSystemMainMode

/** The library does not know the proposals of the system's main mode. */
fun proposalsOfSystemMainMode(keying: Ikev1WithSystemMainMode, other: Ikev1Keying): List<IkeProposal> =
    keying.proposals() // wrong: Ikev1WithSystemMainMode
    // fix: other.proposals()
