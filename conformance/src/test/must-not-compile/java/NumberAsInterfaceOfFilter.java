package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;

/** A number could be an index; an interface is specified by its LUID. */
final class NumberAsInterfaceOfFilter {
    static PointToPointFilter filter() {
        return anyProtocol().localInterface(7); // wrong: InterfaceMatch
        // fix: return anyProtocol().localInterface(interfaceLuid("0x0006008001000000"));
    }
}
