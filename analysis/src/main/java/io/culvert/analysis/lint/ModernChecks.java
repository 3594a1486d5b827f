package io.culvert.analysis.lint;

import io.culvert.auth.Anonymous;
import io.culvert.auth.AuthenticationMethod;
import io.culvert.auth.CertificateAuthentication;
import io.culvert.auth.Eap;
import io.culvert.auth.Ikev2Certificate;
import io.culvert.auth.Ipv6Cga;
import io.culvert.auth.Kerberos;
import io.culvert.auth.NtlmV2;
import io.culvert.auth.OneWayPresharedKey;
import io.culvert.auth.PresharedKey;
import io.culvert.auth.SslAuthentication;
import io.culvert.crypto.AuthIpProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.IkeProposalWithoutGroup;
import io.culvert.crypto.Ikev2Proposal;
import io.culvert.crypto.MainModeGroup;
import io.culvert.crypto.PfsGroup;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.ExtendedMode;
import io.culvert.policy.KeyedByAuthIp;
import io.culvert.policy.KeyedByIkev1;
import io.culvert.policy.KeyedByIkev2;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The checks of {@link Lint#modern()}. Their texts are in {@link Advice}. */
final class ModernChecks {

    static final List<Function<? super TunnelPolicy, ? extends List<Finding>>> ALL = List.of(
            ModernChecks::texts,
            ModernChecks::provider,
            EndChecks::ends,
            SideChecks::sides,
            TrafficChecks::icmp,
            ModernChecks::keyingModule,
            ModernChecks::methods,
            KeyChecks::keys,
            ModernChecks::mainMode,
            LifetimeChecks::mainMode,
            ModernChecks::extendedMode,
            ModernChecks::quickMode,
            ProposalChecks::proposals,
            LifetimeChecks::quickMode,
            SelectorChecks::selectors,
            OptionChecks::options);

    /** What a main-mode method proves an identity with. */
    private enum Proof {
        SHARED_KEY,
        CERTIFICATE,
        OTHER
    }

    private final TunnelPolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private ModernChecks(TunnelPolicy policy) {
        this.policy = policy;
    }

    static List<Finding> texts(TunnelPolicy policy) {
        ModernChecks found = new ModernChecks(policy);
        found.text(Place.of("name"), policy.name());
        policy.description().ifPresent(text -> found.text(Place.of("description"), text));
        return found.findings;
    }

    static List<Finding> provider(TunnelPolicy policy) {
        return policy.providerKey().isPresent()
                ? List.of()
                : TunnelAdvice.NO_PROVIDER.only(policy, Place.of("provider"), "none");
    }

    static List<Finding> keyingModule(TunnelPolicy policy) {
        return switch (policy.keying()) {
            case KeyedByIkev1 ignored ->
                List.of(Advice.IKE_V1.at(policy, Place.of("main mode").then("keying module"), "IKEv1"));
            case KeyedByAuthIp ignored -> List.of();
            case KeyedByIkev2 ignored -> List.of();
        };
    }

    static List<Finding> methods(TunnelPolicy policy) {
        ModernChecks found = new ModernChecks(policy);
        List<? extends AuthenticationMethod> methods = policy.keying().mainModeMethods();
        found.mixed(methods);
        found.repeated(Place.of("main mode"), "authentication method", methods, Advice.REPEATED_METHOD);
        found.each(Place.of("main mode"), methods);
        return found.findings;
    }

    static List<Finding> extendedMode(TunnelPolicy policy) {
        ModernChecks found = new ModernChecks(policy);
        Optional<ExtendedMode> extendedMode = switch (policy.keying()) {
            case KeyedByAuthIp authIp -> authIp.extendedMode();
            case KeyedByIkev1 ignored -> Optional.empty();
            case KeyedByIkev2 ignored -> Optional.empty();
        };
        extendedMode.map(ExtendedMode::methods).ifPresent(methods -> {
            found.repeated(Place.of("extended mode"), "authentication method", methods, Advice.REPEATED_METHOD);
            found.each(Place.of("extended mode"), methods);
        });
        return found.findings;
    }

    static List<Finding> mainMode(TunnelPolicy policy) {
        ModernChecks found = new ModernChecks(policy);
        List<? extends AuthIpProposal> proposals = policy.keying().mainModeProposals();
        int number = 0;
        for (AuthIpProposal proposal : proposals) {
            Place place = Place.of("main mode").nth("proposal", ++number);
            WeakAlgorithms.about(proposal.mainModeCipher())
                    .ifPresent(advice -> found.findings.add(advice.at(
                            policy,
                            place.then("cipher"),
                            proposal.mainModeCipher().name())));
            found.add(WeakAlgorithms.about(proposal.integrity()), place.then("integrity"), proposal.integrity());
            switch (proposal) {
                case Ikev2Proposal ike ->
                    found.add(WeakAlgorithms.about(ike.dhGroup()), place.then("group"), ike.dhGroup());
                case IkeProposalWithoutGroup ignored -> {}
            }
        }
        found.repeated(Place.of("main mode"), "proposal", proposals, Advice.REPEATED_PROPOSAL);
        return found.findings;
    }

    static List<Finding> quickMode(TunnelPolicy policy) {
        ModernChecks found = new ModernChecks(policy);
        int number = 0;
        for (QuickModeProposal proposal : policy.quickModeProposals()) {
            Place place = Place.of("quick mode").nth("proposal", ++number);
            found.findings.addAll(new QuickModeChecks(policy, place).of(proposal));
            proposal.pfsGroup().ifPresent(group -> found.pfs(group, place.then("PFS group")));
        }
        found.repeated(Place.of("quick mode"), "proposal", policy.quickModeProposals(), Advice.REPEATED_PROPOSAL);
        return found.findings;
    }

    private void pfs(PfsGroup pfsGroup, Place place) {
        switch (pfsGroup) {
            case DhGroup group -> add(WeakAlgorithms.about(group), place, group);
            // The checks of main mode report its group.
            case MainModeGroup ignored -> {}
        }
    }

    private void text(Place place, String text) {
        if (text.startsWith("@")) {
            findings.add(Advice.INDIRECT_TEXT.at(policy, place, text));
        }
    }

    private void mixed(List<? extends AuthenticationMethod> methods) {
        Set<Proof> proofs = methods.stream().map(ModernChecks::proof).collect(Collectors.toSet());
        if (proofs.contains(Proof.SHARED_KEY) && proofs.contains(Proof.CERTIFICATE)) {
            findings.add(Advice.MIXED_METHODS.at(
                    policy,
                    Place.of("main mode").then("authentication methods"),
                    "a certificate beside a pre-shared key"));
        }
    }

    private static Proof proof(AuthenticationMethod method) {
        return switch (method) {
            case PresharedKey ignored -> Proof.SHARED_KEY;
            case CertificateAuthentication ignored -> Proof.CERTIFICATE;
            case Ikev2Certificate ignored -> Proof.CERTIFICATE;
            // It authenticates one end, and may accompany a certificate of the other.
            case OneWayPresharedKey ignored -> Proof.OTHER;
            case SslAuthentication ignored -> Proof.OTHER;
            case Kerberos ignored -> Proof.OTHER;
            case NtlmV2 ignored -> Proof.OTHER;
            case Eap ignored -> Proof.OTHER;
            case Ipv6Cga ignored -> Proof.OTHER;
            case Anonymous ignored -> Proof.OTHER;
        };
    }

    private void each(Place mode, List<? extends AuthenticationMethod> methods) {
        int number = 0;
        for (AuthenticationMethod method : methods) {
            findings.addAll(new MethodChecks(policy, mode.nth("authentication method", ++number)).of(method));
        }
    }

    /** Finds elements that are equal to an earlier one. */
    private void repeated(Place within, String element, List<?> elements, Advice advice) {
        for (int i = 0; i < elements.size(); i++) {
            int earlier = elements.indexOf(elements.get(i));
            if (earlier < i) {
                findings.add(advice.at(policy, within.nth(element, i + 1), "the same as number " + (earlier + 1)));
            }
        }
    }

    private void add(Optional<Advice> advice, Place place, Enum<?> value) {
        advice.ifPresent(given -> findings.add(given.at(policy, place, value.name())));
    }
}
