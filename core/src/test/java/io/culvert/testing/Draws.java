package io.culvert.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The draws that all random values are made of. */
final class Draws {

    private static final long UINT32_MAX = 0xFFFF_FFFFL;

    private final Random random;

    Draws(Random random) {
        this.random = random;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean coin() {
        return random.nextBoolean();
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** One to three. */
    <T> List<T> some(Supplier<? extends T> element) {
        return Stream.<T>generate(element).limit(1 + random.nextInt(3)).toList();
    }

    /** None to three. */
    <T> List<T> perhapsSome(Supplier<? extends T> element) {
        return coin() ? List.of() : some(element);
    }

    /** Often none, sometimes all. */
    <E extends Enum<E>> Set<E> subset(E[] values) {
        return switch (random.nextInt(3)) {
            case 0 -> Set.of();
            case 1 -> Set.of(any(values));
            default -> Arrays.stream(values).filter(each -> coin()).collect(Collectors.toSet());
        };
    }

    /** Often one of the ends, where mistakes live. */
    long uint32(long lowest) {
        return switch (random.nextInt(4)) {
            case 0 -> lowest;
            case 1 -> UINT32_MAX;
            default -> lowest + (long) (random.nextDouble() * (UINT32_MAX - lowest));
        };
    }

    byte[] bytes(int atMost) {
        byte[] bytes = new byte[1 + random.nextInt(atMost)];
        random.nextBytes(bytes);
        return bytes;
    }
}
