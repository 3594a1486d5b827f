package io.culvert.access;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;

/** Two-letter names of bits, in the order in which Windows prints them. */
final class Tokens {

    /** The length of every name. */
    static final int LENGTH = 2;

    /** {@code ACE_HEADER.AceFlags}. */
    static final Tokens FLAGS = new Tokens(ImmutableMap.<String, Integer>builder()
            .put("OI", 0x01) // OBJECT_INHERIT_ACE
            .put("CI", 0x02) // CONTAINER_INHERIT_ACE
            .put("NP", 0x04) // NO_PROPAGATE_INHERIT_ACE
            .put("IO", 0x08) // INHERIT_ONLY_ACE
            .put("ID", 0x10) // INHERITED_ACE
            .put("CR", 0x20) // CRITICAL_ACE_FLAG
            .put("SA", 0x40) // SUCCESSFUL_ACCESS_ACE_FLAG
            .put("FA", 0x80) // FAILED_ACCESS_ACE_FLAG
            .buildOrThrow());

    /** Single rights. Those of the low half have this meaning in directories only. */
    static final Tokens RIGHTS = new Tokens(ImmutableMap.<String, Integer>builder()
            .put("CC", 0x0000_0001) // ADS_RIGHT_DS_CREATE_CHILD
            .put("DC", 0x0000_0002) // ADS_RIGHT_DS_DELETE_CHILD
            .put("LC", 0x0000_0004) // ADS_RIGHT_ACTRL_DS_LIST
            .put("SW", 0x0000_0008) // ADS_RIGHT_DS_SELF
            .put("RP", 0x0000_0010) // ADS_RIGHT_DS_READ_PROP
            .put("WP", 0x0000_0020) // ADS_RIGHT_DS_WRITE_PROP
            .put("DT", 0x0000_0040) // ADS_RIGHT_DS_DELETE_TREE
            .put("LO", 0x0000_0080) // ADS_RIGHT_DS_LIST_OBJECT
            .put("CR", 0x0000_0100) // ADS_RIGHT_DS_CONTROL_ACCESS
            .put("SD", 0x0001_0000) // DELETE
            .put("RC", 0x0002_0000) // READ_CONTROL
            .put("WD", 0x0004_0000) // WRITE_DAC
            .put("WO", 0x0008_0000) // WRITE_OWNER
            .put("GA", 0x1000_0000) // GENERIC_ALL
            .put("GX", 0x2000_0000) // GENERIC_EXECUTE
            .put("GW", 0x4000_0000) // GENERIC_WRITE
            .put("GR", 0x8000_0000) // GENERIC_READ
            .buildOrThrow());

    /** Combinations of rights, printed only if they are equal to the whole mask. */
    static final Tokens GROUPS = new Tokens(ImmutableMap.<String, Integer>builder()
            .put("FA", 0x001F_01FF) // FILE_ALL_ACCESS
            .put("FR", 0x0012_0089) // FILE_GENERIC_READ
            .put("FW", 0x0012_0116) // FILE_GENERIC_WRITE
            .put("FX", 0x0012_00A0) // FILE_GENERIC_EXECUTE
            .put("KA", 0x000F_003F) // KEY_ALL_ACCESS
            .put("KR", 0x0002_0019) // KEY_READ
            .put("KW", 0x0002_0006) // KEY_WRITE
            .put("KX", 0x0002_0019) // KEY_EXECUTE, the same as KEY_READ
            .buildOrThrow());

    /** Access that an integrity level denies to lower levels. */
    static final Tokens LABEL_RIGHTS = new Tokens(ImmutableMap.<String, Integer>builder()
            .put("NW", 0x1) // SYSTEM_MANDATORY_LABEL_NO_WRITE_UP
            .put("NR", 0x2) // SYSTEM_MANDATORY_LABEL_NO_READ_UP
            .put("NX", 0x4) // SYSTEM_MANDATORY_LABEL_NO_EXECUTE_UP
            .buildOrThrow());

    private final Map<String, Integer> bits;

    private Tokens(Map<String, Integer> bits) {
        this.bits = bits;
    }

    Optional<Integer> bits(String token) {
        return Optional.ofNullable(bits.get(token));
    }

    /** The token for exactly these bits. */
    Optional<String> token(int exactly) {
        return bits.entrySet().stream()
                .filter(each -> each.getValue() == exactly)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether there is a token for each bit. */
    boolean cover(int all) {
        return (all & ~bits.values().stream().reduce(0, (one, two) -> one | two)) == 0;
    }

    /** The tokens of the bits, without separators. */
    String print(int all) {
        StringBuilder text = new StringBuilder();
        bits.forEach((token, bit) -> text.append((all & bit) != 0 ? token : ""));
        return text.toString();
    }

    /** The tokens, for messages. */
    String names() {
        return String.join(", ", bits.keySet());
    }
}
