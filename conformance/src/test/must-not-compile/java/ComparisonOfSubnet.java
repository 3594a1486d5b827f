package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.net.Ipv4LocalSide;

/** A subnet is no single value that others could be above or below. */
final class ComparisonOfSubnet {
    static Ipv4LocalSide side() {
        return local(ipv4Subnet("10.1.0.0/16").not()); // wrong: Ipv4Subnet
        // fix: return local(ipv4("10.1.0.1").not());
    }
}
