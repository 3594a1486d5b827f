package io.culvert.samples;

import io.culvert.wfp.abi.TargetAbi;
import java.util.Locale;

/** What the arguments of {@link Main} say. */
record Options(boolean help, boolean all, TargetAbi abi) {

    /** What {@code --help} prints. */
    static final String USAGE = """
            Usage: tools/demo [--all] [--abi win64|win32]

            Says an IPsec tunnel policy, shows the memory that Windows gets for it, installs it in an embedded engine,
            reads it back and removes it. Needs no Windows and no rights.

              --all         show every reference policy, not only the one in today's style
              --abi ABI     lay the memory out for 64-bit (win64, the default) or 32-bit processes (win32)
              --help        print this
            """;

    /** Reads the arguments; refuses what it does not know with an {@link IllegalArgumentException}. */
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
