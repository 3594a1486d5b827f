package io.culvert.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts of security descriptors, with the bytes that {@code advapi32.dll} made of them and the text that it made of
 * those. It was the one of Wine 8.0, and what is known to be wrong there is not among them.
 */
public final class SddlSamples {

    private static final String FILE = "sddl.tsv";

    private SddlSamples() {}

    /** A text, the text that is printed for it, and the bytes in hexadecimal. */
    public record Sample(String text, String printed, String bytes) {}

    /** All of them. */
    public static List<Sample> all() {
        try (InputStream file = SddlSamples.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new Sample(fields[0], fields[1], fields[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
