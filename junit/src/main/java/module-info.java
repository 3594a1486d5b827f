/** An embedded filtering engine for each test, and assertions about what it holds. */
module io.culvert.junit {
    requires transitive io.culvert.wfp;
    requires transitive org.junit.jupiter.api;
    requires org.junit.platform.commons;
    requires org.opentest4j;
    requires static com.google.errorprone.annotations;
    requires static org.jspecify;

    exports io.culvert.junit;
}
