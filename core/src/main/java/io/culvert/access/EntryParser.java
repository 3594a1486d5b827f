package io.culvert.access;

import io.culvert.rule.Place;
import io.culvert.rule.catalogue.SecurityDescriptorRules;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads one entry of a list, from after its opening parenthesis to its closing one. */
final class EntryParser {

    private static final Set<String> CONDITIONAL = Set.of("XA", "XD", "XU", "ZA", "RA", "TL", "FL");
    private static final Pattern GUID = Pattern.compile("[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}");
    private static final String FIELDS = "(type;flags;rights;object GUID;inherited object GUID;SID)";
    private static final String FIELD_ENDS = ";()";

    private final SddlText text;
    private final ListKind kind;
    private final Place place;

    EntryParser(SddlText text, ListKind kind, Place place) {
        this.text = text;
        this.kind = kind;
        this.place = place;
    }

    Ace parse() {
        AceType type = type(text.until(FIELD_ENDS));
        int flags = flags(nextField());
        int rights = RightsReading.rights(nextField(), place.then("rights"));
        Optional<UUID> object = guid(nextField(), type);
        Optional<UUID> inheritedObject = guid(nextField(), type);
        Sid who = SidReading.sid(nextField(), place.then("SID"));
        if (text.isAt(";")) {
            // A seventh field is a condition or a resource attribute.
            throw text.until(")").refused(SecurityDescriptorRules.CONDITIONAL_ENTRY, place, "six fields");
        }
        if (!text.skip(")")) {
            throw text.rest().refused(SecurityDescriptorRules.ENTRY_FIELDS, place, "a closing parenthesis");
        }
        // The document "ACE Strings" requires it for this type only.
        boolean isPlain = type == AceType.ACCESS_ALLOWED_OBJECT && object.isEmpty() && inheritedObject.isEmpty();
        return new Ace(isPlain ? AceType.ACCESS_ALLOWED : type, flags, rights, object, inheritedObject, who);
    }

    private SddlText.Piece nextField() {
        if (!text.skip(";")) {
            throw text.rest().refused(SecurityDescriptorRules.ENTRY_FIELDS, place, FIELDS);
        }
        return text.until(FIELD_ENDS);
    }

    private AceType type(SddlText.Piece piece) {
        if (CONDITIONAL.contains(piece.text())) {
            throw piece.refused(SecurityDescriptorRules.CONDITIONAL_ENTRY, place.then("type"), SddlParser.TYPES);
        }
        Optional<AceType> type = AceType.of(piece.text()).filter(each -> each.list == kind);
        if (type.isEmpty()) {
            throw piece.refused(
                    SecurityDescriptorRules.ENTRY_TYPE, place.then("type"), AceType.tokensOf(kind) + " in " + kind.tag);
        }
        return type.get();
    }

    private int flags(SddlText.Piece piece) {
        int flags = 0;
        for (SddlText.Piece token : piece.tokens()) {
            Optional<Integer> bits = Tokens.FLAGS.bits(token.text());
            if (bits.isEmpty()) {
                throw token.refused(
                        SecurityDescriptorRules.ENTRY_FLAGS,
                        place.then("flags"),
                        Tokens.FLAGS.names() + ", or nothing");
            }
            flags |= bits.get();
        }
        return flags;
    }

    private Optional<UUID> guid(SddlText.Piece piece, AceType type) {
        if (piece.text().isEmpty()) {
            return Optional.empty();
        }
        if (!type.isAboutObjects() || !GUID.matcher(piece.text()).matches()) {
            throw piece.refused(
                    SecurityDescriptorRules.ENTRY_OBJECT,
                    place.then("object"),
                    type.isAboutObjects()
                            ? "a GUID such as bf967aba-0de6-11d0-a285-00aa003049e2"
                            : "nothing in an entry of type " + type.token);
        }
        return Optional.of(UUID.fromString(piece.text()));
    }
}
