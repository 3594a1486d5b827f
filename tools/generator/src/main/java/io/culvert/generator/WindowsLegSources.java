package io.culvert.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the generated sources of the recording {@code fwpuclnt.dll}. The script of the Windows leg runs it. */
public final class WindowsLegSources {

    private WindowsLegSources() {}

    /**
     * Writes the files.
     *
     * @param args the directory of the facts, and the output directory
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Facts facts = Facts.read(Path.of(args[0]));
        Path directory = Path.of(args[1]);
        Files.createDirectories(directory);
        Files.writeString(directory.resolve("bfe.idl"), WireIdl.write(facts));
        Files.writeString(directory.resolve("walkers.c"), WireWalkers.write(facts));
        Files.writeString(directory.resolve("walkers.h"), WireWalkers.header(facts));
    }
}
