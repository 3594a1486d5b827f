package io.culvert.analysis.lint;

import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.PacketIntegrity;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks of {@link Lint#modern()} for one quick-mode proposal. */
final class QuickModeChecks {

    private final TunnelPolicy policy;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();

    QuickModeChecks(TunnelPolicy policy, Place place) {
        this.policy = policy;
        this.place = place;
    }

    List<Finding> of(QuickModeProposal proposal) {
        Optional<IntegrityAlone> ah = proposal.ahIntegrity();
        Optional<EspTransform> esp = proposal.espTransform();
        ah.ifPresent(integrity -> add(WeakAlgorithms.about(integrity), place.then("AH integrity"), integrity));
        esp.ifPresent(transform -> {
            algorithms(transform);
            shape(transform, ah);
            ah.ifPresent(integrity -> pair(integrity, transform));
        });
        return findings;
    }

    private void algorithms(EspTransform esp) {
        esp.separateCipher().ifPresent(cipher -> add(WeakAlgorithms.about(cipher), place.then("cipher"), cipher));
        esp.separateIntegrity()
                .ifPresent(integrity -> add(WeakAlgorithms.about(integrity), place.then("integrity"), integrity));
    }

    private void shape(EspTransform esp, Optional<IntegrityAlone> ah) {
        switch (esp) {
            case EspCipherAlone alone -> {
                if (ah.isEmpty()) {
                    add(Optional.of(Advice.NO_INTEGRITY), place, alone);
                }
            }
            case EspAuthFirewall firewall -> add(Optional.of(Advice.CLEAR_TEXT), place, firewall);
            case EspGcm ignored -> {}
            case EspCbc ignored -> {}
            case EspIntegrityAlone ignored -> {}
            case EspCustom ignored -> {}
        }
    }

    private void pair(IntegrityAlone ah, EspTransform esp) {
        Optional<PacketIntegrity> wanted = switch (esp) {
            case EspGcm gcm -> Optional.of(gmac(gcm.cipher()));
            case EspCbc cbc -> cbc.separateIntegrity();
            case EspIntegrityAlone alone -> alone.separateIntegrity();
            case EspAuthFirewall firewall -> firewall.separateIntegrity();
            case EspCustom custom -> custom.separateIntegrity();
            case EspCipherAlone ignored -> Optional.empty();
        };
        if (wanted.isPresent() && !wanted.get().equals(ah)) {
            add(Optional.of(Advice.UNEQUAL_INTEGRITY), place, "AH " + ah + " around " + esp);
        }
    }

    private static Gmac gmac(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> Gmac.AES_GMAC_128;
            case AES_GCM_192 -> Gmac.AES_GMAC_192;
            case AES_GCM_256 -> Gmac.AES_GMAC_256;
        };
    }

    private void add(Optional<Advice> advice, Place where, Object value) {
        advice.ifPresent(given -> findings.add(given.at(policy, where, value.toString())));
    }
}
