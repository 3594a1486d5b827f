package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;
import io.culvert.net.InterfaceLuid;
import java.util.List;

/** A list may be empty, and a filter that asks for nothing takes everything. */
final class ListAsInterfaces {
    static PointToPointFilter filter(List<InterfaceLuid> interfaces) {
        return anyProtocol().localInterface(interfaces); // wrong: InterfaceMatch
        // fix: return anyProtocol().localInterface(interfaces.get(0));
    }
}
