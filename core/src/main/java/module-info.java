/** The values of an IPsec tunnel policy, and the rules that every value obeys. */
@SuppressWarnings("module") // the modules named below are compiled later
module io.culvert.core {
    requires com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.culvert.access;
    exports io.culvert.auth;
    exports io.culvert.crypto;
    exports io.culvert.net;
    exports io.culvert.policy;
    exports io.culvert.rule;
    exports io.culvert.traffic;

    // Shared with the other modules of the library only.
    exports io.culvert.internal to
            io.culvert.analysis,
            io.culvert.dsl,
            io.culvert.wfp;
    exports io.culvert.rule.catalogue to
            io.culvert.analysis,
            io.culvert.dsl,
            io.culvert.wfp;
    exports io.culvert.rule.text to
            io.culvert.analysis,
            io.culvert.wfp;
}
