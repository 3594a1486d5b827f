package io.culvert.model;

import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.GcmCipher;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.QuickModeProposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The checks of {@link Lint#modern()} that look at one quick-mode proposal. */
final class QuickModeChecks {

    private final TunnelPolicy policy;
    private final String place;
    private final List<Finding> findings = new ArrayList<>();

    QuickModeChecks(TunnelPolicy policy, String place) {
        this.policy = policy;
        this.place = place;
    }

    List<Finding> of(QuickModeProposal proposal) {
        Optional<IntegrityAlone> ah = QuickModeParts.ah(proposal);
        Optional<EspTransform> esp = QuickModeParts.esp(proposal);
        ah.ifPresent(integrity -> add(WeakAlgorithms.aboutIntegrity(integrity), " > AH integrity", integrity));
        esp.ifPresent(transform -> {
            algorithms(transform);
            shape(transform, ah);
            ah.ifPresent(integrity -> pair(integrity, transform));
        });
        return findings;
    }

    private void algorithms(EspTransform esp) {
        QuickModeParts.cipher(esp).ifPresent(cipher -> add(WeakAlgorithms.about(cipher), " > cipher", cipher));
        QuickModeParts.integrity(esp)
                .ifPresent(integrity -> add(WeakAlgorithms.aboutIntegrity(integrity), " > integrity", integrity));
    }

    private void shape(EspTransform esp, Optional<IntegrityAlone> ah) {
        if (esp instanceof EspCipherAlone && ah.isEmpty()) {
            add(Optional.of(Advice.NO_INTEGRITY), "", esp);
        }
        if (esp instanceof EspAuthFirewall) {
            add(Optional.of(Advice.CLEAR_TEXT), "", esp);
        }
    }

    private void pair(IntegrityAlone ah, EspTransform esp) {
        Optional<Object> wanted =
                esp instanceof EspGcm gcm ? Optional.of(gmac(gcm.cipher())) : QuickModeParts.integrity(esp);
        if (wanted.isPresent() && !wanted.get().equals(ah)) {
            add(Optional.of(Advice.UNEQUAL_INTEGRITY), "", "AH " + ah + " around " + esp);
        }
    }

    private static Gmac gmac(GcmCipher cipher) {
        return switch (cipher) {
            case AES_GCM_128 -> Gmac.AES_GMAC_128;
            case AES_GCM_192 -> Gmac.AES_GMAC_192;
            case AES_GCM_256 -> Gmac.AES_GMAC_256;
        };
    }

    private void add(Optional<Advice> advice, String part, Object value) {
        advice.ifPresent(given -> findings.add(given.at(policy, place + part, value.toString())));
    }
}
