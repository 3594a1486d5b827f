package io.culvert.samples;

import io.culvert.wfp.abi.TargetAbi;
import java.util.Locale;

/** The arguments of {@link Main}. */
record Options(boolean help, boolean all, TargetAbi abi) {

    /** The text of {@code --help}. */
    static final String USAGE = """
            Usage: tools/demo [--all] [--abi win64|win32]

            Prints an IPsec tunnel policy and the memory of the native call, installs it in an embedded engine,
            reads it back and removes it. Needs neither Windows nor special rights.

              --all         print every reference policy, not only the one of current style
              --abi ABI     use the layout of 64-bit (win64, the default) or 32-bit processes (win32)
              --help        print this
            """;

    /** Parses the arguments; refuses an unknown one with an {@link IllegalArgumentException}. */
    static Options parse(String... args) {
        Options options = new Options(false, false, TargetAbi.WIN64);
        for (int i = 0; i < args.length; i++) {
            options = switch (args[i]) {
                case "--help", "-h" -> new Options(true, options.all, options.abi);
                case "--all" -> new Options(options.help, true, options.abi);
                case "--abi" -> new Options(options.help, options.all, abi(++i < args.length ? args[i] : ""));
                default -> throw new IllegalArgumentException("unknown argument: " + args[i]);
            };
        }
        return options;
    }

    private static TargetAbi abi(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "win64" -> TargetAbi.WIN64;
            case "win32" -> TargetAbi.WIN32;
            default -> throw new IllegalArgumentException("--abi wants win64 or win32, not '" + name + "'");
        };
    }
}
