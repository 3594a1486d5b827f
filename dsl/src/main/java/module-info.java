/** The staged builder: each step offers only what may come next, so a policy that Windows would refuse does not compile. */
@SuppressWarnings("module") // Groovy need not be there
module io.culvert.dsl {
    requires transitive io.culvert.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports io.culvert.dsl;
    exports io.culvert.dsl.groovy to
            org.apache.groovy;
    exports io.culvert.dsl.stage;
}
