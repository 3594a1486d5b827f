package io.culvert.policy;

import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposal;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.Rules;
import java.util.List;
import java.util.Set;

/** Looks at the keying of a policy. */
final class KeyingCheck {

    private static final long RETRANSMIT_FLOOR_SECONDS = 120;

    private final Violations violations;

    private KeyingCheck(Violations violations) {
        this.violations = violations;
    }

    static void check(Keying keying, Violations violations) {
        KeyingCheck check = new KeyingCheck(violations);
        if (keying instanceof KeyedByIkev1 ikev1) {
            check.ikev1(ikev1);
        } else if (keying instanceof KeyedByAuthIp authIp) {
            check.authIp(authIp);
        } else {
            check.ikev2((KeyedByIkev2) keying);
        }
    }

    private void ikev1(KeyedByIkev1 keying) {
        if (keying instanceof Ikev1Keying own) {
            methods("main mode", own.methods(), Ikev1Method.class);
            mainMode(own.proposals(), IkeProposal.class, own.maxDynamicFilters());
            options(Place.of("main mode").then("options"), own.options(), Ikev1Option.class);
        }
    }

    private void authIp(KeyedByAuthIp keying) {
        if (keying instanceof AuthIpKeying own) {
            methods("main mode", own.methods(), AuthIpMethod.class);
            mainMode(own.proposals(), AuthIpProposal.class, own.maxDynamicFilters());
            options(Place.of("main mode").then("options"), own.options(), AuthIpOption.class);
        }
        keying.extendedMode().ifPresent(mode -> methods("extended mode", mode.methods(), AuthIpMethod.class));
        options(Place.of("tunnel options"), keying.tunnelOptions(), AuthIpTunnelOption.class);
    }

    private void ikev2(KeyedByIkev2 keying) {
        if (keying instanceof Ikev2Keying own) {
            methods("main mode", own.methods(), Ikev2Method.class);
            mainMode(own.proposals(), IkeProposal.class, own.maxDynamicFilters());
            options(Place.of("main mode").then("options"), own.options(), Ikev2Option.class);
            own.retransmitSeconds()
                    .ifPresent(seconds -> violations.inRange(
                            Rules.RETRANSMIT_SECONDS,
                            Place.of("main mode").then("retransmit seconds"),
                            seconds,
                            RETRANSMIT_FLOOR_SECONDS));
        }
        options(Place.of("tunnel options"), keying.tunnelOptions(), Ikev2TunnelOption.class);
    }

    private void methods(String mode, List<?> methods, Class<?> type) {
        Place place = Place.of(mode).then("authentication methods");
        violations.notEmpty(place, methods);
        violations.elements(place, methods, type);
    }

    private void mainMode(List<? extends AuthIpProposal> proposals, Class<?> type, long maxDynamicFilters) {
        violations.notEmpty(Place.of("main mode").then("proposals"), proposals);
        if (violations.elements(Place.of("main mode").then("proposals"), proposals, type)) {
            int number = 0;
            for (AuthIpProposal proposal : proposals) {
                Place place = Place.of("main mode").nth("proposal", ++number);
                violations.uint32(place.then("lifetime seconds"), proposal.lifetimeSeconds());
                violations.uint32(place.then("quick mode limit"), proposal.quickModeLimit());
            }
        }
        violations.uint32(Place.of("main mode").then("dynamic filters"), maxDynamicFilters);
    }

    private void options(Place place, Set<?> options, Class<?> type) {
        violations.elements(place, List.copyOf(options), type);
    }
}
