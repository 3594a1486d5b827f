package io.culvert.policy;

import io.culvert.crypto.AhEspProposal;
import io.culvert.crypto.AhProposal;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspProposal;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.rule.Place;
import java.util.List;

/** What quick-mode proposals need. */
final class QuickModeRequirements {

    private final PolicyRequirements requirements;
    private final Place place;

    private QuickModeRequirements(PolicyRequirements requirements, Place place) {
        this.requirements = requirements;
        this.place = place;
    }

    static void of(List<QuickModeProposal> proposals, PolicyRequirements requirements) {
        int number = 0;
        for (QuickModeProposal proposal : proposals) {
            new QuickModeRequirements(requirements, Place.of("quick mode").nth("proposal", ++number))
                    .proposal(proposal);
        }
    }

    private void proposal(QuickModeProposal proposal) {
        if (proposal instanceof EspProposal esp) {
            esp(esp.transform());
        } else if (proposal instanceof AhProposal ah) {
            integrity(ah.integrity());
        } else {
            AhEspProposal both = (AhEspProposal) proposal;
            integrity(both.integrity());
            esp(both.esp());
        }
        if (proposal.pfsGroup().orElse(null) == DhGroup.GROUP_24) {
            requirements.windows("the group GROUP_24", place.then("PFS group"), WindowsVersion.WINDOWS_8);
        }
    }

    private void esp(EspTransform transform) {
        if (transform instanceof EspGcm gcm) {
            requirements.windows(gcm.cipher().name(), place, WindowsVersion.VISTA_SP1);
        } else if (transform instanceof EspCbc cbc) {
            integrity(cbc.hmac());
        } else if (transform instanceof EspCustom custom) {
            integrity(custom.integrity());
        } else if (transform instanceof EspIntegrityAlone alone) {
            integrity(alone.integrity());
        } else if (transform instanceof EspAuthFirewall firewall) {
            requirements.windows("authentication before clear text", place, WindowsVersion.WINDOWS_7);
            integrity(firewall.integrity());
        }
    }

    private void integrity(Object integrity) {
        if (integrity instanceof Gmac || integrity == Hmac.HMAC_SHA_256) {
            requirements.windows(integrity.toString(), place, WindowsVersion.VISTA_SP1);
        }
    }
}
