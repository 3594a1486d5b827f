package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;
import io.culvert.net.IcmpCode;
import java.util.List;

/** A list may be empty, and a filter that asks for nothing takes everything. */
final class ListAsIcmpCodes {
    static PointToPointFilter filter(List<IcmpCode> codes) {
        return icmp(icmpType(3)).code(codes); // wrong: IcmpCodeMatch
        // fix: return icmp(icmpType(3)).code(codes.get(0));
    }
}
