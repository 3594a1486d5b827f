package io.culvert.conformance.compilers;

/**
 * What a compiler has to say about a file.
 *
 * @param fileName the file, without folder; empty if it is about none
 * @param line counted from 1
 * @param message in the compiler's words
 */
record Complaint(String fileName, long line, String message) {

    @Override
    public String toString() {
        return fileName + ":" + line + ": " + message;
    }
}
