package io.culvert.auth;

/** Object identifiers in dotted decimal. */
final class ObjectIdentifiers {

    /** More than any identifier in use. A longer text is data by accident. */
    private static final int LONGEST = 1024;

    /** Below it is the second number, unless the first is 2: the first two share a byte. */
    private static final int SECOND_BOUND = 40;

    private ObjectIdentifiers() {}

    /** Reads each character once. */
    static boolean isOne(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String[] numbers = text.split("\\.", -1);
        for (String number : numbers) {
            if (!isNumber(number)) {
                return false;
            }
        }
        return numbers.length > 1 && isBeginning(numbers[0], numbers[1]);
    }

    private static boolean isNumber(String text) {
        boolean digits = text.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits && !text.isEmpty() && (text.length() == 1 || text.charAt(0) != '0');
    }

    private static boolean isBeginning(String first, String second) {
        return switch (first) {
            case "0", "1" -> second.length() <= 2 && Integer.parseInt(second) < SECOND_BOUND;
            case "2" -> true;
            default -> false;
        };
    }
}
