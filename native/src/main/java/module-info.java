/** Turns tunnel policies into the bytes that the Windows Filtering Platform takes, installs them, and reads them back. */
module io.culvert.wfp {
    requires transitive io.culvert.analysis;
    requires com.sun.jna;
    requires com.sun.jna.platform;
    requires static com.google.errorprone.annotations;
    requires static com.h2database.mvstore;
    requires static org.jspecify;

    exports io.culvert.wfp;
    exports io.culvert.wfp.abi;
    exports io.culvert.wfp.compile;
    exports io.culvert.wfp.error;
    exports io.culvert.wfp.faults;
    exports io.culvert.wfp.image;
    exports io.culvert.wfp.session;
}
