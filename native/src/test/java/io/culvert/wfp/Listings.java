package io.culvert.wfp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.session.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads to their end what engines list. */
final class Listings {

    private Listings() {}

    /** All pages, which are full but for the last. */
    static <T> List<T> all(Pages<T> pages, int atMost) {
        List<T> seen = new ArrayList<>();
        List<T> page;
        do {
            page = pages.next(atMost);
            assertTrue(page.size() <= atMost);
            seen.addAll(page);
        } while (page.size() == atMost);
        assertEquals(List.of(), pages.next(atMost));
        pages.close();
        return seen;
    }

    /** Each key once, or it fails. */
    static <T> Map<UUID, T> byKey(Stream<T> listed, Function<T, UUID> key) {
        try (listed) {
            return listed.collect(Collectors.toMap(key, Function.identity()));
        }
    }

    static Set<UUID> keys(List<TunnelPolicy> policies) {
        return policies.stream().map(TunnelPolicy::providerContextKey).collect(Collectors.toSet());
    }
}
