package io.culvert.model;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipher;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.IntegrityAlone;
import io.culvert.crypto.QuickModeProposal;
import java.util.Optional;

/** What the kinds of quick-mode proposals are made of, where somebody does not care which kind it is. */
final class QuickModeParts {

    private QuickModeParts() {}

    /** The integrity of AH, where there is AH. */
    static Optional<IntegrityAlone> ah(QuickModeProposal proposal) {
        if (proposal instanceof AhProposal ah) {
            return Optional.of(ah.integrity());
        }
        return proposal instanceof AhEspProposal both ? Optional.of(both.integrity()) : Optional.empty();
    }

    /** The ESP of a proposal, where there is ESP. */
    static Optional<EspTransform> esp(QuickModeProposal proposal) {
        if (proposal instanceof EspProposal esp) {
            return Optional.of(esp.transform());
        }
        return proposal instanceof AhEspProposal both ? Optional.of(both.esp()) : Optional.empty();
    }

    /** The cipher of ESP, where it is not one with integrity of its own. */
    static Optional<EspCipher> cipher(EspTransform esp) {
        if (esp instanceof EspCbc cbc) {
            return Optional.of(cbc.cipher());
        }
        if (esp instanceof EspCipherAlone alone) {
            return Optional.of(alone.cipher());
        }
        return esp instanceof EspCustom custom ? Optional.of(custom.cipher()) : Optional.empty();
    }

    /** The integrity of ESP where it is an algorithm of its own, an {@code IntegrityAlone} or {@code EspIntegrity}. */
    static Optional<Object> integrity(EspTransform esp) {
        if (esp instanceof EspCbc cbc) {
            return Optional.of(cbc.hmac());
        }
        if (esp instanceof EspIntegrityAlone alone) {
            return Optional.of(alone.integrity());
        }
        if (esp instanceof EspAuthFirewall firewall) {
            return Optional.of(firewall.integrity());
        }
        return esp instanceof EspCustom custom ? Optional.of(custom.integrity()) : Optional.empty();
    }

    /** The proposal in words, without group and lifetime. */
    static String words(QuickModeProposal proposal) {
        String ah = ah(proposal).map(integrity -> "AH " + integrity).orElse("");
        String esp = esp(proposal).map(EspTransform::toString).orElse("");
        return ah.isEmpty() || esp.isEmpty() ? ah + esp : ah + " around " + esp;
    }
}
