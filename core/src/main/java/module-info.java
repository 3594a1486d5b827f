/** The values of an IPsec tunnel policy, and the rules that a policy obeys before it is one. */
@SuppressWarnings("module") // io.culvert.wfp is compiled later
module io.culvert.model {
    requires com.google.common;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.culvert.access;
    exports io.culvert.auth;
    exports io.culvert.crypto;
    exports io.culvert.filter;
    exports io.culvert.model;
    exports io.culvert.net;
    exports io.culvert.rules;

    // What is printable, and how lists are checked, is said once.
    exports io.culvert.internal to
            io.culvert.dsl,
            io.culvert.wfp;
}
