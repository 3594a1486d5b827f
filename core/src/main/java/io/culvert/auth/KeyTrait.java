package io.culvert.auth;

/**
 * A property of the text of a key that the two ends often do not share. A trait tells the kind of the property only; no
 * trait contains a character of the key. See {@link Secret#traits()}.
 */
public enum KeyTrait {
    /** The text ends in a line end, as a file with one line does. */
    LINE_END,
    /** The text begins or ends with white space other than a line end. */
    SURROUNDING_SPACE,
    /** The text begins with a byte order mark, as files of some editors do. */
    BYTE_ORDER_MARK,
    /** The text begins and ends with quotation marks, straight or curly. */
    QUOTES,
    /** The text has characters outside ASCII, whose bytes differ between encodings. */
    OUTSIDE_ASCII,
    /** All characters or bytes are the same one. */
    ONE_CHARACTER,
    /** The text is a placeholder of a sample, or a variable that was not expanded. */
    PLACEHOLDER
}
