/**
 * The staged builder. Each stage offers only the words that may follow, so most policies that Windows would refuse do
 * not compile.
 */
@SuppressWarnings("module") // org.apache.groovy is optional
module io.culvert.dsl {
    requires transitive io.culvert.core;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports io.culvert.dsl;
    exports io.culvert.dsl.groovy to
            org.apache.groovy;
    exports io.culvert.dsl.stage;
}
