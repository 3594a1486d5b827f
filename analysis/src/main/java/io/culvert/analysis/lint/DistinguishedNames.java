package io.culvert.analysis.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.security.auth.x500.X500Principal;

/** The order of the parts of a name. */
final class DistinguishedNames {

    private static final Set<String> GENERAL = Set.of("C", "O", "DC");

    private DistinguishedNames() {}

    /** Whether the text of RFC 2253 has a country, an organisation or a domain before the common name. */
    static boolean isReversed(X500Principal name) {
        List<String> types = types(name.getName(X500Principal.RFC2253));
        int common = types.indexOf("CN");
        return common > 0 && types.subList(0, common).stream().anyMatch(GENERAL::contains);
    }

    /** The types of the parts: what stands before the first equals sign of each. */
    private static List<String> types(String text) {
        List<String> types = new ArrayList<>();
        StringBuilder type = new StringBuilder();
        boolean inType = true;
        boolean escaped = false;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (inType && each == '=') {
                types.add(type.toString().strip().toUpperCase(Locale.ROOT));
                type.setLength(0);
                inType = false;
            } else if (inType) {
                type.append(each);
            } else if (escaped) {
                escaped = false;
            } else if (each == '\\') {
                escaped = true;
            } else if (each == '"') {
                quoted = !quoted;
            } else if (!quoted && (each == ',' || each == '+')) {
                inType = true;
            }
        }
        return types;
    }
}
