package io.culvert.wfp.embedded.store;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The text of a manifest: a line for each part and for each value. With a key, a proof follows. A digest of all lines ends
 * it.
 */
final class ManifestText {

    /** Increment this with every change of the format of files or values. */
    static final String VERSION = "2";

    private static final String TITLE = "culvert store ";
    private static final String PROOF = "proof ";
    private static final String CHECK = "check ";
    private static final int DIGEST_LENGTH = 64;

    /**
     * A manifest that was read.
     *
     * @param manifest the manifest
     * @param proven the lines that the proof covers
     * @param proof the proof, null if the store has no passphrase
     */
    record Read(Manifest manifest, String proven, @Nullable String proof) {}

    private ManifestText() {}

    static byte[] of(Manifest manifest, Sealing sealing) {
        String lines = lines(manifest);
        if (manifest.parameters().isPresent()) {
            lines += PROOF + sealing.proof(lines) + "\n";
        }
        return (lines + CHECK + Digests.of(lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(Manifest manifest) {
        StringBuilder lines = new StringBuilder(TITLE + VERSION + "\n");
        lines.append("file ").append(manifest.file()).append('\n');
        lines.append("commit ").append(manifest.number()).append('\n');
        lines.append("clean ").append(manifest.clean()).append('\n');
        lines.append("kind ").append(manifest.kind()).append('\n');
        lines.append("key ")
                .append(manifest.parameters()
                        .map(key -> key.iterations() + " " + key.salt())
                        .orElse("none"))
                .append('\n');
        lines.append("digest ").append(manifest.commit().digest()).append('\n');
        lines.append("values ").append(manifest.values().size()).append('\n');
        manifest.values()
                .forEach((name, digest) ->
                        lines.append(name).append(' ').append(digest).append('\n'));
        return lines.toString();
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException if it is damaged, with the reason
     */
    static Read read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.length() - CHECK.length() - DIGEST_LENGTH - 1;
        if (end < 0 || !text.equals(text.substring(0, end) + CHECK + Digests.of(text.substring(0, end)) + "\n")) {
            throw new IllegalArgumentException("its check is wrong");
        }
        List<String> lines = text.substring(0, end).lines().toList();
        if (!lines.getFirst().equals(TITLE + VERSION)) {
            throw new IllegalArgumentException("it begins with '" + lines.getFirst()
                    + "', and this version of the library reads '" + TITLE + VERSION + "'");
        }
        String proof = lines.getLast().startsWith(PROOF) ? lines.getLast().substring(PROOF.length()) : null;
        List<String> proven = proof == null ? lines : lines.subList(0, lines.size() - 1);
        Manifest manifest = parsed(proven.iterator());
        String again = proven.stream().map(line -> line + "\n").collect(Collectors.joining());
        if (!again.equals(lines(manifest)) || manifest.parameters().isPresent() != (proof != null)) {
            throw new IllegalArgumentException("its lines contradict each other");
        }
        return new Read(manifest, again, proof);
    }

    private static Manifest parsed(Iterator<String> lines) {
        lines.next();
        int file = Integer.parseInt(part("file ", lines));
        long number = Long.parseLong(part("commit ", lines));
        boolean clean = Boolean.parseBoolean(part("clean ", lines));
        String kind = part("kind ", lines);
        Optional<KeyParameters> parameters = parameters(part("key ", lines));
        part("digest ", lines);
        part("values ", lines);
        SortedMap<String, String> values = new TreeMap<>();
        lines.forEachRemaining(line -> {
            int space = line.lastIndexOf(' ');
            values.put(line.substring(0, space), line.substring(space + 1));
        });
        return new Manifest(file, number, clean, kind, parameters, values);
    }

    private static String part(String title, Iterator<String> lines) {
        String line = lines.hasNext() ? lines.next() : "";
        if (!line.startsWith(title)) {
            throw new IllegalArgumentException("the line '" + title.strip() + "' is missing");
        }
        return line.substring(title.length());
    }

    private static Optional<KeyParameters> parameters(String text) {
        if (text.equals("none")) {
            return Optional.empty();
        }
        String[] parts = text.split(" ", 2);
        return Optional.of(new KeyParameters(Integer.parseInt(parts[0]), parts[1]));
    }
}
