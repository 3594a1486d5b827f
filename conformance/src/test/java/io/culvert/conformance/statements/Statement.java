package io.culvert.conformance.statements;

/**
 * One thing that is known, or believed, of the platform.
 *
 * @param id section and number, such as {@code 4.2a}
 * @param standing D, I, N, P or ?, several if its parts differ; L for the library's own
 * @param text in our own words
 * @param source who says so
 */
record Statement(String id, String standing, String text, String source) {

    /** The first part of the number. */
    String section() {
        return id.substring(0, id.indexOf('.'));
    }
}
