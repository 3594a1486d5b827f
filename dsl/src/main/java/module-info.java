/** The staged builder: each step offers only what may come next, so a policy that Windows would refuse does not compile. */
module io.culvert.dsl {
    requires transitive io.culvert.model;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports io.culvert.dsl;
    exports io.culvert.dsl.stage;
}
