package io.culvert.analysis.lint;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.PfsGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.crypto.SaLifetime;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelOption;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks of quick-mode proposals beside the keying, the options and each other. */
final class ProposalChecks {

    private final TunnelPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private ProposalChecks(TunnelPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> proposals(TunnelPolicy policy) {
        ProposalChecks found = new ProposalChecks(policy);
        int number = 0;
        for (QuickModeProposal proposal : policy.quickModeProposals()) {
            found.proposal(Place.of("quick mode").nth("proposal", ++number), proposal);
        }
        found.pfs();
        return found.findings;
    }

    private void proposal(Place place, QuickModeProposal proposal) {
        switch (proposal) {
            case EspProposal esp -> {
                if (isOpen(esp.transform())) {
                    add(TunnelAdvice.NO_ENCRYPTION, place, esp.transform());
                }
            }
            case AhProposal ah -> {
                add(TunnelAdvice.NO_ENCRYPTION, place, "AH " + ah.integrity() + " alone");
                besideNat(place);
            }
            case AhEspProposal both -> {
                if (isOpen(both.esp())) {
                    add(TunnelAdvice.NO_ENCRYPTION, place, both.esp());
                }
                besideNat(place);
                if (policy.keying() instanceof KeyedByIkev2) {
                    add(TunnelAdvice.AH_WITH_ESP, place, "AH with ESP under IKEv2");
                }
            }
        }
        lifetime(place.then("lifetime").then("kilobytes"), proposal.lifetime());
    }

    /** Clear text after the first packet is a finding of its own. */
    private static boolean isOpen(EspTransform esp) {
        return switch (esp) {
            case EspIntegrityAlone ignored -> true;
            case EspGcm ignored -> false;
            case EspCbc ignored -> false;
            case EspCipherAlone ignored -> false;
            case EspCustom ignored -> false;
            case EspAuthFirewall ignored -> false;
        };
    }

    private void besideNat(Place place) {
        policy.tunnelOptions().stream()
                .filter(option -> option == TunnelOption.ALLOW_PEER_BEHIND_NAT
                        || option == TunnelOption.ALLOW_GENERAL_NAT_TRAVERSAL)
                .findFirst()
                .ifPresent(option -> add(TunnelAdvice.AH_BESIDE_NAT, place, "AH beside " + option));
    }

    private void lifetime(Place place, SaLifetime lifetime) {
        if (lifetime.kilobytes() == SaLifetime.DEFAULT.kilobytes()
                && lifetime.seconds() > SaLifetime.DEFAULT.seconds()) {
            add(
                    TunnelAdvice.BYTE_LIFETIME,
                    place,
                    lifetime.kilobytes() + " KB, the default, beside " + lifetime.seconds() + " s");
        }
    }

    private void pfs() {
        List<Optional<PfsGroup>> groups = policy.quickModeProposals().stream()
                .map(QuickModeProposal::pfsGroup)
                .distinct()
                .toList();
        if (policy.keying() instanceof KeyedByIkev1 && groups.size() > 1) {
            add(
                    TunnelAdvice.MIXED_PFS,
                    Place.of("quick mode").then("PFS group"),
                    groups.stream()
                            .map(group -> group.map(Objects::toString).orElse("none"))
                            .collect(Collectors.joining(" and ")));
        }
    }

    private void add(TunnelAdvice advice, Place place, Object value) {
        findings.add(advice.at(policy, place, value.toString()));
    }
}
