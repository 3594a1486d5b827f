package io.culvert.model;

import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.internal.Lists;
import io.culvert.rules.InvalidPolicyException;
import io.culvert.rules.Rule;
import io.culvert.rules.Rules;
import io.culvert.rules.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks at a whole policy and tells everything that is wrong with it, each with its place. */
final class PolicyCheck {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;
    private static final long RETRANSMIT_FLOOR_SECONDS = 120;
    private static final UUID ZERO = new UUID(0, 0);

    private final List<Violation> violations = new ArrayList<>();
    private final String tunnel;

    private PolicyCheck(String name) {
        this.tunnel = DisplayText.tunnel(name);
    }

    static void check(TunnelPolicy policy) {
        PolicyCheck check = new PolicyCheck(policy.name());
        check.envelope(policy);
        check.violations.addAll(TrafficCheck.violations(check.tunnel, policy.addressing()));
        check.keying(policy.keying());
        check.quickMode(policy.quickModeProposals());
        check.uint32("idle timeout > seconds", policy.idleTimeout().seconds());
        check.uint32("idle timeout > fail-over seconds", policy.idleTimeout().failOverSeconds());
        if (!check.violations.isEmpty()) {
            throw new InvalidPolicyException(check.violations);
        }
    }

    private void envelope(TunnelPolicy policy) {
        if (policy.name().isEmpty()) {
            add(Rules.DISPLAY_NAME, "name", "an empty text", "at least one printable character");
        }
        text("name", policy.name());
        policy.description().ifPresent(text -> text("description", text));
        if (policy.providerContextKey().equals(ZERO)) {
            add(Rules.ZERO_KEY, "provider context key", ZERO.toString(), "any other GUID");
        }
    }

    private void text(String place, String text) {
        DisplayText.firstProblem(text)
                .ifPresent(problem -> add(Rules.DISPLAY_TEXT, place, problem, "printable characters"));
    }

    private void keying(Keying keying) {
        if (keying instanceof Ikev1Keying ikev1) {
            methods(ikev1.methods(), Ikev1Method.class);
            mainMode(ikev1.proposals());
        } else {
            Ikev2Keying ikev2 = (Ikev2Keying) keying;
            methods(ikev2.methods(), Ikev2Method.class);
            mainMode(ikev2.proposals());
            ikev2.retransmitSeconds().ifPresent(this::retransmission);
        }
    }

    private void methods(List<?> methods, Class<?> type) {
        notEmpty("main mode > authentication methods", methods);
        elements("main mode > authentication methods", methods, type);
    }

    private void mainMode(List<IkeProposal> proposals) {
        notEmpty("main mode > proposals", proposals);
        if (elements("main mode > proposals", proposals, IkeProposal.class)) {
            int number = 0;
            for (IkeProposal proposal : proposals) {
                String place = "main mode > proposal " + ++number;
                uint32(place + " > lifetime seconds", proposal.lifetimeSeconds());
                uint32(place + " > quick mode limit", proposal.quickModeLimit());
            }
        }
    }

    private void retransmission(long seconds) {
        inRange(Rules.RETRANSMIT_SECONDS, "main mode > retransmit seconds", seconds, RETRANSMIT_FLOOR_SECONDS);
    }

    private void quickMode(List<QuickModeProposal> proposals) {
        notEmpty("quick mode > proposals", proposals);
        if (elements("quick mode > proposals", proposals, QuickModeProposal.class)) {
            int number = 0;
            for (QuickModeProposal proposal : proposals) {
                lifetime("quick mode > proposal " + ++number + " > lifetime", proposal.lifetime());
            }
        }
    }

    private void lifetime(String place, SaLifetime lifetime) {
        inRange(Rules.QUICK_MODE_LIFETIME, place + " > seconds", lifetime.seconds(), 1);
        inRange(Rules.QUICK_MODE_LIFETIME, place + " > kilobytes", lifetime.kilobytes(), 1);
        inRange(Rules.QUICK_MODE_LIFETIME, place + " > packets", lifetime.packets(), 1);
    }

    private void uint32(String place, long value) {
        inRange(Rules.UNSIGNED_32, place, value, 0);
    }

    private void inRange(Rule rule, String place, long value, long lowest) {
        if (value < lowest || value > UINT32_MAX) {
            add(rule, place, Long.toString(value), lowest + " to " + UINT32_MAX);
        }
    }

    private void notEmpty(String place, List<?> elements) {
        if (elements.isEmpty()) {
            add(Rules.AT_LEAST_ONE, place, "none", "one or more");
        }
    }

    /** The element type of a list is erased, so a dynamic caller can pass a list of anything. */
    private boolean elements(String place, List<?> elements, Class<?> type) {
        List<Violation> unfit = Lists.unfit(elements, type, tunnel + " > " + place);
        violations.addAll(unfit);
        return unfit.isEmpty();
    }

    private void add(Rule rule, String place, String value, String allowed) {
        violations.add(rule.violatedBy(tunnel + " > " + place, value, allowed));
    }
}
