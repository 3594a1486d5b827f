package io.culvert.access;

import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.util.Optional;

/** Reads a SID from text. */
final class SidReading {

    private static final String ALLOWED = "a name such as BA, SY or NO, or a SID such as S-1-5-32-544";

    private SidReading() {}

    /**
     * Reads a piece as a SID.
     *
     * @param piece exactly one SID
     * @param place where it stands
     * @return the SID
     */
    static Sid sid(SddlText.Piece piece, Place place) {
        Optional<Sid> sid = SidNames.sid(piece.text()).or(() -> Sid.parse(piece.text()));
        if (sid.isPresent()) {
            return sid.get();
        }
        Optional<Integer> relative = SidNames.relative(piece.text());
        if (relative.isPresent()) {
            throw piece.refused(
                    SecurityDescriptorRules.SID_OF_DOMAIN,
                    place,
                    "S-1-5-21-x-y-z-" + relative.get() + " with the three numbers of the domain or machine");
        }
        throw piece.refused(SecurityDescriptorRules.SID_TEXT, place, ALLOWED);
    }
}
