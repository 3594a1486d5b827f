package io.culvert.conformance.compilers;

/**
 * A message of a compiler about a file.
 *
 * @param fileName the file, without its folder; empty if the message has no file
 * @param line counted from 1
 * @param message the text of the compiler
 */
record Complaint(String fileName, long line, String message) {

    @Override
    public String toString() {
        return fileName + ":" + line + ": " + message;
    }
}
