package io.culvert.conformance.compilers;

import io.culvert.analysis.lint.Lint;
import io.culvert.conformance.ClassPath;
import io.culvert.dsl.Culvert;
import io.culvert.policy.TunnelPolicy;
import io.culvert.wfp.FilterSession;
import java.nio.file.Path;
import java.util.List;

/** Compiles programs that use the library. */
interface ProgramCompiler {

    /** The three archives, and nothing that they stand on. */
    List<Path> LIBRARY = ClassPath.entries(TunnelPolicy.class, Lint.class, Culvert.class, FilterSession.class);

    /**
     * Compiles files that do not know of each other.
     *
     * @param files the sources
     * @param output folder for classes
     * @return all complaints; those about one file in the order in which the compiler made them
     */
    List<Complaint> compile(List<Path> files, Path output);
}
