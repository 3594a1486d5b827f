package io.culvert.conformance.statements;

/**
 * One statement about the platform.
 *
 * @param id section and number, such as {@code 4.2a}
 * @param standing D, I, N, P or ?, several if its parts differ; L for a requirement of the library
 * @param text the statement in our own words
 * @param source the document that contains it
 */
record Statement(String id, String standing, String text, String source) {

    /** The first part of the number. */
    String section() {
        return id.substring(0, id.indexOf('.'));
    }
}
