package io.culvert.access;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** The two-letter names of SIDs in SDDL ({@code sddl.h}). */
final class SidNames {

    /** Names of SIDs that are the same everywhere. */
    private static final ImmutableBiMap<String, Sid> FIXED = fixed();

    /** Names of SIDs that depend on the domain or machine, with their last number. */
    private static final Map<String, Integer> RELATIVE = ImmutableMap.<String, Integer>builder()
            .put("RO", 498) // read-only domain controllers of the enterprise
            .put("LA", 500) // administrator of the machine
            .put("LG", 501) // guest of the machine
            .put("DA", 512) // domain administrators
            .put("DU", 513) // domain users
            .put("DG", 514) // domain guests
            .put("DC", 515) // domain computers
            .put("DD", 516) // domain controllers
            .put("CA", 517) // certificate publishers
            .put("SA", 518) // schema administrators
            .put("EA", 519) // enterprise administrators
            .put("PA", 520) // group policy administrators
            .put("CN", 522) // cloneable domain controllers
            .put("AP", 525) // protected users
            .put("KA", 526) // key administrators
            .put("EK", 527) // enterprise key administrators
            .put("RS", 553) // servers for remote access
            .buildOrThrow();

    private SidNames() {}

    /** Reads capital letters. */
    static Optional<Sid> sid(String name) {
        return Optional.ofNullable(FIXED.get(name));
    }

    /** The last number of a SID that depends on the domain or machine. */
    static Optional<Integer> relative(String name) {
        return Optional.ofNullable(RELATIVE.get(name));
    }

    /** The name if it has one, else the SID in numbers. */
    static String print(Sid sid) {
        return FIXED.inverse().getOrDefault(sid, sid.toString());
    }

    private static ImmutableBiMap<String, Sid> fixed() {
        return ImmutableBiMap.<String, Sid>builder()
                .putAll(builtin())
                .putAll(integrityLevels())
                .put("WD", numbers("S-1-1-0"))
                .put("CO", numbers("S-1-3-0"))
                .put("CG", numbers("S-1-3-1"))
                .put("OW", numbers("S-1-3-4"))
                .put("NU", numbers("S-1-5-2"))
                .put("IU", numbers("S-1-5-4"))
                .put("SU", numbers("S-1-5-6"))
                .put("AN", numbers("S-1-5-7"))
                .put("ED", numbers("S-1-5-9"))
                .put("PS", numbers("S-1-5-10"))
                .put("AU", numbers("S-1-5-11"))
                .put("RC", numbers("S-1-5-12"))
                .put("SY", numbers("S-1-5-18"))
                .put("LS", numbers("S-1-5-19"))
                .put("NS", numbers("S-1-5-20"))
                .put("WR", numbers("S-1-5-33"))
                .put("UD", numbers("S-1-5-84-0-0-0-0-0"))
                .put("AC", numbers("S-1-15-2-1"))
                .put("AS", numbers("S-1-18-1"))
                .put("SS", numbers("S-1-18-2"))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Sid> integrityLevels() {
        return ImmutableMap.<String, Sid>builder()
                .put("LW", numbers("S-1-16-4096"))
                .put("ME", numbers("S-1-16-8192"))
                .put("MP", numbers("S-1-16-8448"))
                .put("HI", numbers("S-1-16-12288"))
                .put("SI", numbers("S-1-16-16384"))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Sid> builtin() {
        return ImmutableMap.<String, Sid>builder()
                .put("BA", numbers("S-1-5-32-544"))
                .put("BU", numbers("S-1-5-32-545"))
                .put("BG", numbers("S-1-5-32-546"))
                .put("PU", numbers("S-1-5-32-547"))
                .put("AO", numbers("S-1-5-32-548"))
                .put("SO", numbers("S-1-5-32-549"))
                .put("PO", numbers("S-1-5-32-550"))
                .put("BO", numbers("S-1-5-32-551"))
                .put("RE", numbers("S-1-5-32-552"))
                .put("RU", numbers("S-1-5-32-554"))
                .put("RD", numbers("S-1-5-32-555"))
                .put("NO", numbers("S-1-5-32-556"))
                .put("MU", numbers("S-1-5-32-558"))
                .put("LU", numbers("S-1-5-32-559"))
                .put("IS", numbers("S-1-5-32-568"))
                .put("CY", numbers("S-1-5-32-569"))
                .put("ER", numbers("S-1-5-32-573"))
                .put("CD", numbers("S-1-5-32-574"))
                .put("RA", numbers("S-1-5-32-575"))
                .put("ES", numbers("S-1-5-32-576"))
                .put("MS", numbers("S-1-5-32-577"))
                .put("HA", numbers("S-1-5-32-578"))
                .put("AA", numbers("S-1-5-32-579"))
                .put("RM", numbers("S-1-5-32-580"))
                .buildOrThrow();
    }

    private static Sid numbers(String text) {
        return Sid.parse(text).orElseThrow();
    }
}
