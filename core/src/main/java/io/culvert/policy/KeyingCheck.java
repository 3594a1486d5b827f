package io.culvert.policy;

import io.culvert.auth.AuthIpMethod;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.Ikev1Method;
import io.culvert.auth.Ikev2Method;
import io.culvert.auth.NotGivenBack;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.IkeProposal;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.rule.Place;
import io.culvert.rule.catalogue.AuthenticationRules;
import io.culvert.rule.catalogue.Rules;
import java.util.List;
import java.util.Set;

/** Checks the keying of a policy and collects all violations. */
final class KeyingCheck {

    private static final long RETRANSMIT_FLOOR_SECONDS = 120;

    private static final NotGivenBack NOT_GIVEN_BACK = new NotGivenBack();

    private static final Place MAIN_MODE = Place.of("main mode");
    private static final Place TUNNEL_OPTIONS = Place.of("tunnel options");

    private final Violations violations;

    private KeyingCheck(Violations violations) {
        this.violations = violations;
    }

    static void check(Keying keying, Violations violations) {
        KeyingCheck check = new KeyingCheck(violations);
        switch (keying) {
            case Ikev1Keying own -> check.ikev1(own);
            case AuthIpKeying own -> check.authIp(own);
            case Ikev2Keying own -> check.ikev2(own);
            case Ikev1WithSystemMainMode ignored -> {}
            case AuthIpWithSystemMainMode system -> check.extendedMode(system);
            case Ikev2WithSystemMainMode system ->
                check.options(TUNNEL_OPTIONS, system.tunnelOptions(), Ikev2TunnelOption.class);
        }
    }

    private void ikev1(Ikev1Keying keying) {
        methods(MAIN_MODE, keying.methods(), Ikev1Method.class);
        proposals(keying.proposals(), IkeProposal.class);
        dynamicFilters(keying);
        options(MAIN_MODE.then("options"), keying.options(), Ikev1Option.class);
    }

    private void authIp(AuthIpKeying keying) {
        methods(MAIN_MODE, keying.methods(), AuthIpMethod.class);
        proposals(keying.proposals(), AuthIpProposal.class);
        dynamicFilters(keying);
        options(MAIN_MODE.then("options"), keying.options(), AuthIpOption.class);
        extendedMode(keying);
    }

    private void ikev2(Ikev2Keying keying) {
        methods(MAIN_MODE, keying.methods(), Ikev2Method.class);
        proposals(keying.proposals(), Ikev2Proposal.class);
        dynamicFilters(keying);
        options(MAIN_MODE.then("options"), keying.options(), Ikev2Option.class);
        keying.retransmitSeconds()
                .ifPresent(seconds -> violations.inRange(
                        Rules.RETRANSMIT_SECONDS,
                        MAIN_MODE.then("retransmit seconds"),
                        seconds,
                        RETRANSMIT_FLOOR_SECONDS));
        options(TUNNEL_OPTIONS, keying.tunnelOptions(), Ikev2TunnelOption.class);
    }

    private void extendedMode(KeyedByAuthIp keying) {
        keying.extendedMode().ifPresent(mode -> methods(Place.of("extended mode"), mode.methods(), AuthIpMethod.class));
        options(TUNNEL_OPTIONS, keying.tunnelOptions(), AuthIpTunnelOption.class);
    }

    private <M extends AuthenticationMethod> void methods(Place mode, List<M> methods, Class<M> type) {
        Place place = mode.then("authentication methods");
        violations.notEmpty(place, methods);
        violations.elements(place, methods, type);
        for (int i = 0; i < methods.size(); i++) {
            // A dynamic language may put in anything.
            Object method = ((List<?>) methods).get(i);
            if (method instanceof AuthenticationMethod known
                    && known.keyMaterial().filter(NOT_GIVEN_BACK::equals).isPresent()) {
                violations.add(
                        AuthenticationRules.KEY_NOT_GIVEN_BACK,
                        mode.nth("authentication method", i + 1).then("pre-shared key"),
                        NOT_GIVEN_BACK.toString(),
                        "a key of at least 1 byte");
            }
        }
    }

    private <P extends AuthIpProposal> void proposals(List<P> proposals, Class<P> type) {
        violations.notEmpty(MAIN_MODE.then("proposals"), proposals);
        if (violations.elements(MAIN_MODE.then("proposals"), proposals, type)) {
            int number = 0;
            for (AuthIpProposal proposal : proposals) {
                Place place = MAIN_MODE.nth("proposal", ++number);
                violations.uint32(place.then("lifetime seconds"), proposal.lifetimeSeconds());
                violations.uint32(place.then("quick mode limit"), proposal.quickModeLimit());
            }
        }
    }

    private void dynamicFilters(MainMode mainMode) {
        violations.uint32(MAIN_MODE.then("dynamic filters"), mainMode.maxDynamicFilters());
    }

    private <O extends Enum<O>> void options(Place place, Set<O> options, Class<O> type) {
        violations.elements(place, List.copyOf(options), type);
    }
}
