package io.culvert.wfp.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.testing.Seeds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever is damaged in the files of a directory, it is opened with all that was committed or refused. A refused directory
 * is not changed.
 */
class DamageTest {

    private static final int TUNNELS = 20;
    private static final Set<Integer> ALL = IntStream.range(0, TUNNELS).boxed().collect(Collectors.toSet());
    private static final int BLOCK = 512;

    private static final boolean EVERY_LENGTH = Stores.SCALE >= 100;
    private static final int DAMAGES = EVERY_LENGTH ? 100 * Stores.SCALE : 50 * Stores.SCALE;

    @TempDir
    private Path scratch;

    private final Random random = Seeds.random();
    private final long started = System.nanoTime();
    private int whole;
    private int refused;

    @ParameterizedTest
    @CsvSource({"false,true", "false,false", "true,true", "true,false"})
    void aFileCutToAnyLengthIsRefusedOrWhole(boolean encrypted, boolean closed) throws IOException {
        Map<String, byte[]> files = Stores.filled(scratch.resolve("engine"), TUNNELS, encrypted, closed);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            int length = file.getValue().length;
            int step = EVERY_LENGTH ? 1 : Math.max(1, length / 20);
            for (int cut = 0; cut < length; cut += EVERY_LENGTH ? 1 : 1 + random.nextInt(2 * step)) {
                open(files, file.getKey(), Arrays.copyOf(file.getValue(), cut), encrypted, "cut to " + cut);
            }
        }
        report("cuts", files, encrypted, closed);
    }

    @ParameterizedTest
    @CsvSource({"false,true", "false,false", "true,true", "true,false"})
    void aFileDamagedAtRandomIsRefusedOrWhole(boolean encrypted, boolean closed) throws IOException {
        Map<String, byte[]> files = Stores.filled(scratch.resolve("engine"), TUNNELS, encrypted, closed);
        List<String> names = files.keySet().stream()
                .filter(name -> files.get(name).length != 0)
                .toList();
        for (int number = 0; number < DAMAGES; number++) {
            // Half of them where the values are.
            String name = number % 2 == 0 ? names.getFirst() : names.get(random.nextInt(names.size()));
            byte[] damaged = files.get(name).clone();
            String damage = damage(damaged);
            open(files, name, damaged, encrypted, damage);
        }
        report("random damages", files, encrypted, closed);
    }

    @ParameterizedTest
    @CsvSource({"false,true", "false,false", "true,true", "true,false"})
    void aMissingFileIsRefused(boolean encrypted, boolean closed) throws IOException {
        Map<String, byte[]> files = Stores.filled(scratch.resolve("engine"), TUNNELS, encrypted, closed);
        for (String missing : files.keySet()) {
            open(files, missing, null, encrypted, "missing");
            if (files.size() == 3) {
                Map<String, byte[]> only = new TreeMap<>(files);
                only.keySet().removeIf(name -> !name.equals(missing));
                open(only, missing, files.get(missing), encrypted, "left alone");
            }
        }
        assertEquals(0, whole, "nothing is whole that lacks a file");
    }

    /** Bits flipped, a block zeroed, two blocks exchanged. */
    private String damage(byte[] bytes) {
        int kind = random.nextInt(3);
        int start = random.nextInt(bytes.length) / BLOCK * BLOCK;
        if (kind == 0) {
            int bits = 1 + random.nextInt(8);
            for (int bit = 0; bit < bits; bit++) {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return bits + " bits flipped";
        }
        if (kind == 1) {
            Arrays.fill(bytes, start, Math.min(bytes.length, start + BLOCK), (byte) 0);
            return "block zeroed at " + start;
        }
        int other = random.nextInt(bytes.length) / BLOCK * BLOCK;
        int count = Math.min(BLOCK, bytes.length - Math.max(start, other));
        byte[] kept = Arrays.copyOfRange(bytes, start, start + count);
        System.arraycopy(bytes, other, bytes, start, count);
        System.arraycopy(kept, 0, bytes, other, count);
        return "blocks exchanged at " + start + " and " + other;
    }

    private void open(Map<String, byte[]> files, String name, byte[] damaged, boolean encrypted, String damage)
            throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        if (damaged == null) {
            all.remove(name);
        } else {
            all.put(name, damaged);
        }
        Path directory = scratch.resolve("damaged");
        Stores.write(directory, all);
        String told = name + " " + damage;
        try {
            assertEquals(ALL, Stores.numbers(directory, encrypted), told);
            whole++;
        } catch (IllegalStateException refusal) {
            refused++;
            String message = String.valueOf(refusal.getMessage());
            assertTrue(message.startsWith("the store in " + directory + " "), message);
            assertTrue(message.contains(name) || damaged != null, message);
            assertTrue(message.contains("Restore a backup") || message.contains("create the empty file"), message);
            Map<String, byte[]> left = Stores.files(directory);
            left.remove("lock");
            all.remove("lock");
            assertEquals(all.keySet(), left.keySet(), told);
            left.forEach((each, bytes) -> assertTrue(Arrays.equals(all.get(each), bytes), told + " changed " + each));
        }
    }

    private void report(String what, Map<String, byte[]> files, boolean encrypted, boolean closed) {
        System.out.println((whole + refused) + " " + what + ", " + (encrypted ? "encrypted" : "plain") + ", "
                + (closed ? "closed" : "crashed") + ", "
                + files.values().stream().mapToInt(bytes -> bytes.length).sum() + " bytes: " + whole + " whole, "
                + refused + " refused, 0 with less, " + (System.nanoTime() - started) / 1_000_000 + " ms");
        assertTrue(refused > 0, "nothing was refused");
    }
}
