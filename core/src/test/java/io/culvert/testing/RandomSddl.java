package io.culvert.testing;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Random texts of security descriptors, all of them valid. */
public final class RandomSddl {

    private static final List<String> EVERY_NAME = List.of(
            "AA", "AC", "AN", "AO", "AS", "AU", "BA", "BG", "BO", "BU", "CD", "CG", "CO", "CY", "ED", "ER", "ES", "HA",
            "HI", "IS", "IU", "LS", "LU", "LW", "ME", "MP", "MS", "MU", "NO", "NS", "NU", "OW", "PO", "PS", "PU", "RA",
            "RC", "RD", "RE", "RM", "RU", "SI", "SO", "SS", "SU", "SY", "UD", "WD", "WR");
    private static final List<String> NAMES_OF_WINE = List.of(
            "AC", "AN", "AO", "AU", "BA", "BG", "BO", "BU", "CG", "CO", "ED", "HI", "IU", "LS", "LW", "ME", "NO", "NS",
            "NU", "OW", "PO", "PS", "PU", "RC", "RD", "RE", "RU", "SI", "SO", "SU", "SY", "WD");

    private static final List<String> FLAGS = List.of("OI", "CI", "NP", "IO", "ID", "SA", "FA");
    private static final List<String> RIGHTS = List.of(
            "GA", "GR", "GW", "GX", "RC", "SD", "WD", "WO", "RP", "WP", "CC", "DC", "LC", "SW", "LO", "DT", "CR", "FA",
            "FR", "FW", "FX", "KA", "KR", "KW", "KX", "NR", "NW", "NX");

    private final Random random;
    private final List<String> names;
    private final Grammar grammar;

    private enum Grammar {
        WHOLE,
        OF_WINE
    }

    private RandomSddl(Random random, List<String> names, Grammar grammar) {
        this.random = random;
        this.names = names;
        this.grammar = grammar;
    }

    /** Of all that the grammar has. */
    public static RandomSddl ofWholeGrammar(Random random) {
        return new RandomSddl(random, EVERY_NAME, Grammar.WHOLE);
    }

    /** Of what Wine 8 reads as Windows does. */
    public static RandomSddl ofWhatWineKnows(Random random) {
        return new RandomSddl(random, NAMES_OF_WINE, Grammar.OF_WINE);
    }

    /** The next text. */
    public String next() {
        StringBuilder text = new StringBuilder();
        text.append(maybe("O:") ? "O:" + sid() : "");
        text.append(maybe("G:") ? "G:" + sid() : "");
        boolean discretionary = maybe("D:");
        boolean system = maybe("S:");
        if (discretionary) {
            // Wine takes the flags of one list for those of the other.
            text.append("D:").append(grammar == Grammar.WHOLE || !system ? listFlags() : "");
            text.append(entries("A", "D", "OA", "OD"));
        }
        if (system) {
            text.append("S:").append(grammar == Grammar.WHOLE ? listFlags() : "");
            text.append(entries(grammar == Grammar.WHOLE ? "ML" : "AU", "AL", "AU", "OU", "OL"));
        }
        return text.toString();
    }

    private boolean maybe(String part) {
        return random.nextInt(part.equals("S:") ? 2 : 4) != 0;
    }

    private String listFlags() {
        return some(List.of("P", "AR", "AI"));
    }

    private String some(List<String> tokens) {
        StringBuilder text = new StringBuilder();
        int odds = 1 + random.nextInt(4);
        tokens.forEach(each -> text.append(random.nextInt(odds + 1) > odds - 1 ? each : ""));
        return text.toString();
    }

    private String one(List<String> tokens) {
        return tokens.get(random.nextInt(tokens.size()));
    }

    /** The first two types are plain, what stands behind them is about objects. */
    private String entries(String... types) {
        StringBuilder text = new StringBuilder();
        List<String> all = List.of(types);
        for (int i = random.nextInt(6); i > 0; i--) {
            boolean object = grammar == Grammar.WHOLE && random.nextInt(3) == 0;
            String type = object ? one(all.subList(all.size() - 2, all.size())) : one(all.subList(0, 2));
            text.append('(').append(type).append(';').append(some(FLAGS));
            text.append(grammar == Grammar.WHOLE && random.nextInt(9) == 0 ? "CR" : "");
            text.append(';').append(rights()).append(';');
            text.append(object ? guid() : "").append(';').append(object && random.nextBoolean() ? guid() : "");
            text.append(';').append(sid()).append(')');
        }
        return text.toString();
    }

    private String guid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String rights() {
        int any = random.nextBoolean() ? random.nextInt() : 1 << random.nextInt(Integer.SIZE);
        // Wine takes 0 for no number.
        int bits = any == 0 ? 1 : any;
        return switch (random.nextInt(6)) {
            case 0 -> "0x" + Integer.toHexString(bits);
            case 1 -> one(RIGHTS);
            case 2 -> some(RIGHTS);
            case 3 -> one(RIGHTS) + some(RIGHTS);
            case 4 -> Integer.toUnsignedString(bits);
            default -> "0" + Integer.toOctalString(bits);
        };
    }

    private String sid() {
        if (random.nextBoolean()) {
            return one(names);
        }
        // Wine has the authority in 31 bits.
        long authority = grammar == Grammar.WHOLE ? random.nextLong() >>> 16 : random.nextInt() & Integer.MAX_VALUE;
        authority >>>= random.nextInt(grammar == Grammar.WHOLE ? 48 : 31);
        StringBuilder text = new StringBuilder("S-1-");
        text.append(authority >>> Integer.SIZE == 0 ? "" + authority : "0x" + Long.toHexString(authority));
        for (int i = random.nextInt(15); i >= 0; i--) {
            text.append('-').append(Integer.toUnsignedString(random.nextInt()));
        }
        return text.toString();
    }
}
