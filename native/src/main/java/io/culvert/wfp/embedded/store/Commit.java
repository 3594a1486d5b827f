package io.culvert.wfp.embedded.store;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;

/**
 * The record of a commit, stored with the values and again in the manifest.
 *
 * @param number its number, from 1 on
 * @param count the number of values
 * @param digest the digest of all keys and values
 */
record Commit(long number, int count, String digest) {

    static Commit of(long number, SortedMap<String, String> values) {
        return new Commit(number, values.size(), Digests.of(values));
    }

    byte[] toBytes() {
        return (number + " " + count + " " + digest).getBytes(StandardCharsets.US_ASCII);
    }

    static Commit of(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.US_ASCII).split(" ", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("the record of the last commit has " + parts.length + " parts, not 3");
        }
        return new Commit(Long.parseLong(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
