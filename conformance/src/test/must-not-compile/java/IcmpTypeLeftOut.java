package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;

/** ICMP without a type is a protocol like any other. */
final class IcmpTypeLeftOut {
    static PointToPointFilter filter() {
        return icmp(); // wrong: IcmpTypeMatch
        // fix: return protocol(1);
    }
}
