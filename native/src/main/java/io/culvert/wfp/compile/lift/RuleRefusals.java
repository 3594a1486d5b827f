package io.culvert.wfp.compile.lift;

import io.culvert.rule.InvalidPolicyException;
import io.culvert.rule.Violation;
import io.culvert.wfp.error.UnknownPolicyException;
import java.util.function.Supplier;

/**
 * Turns the refusal of a rule into the exception of lifting. Another program can install what the rules refuse, such as
 * an empty key; a reader of the engine gets one exception for everything that no policy can express.
 */
final class RuleRefusals {

    private RuleRefusals() {}

    static <T> T asUnknown(Supplier<T> lifting) {
        try {
            return lifting.get();
        } catch (InvalidPolicyException refusal) {
            Violation first = refusal.violations().get(0);
            throw (UnknownPolicyException)
                    new UnknownPolicyException(first.place().toString(), first.value(), first.allowed())
                            .initCause(refusal);
        }
    }
}
