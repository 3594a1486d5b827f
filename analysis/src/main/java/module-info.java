/** Readers of tunnel policies that never write bytes: lint, and the explanation of filters and packets. */
module io.culvert.analysis {
    requires transitive io.culvert.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports io.culvert.analysis.explain;
    exports io.culvert.analysis.lint;
}
