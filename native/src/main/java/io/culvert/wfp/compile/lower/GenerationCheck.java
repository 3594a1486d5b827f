package io.culvert.wfp.compile.lower;

import io.culvert.policy.ApiGeneration;
import io.culvert.policy.Requirement;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.rule.catalogue.OptionRules;
import java.util.List;

/**
 * Refuses the parts of a policy that a generation of the call has no field for, so that nothing is lost without notice.
 */
final class GenerationCheck {

    private GenerationCheck() {}

    static void check(TunnelPolicy policy, ApiGeneration generation) {
        List<Violation> beyond = policy.requirements().stream()
                .filter(requirement -> requirement.generation().compareTo(generation) > 0)
                .map(requirement -> violation(requirement, generation))
                .toList();
        if (!beyond.isEmpty()) {
            throw new InvalidPolicyException(beyond);
        }
    }

    private static Violation violation(Requirement requirement, ApiGeneration generation) {
        return OptionRules.TARGET.violatedBy(
                requirement.place(),
                requirement.feature() + ", which "
                        + requirement.generation().function() + " is the first to have a field for ("
                        + requirement.generation().firstWindows() + ")",
                "what " + generation.function() + " has fields for (" + generation.firstWindows() + ")");
    }
}
