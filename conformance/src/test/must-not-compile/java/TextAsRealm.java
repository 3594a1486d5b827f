package io.culvert.samples.wrong;

import static io.culvert.dsl.Culvert.*;

import io.culvert.traffic.PointToPointFilter;
import io.culvert.net.SecurityRealm;

/** A text could be hexadecimal digits or characters. */
final class TextAsRealm {
    static PointToPointFilter filter() {
        return tcp().realm("0a1b"); // wrong: RealmMatch
        // fix: return tcp().realm(SecurityRealm.parse("0a1b"));
    }
}
