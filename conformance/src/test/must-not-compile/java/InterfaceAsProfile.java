package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;
import io.culvert.net.InterfaceLuid;

/** An interface is no profile. */
final class InterfaceAsProfile {
    static PointToPointFilter filter(InterfaceLuid wan) {
        return tcp().profile(wan); // wrong: ProfileMatch
        // fix: return tcp().localInterface(wan);
    }
}
