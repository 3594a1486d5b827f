package io.culvert.access;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A security identifier of a user or a group.
 *
 * @param authority the issuing authority, 48 bits
 * @param subAuthorities numbers of 32 bits, at most fifteen
 */
record Sid(long authority, List<Long> subAuthorities) {

    static final int REVISION = 1;
    static final int MAX_SUB_AUTHORITIES = 15;

    /** Revision, count and authority. */
    static final int HEADER_SIZE = 8;

    /** A larger authority is written in hexadecimal. */
    private static final long MAX_DECIMAL_AUTHORITY = 0xFFFF_FFFFL;

    private static final int AUTHORITY_DIGITS = 12;
    private static final int HEX = 16;

    // [MS-DTYP] 2.4.2.1; applied to capital letters.
    private static final Pattern TEXT =
            Pattern.compile("S-1-(?:0X(?<hex>[0-9A-F]{1,12})|(?<decimal>[0-9]{1,10}))(?<sub>(?:-[0-9]{1,10}){1,15})");

    Sid {
        subAuthorities = List.copyOf(subAuthorities);
    }

    /** Reads capital letters; empty if they are not a SID. */
    static Optional<Sid> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String hex = parts.group("hex");
        long authority = hex != null ? Long.parseLong(hex, HEX) : Long.parseLong(parts.group("decimal"));
        List<Long> numbers = new ArrayList<>();
        for (String number : parts.group("sub").substring(1).split("-", -1)) {
            numbers.add(Long.parseLong(number));
        }
        boolean fits = (hex != null || authority <= MAX_DECIMAL_AUTHORITY)
                && numbers.stream().allMatch(each -> each <= MAX_DECIMAL_AUTHORITY);
        return fits ? Optional.of(new Sid(authority, numbers)) : Optional.empty();
    }

    int byteSize() {
        return HEADER_SIZE + Integer.BYTES * subAuthorities.size();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("S-").append(REVISION).append('-');
        if (authority <= MAX_DECIMAL_AUTHORITY) {
            text.append(authority);
        } else {
            text.append("0x").append(HexFormat.of().toHexDigits(authority, AUTHORITY_DIGITS));
        }
        subAuthorities.forEach(each -> text.append('-').append(each));
        return text.toString();
    }
}
