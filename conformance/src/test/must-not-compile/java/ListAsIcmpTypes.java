package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;
import io.culvert.net.IcmpType;
import java.util.List;

/** A list may be empty, and a filter that asks for nothing takes everything. */
final class ListAsIcmpTypes {
    static PointToPointFilter filter(List<IcmpType> types) {
        return icmp(types); // wrong: IcmpTypeMatch
        // fix: return icmp(types.get(0));
    }
}
