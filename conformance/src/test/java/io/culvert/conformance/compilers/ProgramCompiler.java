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

    /** The archives of the library, without their dependencies. */
    List<Path> LIBRARY = ClassPath.entries(TunnelPolicy.class, Lint.class, Culvert.class, FilterSession.class);

    /**
     * Compiles files that do not use each other.
     *
     * @param files the sources
     * @param output folder for classes
     * @return all messages; those about one file in the order of the compiler
     */
    List<Complaint> compile(List<Path> files, Path output);
}
