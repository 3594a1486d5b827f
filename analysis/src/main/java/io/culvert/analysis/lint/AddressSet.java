package io.culvert.analysis.lint;

import io.culvert.net.Ipv4Address;
import io.culvert.net.Ipv6Address;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of addresses of one family, as intervals.
 *
 * @param family the address family
 * @param intervals ascending, without overlaps and without neighbours that touch
 */
record AddressSet(Family family, List<Interval> intervals) {

    /** The most intervals that a text lists. */
    private static final int MOST_LISTED = 4;

    /** An address family. */
    enum Family {
        IPV4(Integer.SIZE),
        IPV6(2 * Long.SIZE);

        final int bits;

        Family(int bits) {
            this.bits = bits;
        }

        BigInteger last() {
            return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
        }

        String text(BigInteger address) {
            return switch (this) {
                case IPV4 -> new Ipv4Address(address.intValue()).toString();
                case IPV6 -> new Ipv6Address(address.shiftRight(Long.SIZE).longValue(), address.longValue()).toString();
            };
        }
    }

    /**
     * Consecutive addresses.
     *
     * @param first the lowest
     * @param last the highest, included
     */
    record Interval(BigInteger first, BigInteger last) {

        boolean isEmpty() {
            return first.compareTo(last) > 0;
        }

        Interval and(Interval other) {
            return new Interval(first.max(other.first), last.min(other.last));
        }

        /** Size of the interval, less one. */
        BigInteger span() {
            return last.subtract(first);
        }

        String text(Family family) {
            if (span().signum() == 0) {
                return family.text(first);
            }
            int free = span().bitLength();
            boolean isPrefix = span().add(BigInteger.ONE).bitCount() == 1
                    && first.and(span()).signum() == 0;
            return isPrefix
                    ? family.text(first) + "/" + (family.bits - free)
                    : family.text(first) + "-" + family.text(last);
        }
    }

    static AddressSet of(Family family, List<Interval> intervals) {
        List<Interval> sorted = intervals.stream()
                .filter(each -> !each.isEmpty())
                .sorted(Comparator.comparing(Interval::first))
                .toList();
        List<Interval> merged = new ArrayList<>();
        for (Interval each : sorted) {
            Interval previous = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (previous == null || previous.last().add(BigInteger.ONE).compareTo(each.first()) < 0) {
                merged.add(each);
            } else {
                merged.set(
                        merged.size() - 1,
                        new Interval(previous.first(), previous.last().max(each.last())));
            }
        }
        return new AddressSet(family, List.copyOf(merged));
    }

    static AddressSet all(Family family) {
        return of(family, List.of(new Interval(BigInteger.ZERO, family.last())));
    }

    static AddressSet none(Family family) {
        return new AddressSet(family, List.of());
    }

    static BigInteger number(Ipv4Address address) {
        return BigInteger.valueOf(Integer.toUnsignedLong(address.bits()));
    }

    static BigInteger number(Ipv6Address address) {
        return new BigInteger(
                1,
                ByteBuffer.allocate(2 * Long.BYTES)
                        .putLong(address.high())
                        .putLong(address.low())
                        .array());
    }

    boolean isEmpty() {
        return intervals.isEmpty();
    }

    boolean isAll() {
        return equals(all(family));
    }

    boolean contains(BigInteger address) {
        return intervals.stream()
                .anyMatch(each ->
                        each.first().compareTo(address) <= 0 && each.last().compareTo(address) >= 0);
    }

    /** The addresses of both sets, by one pass over both lists. */
    AddressSet and(AddressSet other) {
        List<Interval> both = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < intervals.size() && j < other.intervals.size()) {
            Interval one = intervals.get(i);
            Interval two = other.intervals.get(j);
            both.add(one.and(two));
            if (one.last().compareTo(two.last()) < 0) {
                i++;
            } else {
                j++;
            }
        }
        return of(family, both);
    }

    AddressSet or(AddressSet other) {
        List<Interval> either = new ArrayList<>(intervals);
        either.addAll(other.intervals);
        return of(family, either);
    }

    AddressSet without(AddressSet other) {
        return and(other.complement());
    }

    private AddressSet complement() {
        List<Interval> gaps = new ArrayList<>();
        BigInteger next = BigInteger.ZERO;
        for (Interval each : intervals) {
            gaps.add(new Interval(next, each.first().subtract(BigInteger.ONE)));
            next = each.last().add(BigInteger.ONE);
        }
        gaps.add(new Interval(next, family.last()));
        return of(family, gaps);
    }

    /**
     * A packet inside the set: two addresses, and where there is room not the first, which in a network is none of a
     * host.
     */
    String examplePacket() {
        Interval first = intervals.get(0);
        BigInteger step = first.span().compareTo(BigInteger.TWO) < 0 ? BigInteger.ZERO : BigInteger.ONE;
        BigInteger from = first.first().add(step);
        BigInteger to = from.add(BigInteger.ONE).min(first.last());
        return family.text(from) + " to " + family.text(to);
    }

    @Override
    public String toString() {
        String listed = intervals.stream()
                .limit(MOST_LISTED)
                .map(each -> each.text(family))
                .collect(Collectors.joining(", "));
        int more = intervals.size() - MOST_LISTED;
        return more > 0 ? listed + " and " + more + " more ranges" : listed;
    }
}
