package io.culvert.generator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A function of {@code fwpuclnt.dll}. */
record FunctionFact(
        String name,
        boolean isExported,
        String returnType,
        String parameters,
        int parameterCount,
        int stdcallByteCount,
        String minimumWindows,
        String minimumWindowsMetadata,
        String errors,
        String transactionRules,
        String notes) {
    private static final String NOT_EXPORTED = "NOT IN DEF";
    private static final String SEPARATOR = "; ";
    private static final Pattern WIDE = Pattern.compile("(const )?U?INT64 \\w+ .*");
    private static final String ERRORS =
            "errors (assigned per function family from sampled pages; not every page was read)";
    private static final String TRANSACTION_RULES = "transaction_rules (per family, same caveat)";

    static List<FunctionFact> read(Path facts) {
        List<FunctionFact> functions = new ArrayList<>();
        for (TsvRow row : TsvFile.read(
                facts.resolve("functions.tsv"),
                "name",
                "exported_name_fwpuclnt",
                "return",
                "parameters_in_order",
                "param_count",
                "x86_stdcall_bytes",
                "min_windows_header_guard",
                "min_windows_win32metadata",
                ERRORS,
                TRANSACTION_RULES,
                "mingw10_header",
                "notes")) {
            functions.add(function(row));
        }
        return functions;
    }

    private static FunctionFact function(TsvRow row) {
        boolean isExported = row.text("exported_name_fwpuclnt").equals(row.text("name"));
        String parameters = row.text("parameters_in_order");
        FunctionFact function = new FunctionFact(
                row.text("name"),
                isExported,
                row.text("return"),
                parameters,
                row.integer("param_count"),
                isExported ? row.integer("x86_stdcall_bytes") : stackByteCount(parameters),
                row.text("min_windows_header_guard"),
                row.text("min_windows_win32metadata"),
                row.text(ERRORS),
                row.text(TRANSACTION_RULES),
                row.text("notes"));
        if (!isExported && !row.text("exported_name_fwpuclnt").equals(NOT_EXPORTED)) {
            throw row.failure("the exported name must be the name or '" + NOT_EXPORTED + "'");
        }
        if (function.isDeclared()) {
            requireFit(row, function);
        }
        return function;
    }

    boolean isDeclared() {
        return !returnType.equals("?");
    }

    private static void requireFit(TsvRow row, FunctionFact function) {
        int listed = function.parameters.split(SEPARATOR, -1).length;
        int byteCount = stackByteCount(function.parameters);
        if (listed != function.parameterCount || byteCount != function.stdcallByteCount) {
            throw row.failure(
                    listed + " listed parameters have " + byteCount + " bytes on x86, unlike the declared numbers");
        }
    }

    /** Returns the stack size on x86: eight bytes for a parameter of 64 bits, four for any other. */
    private static int stackByteCount(String parameters) {
        int byteCount = 0;
        for (String parameter : parameters.split(SEPARATOR, -1)) {
            byteCount += WIDE.matcher(parameter).matches() ? Long.BYTES : Integer.BYTES;
        }
        return byteCount;
    }
}
