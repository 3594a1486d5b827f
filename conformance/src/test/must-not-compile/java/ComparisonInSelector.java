package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.Ipv4TrafficSelector;
import io.culvert.traffic.TrafficSelector;

/** A selector has one run of addresses. */
final class ComparisonInSelector {
    static TrafficSelector selector() {
        return Ipv4TrafficSelector.of(ipv4("10.1.0.1").not()); // wrong: ConsecutiveIpv4
        // fix: return Ipv4TrafficSelector.of(ipv4Range("10.1.0.2", "10.1.255.255"));
    }
}
