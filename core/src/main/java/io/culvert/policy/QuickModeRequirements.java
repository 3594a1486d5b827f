package io.culvert.policy;

import io.culvert.crypto.CustomIntegrity;
import io.culvert.crypto.DhGroup;
import io.culvert.crypto.EspAuthFirewall;
import io.culvert.crypto.EspCbc;
import io.culvert.crypto.EspCipherAlone;
import io.culvert.crypto.EspCustom;
import io.culvert.crypto.EspGcm;
import io.culvert.crypto.EspIntegrityAlone;
import io.culvert.crypto.EspTransform;
import io.culvert.crypto.Gmac;
import io.culvert.crypto.Hmac;
import io.culvert.crypto.PacketIntegrity;
import io.culvert.crypto.QuickModeProposal;
import io.culvert.rule.Place;
import java.util.List;

/** Finds the Windows releases that quick-mode proposals require. */
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
        proposal.ahIntegrity().ifPresent(this::integrity);
        proposal.espTransform().ifPresent(this::esp);
        if (proposal.pfsGroup().filter(DhGroup.GROUP_24::equals).isPresent()) {
            requirements.windows("the group GROUP_24", place.then("PFS group"), WindowsVersion.WINDOWS_8);
        }
    }

    private void esp(EspTransform transform) {
        switch (transform) {
            case EspGcm gcm -> requirements.windows(gcm.cipher().name(), place, WindowsVersion.VISTA_SP1);
            case EspAuthFirewall ignored ->
                requirements.windows("authentication before clear text", place, WindowsVersion.WINDOWS_7);
            case EspCbc ignored -> {}
            case EspIntegrityAlone ignored -> {}
            case EspCipherAlone ignored -> {}
            case EspCustom ignored -> {}
        }
        transform.separateIntegrity().ifPresent(this::integrity);
    }

    private void integrity(PacketIntegrity integrity) {
        boolean sinceVistaSp1 = switch (integrity) {
            case Gmac ignored -> true;
            case Hmac hmac -> hmac == Hmac.HMAC_SHA_256;
            case CustomIntegrity ignored -> false;
        };
        if (sinceVistaSp1) {
            requirements.windows(integrity.toString(), place, WindowsVersion.VISTA_SP1);
        }
    }
}
