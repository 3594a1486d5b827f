package io.culvert.wfp.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes that the functions of the platform return. */
public final class ErrorCodeTable {
    private final List<ErrorCode> all;
    private final List<ErrorCode> ranges;
    private final Map<Integer, ErrorCode> byCode = new HashMap<>();
    private final Map<String, ErrorCode> bySymbol = new HashMap<>();

    private ErrorCodeTable(List<ErrorCode> all) {
        this.all = all;
        this.ranges = all.stream().filter(ErrorCode::isRange).toList();
        for (ErrorCode entry : all) {
            bySymbol.put(entry.symbol(), entry);
            if (!entry.isRange()) {
                byCode.put(entry.code(), entry);
            }
        }
    }

    /**
     * Makes a table.
     *
     * @param all the codes
     * @return the table
     */
    public static ErrorCodeTable of(ErrorCode... all) {
        return new ErrorCodeTable(List.of(all));
    }

    /**
     * The codes.
     *
     * @return all of them, in the order of their declaration
     */
    public List<ErrorCode> all() {
        return all;
    }

    /**
     * Finds the entry of a code.
     *
     * @param code the code, as a 32-bit pattern
     * @return the entry of exactly this code, else that of a range with it, else null
     */
    public @Nullable ErrorCode find(int code) {
        ErrorCode exact = byCode.get(code);
        if (exact != null) {
            return exact;
        }
        return ranges.stream().filter(range -> range.covers(code)).findFirst().orElse(null);
    }

    /**
     * Finds the entry of a symbol.
     *
     * @param symbol the name as the SDK spells it
     * @return the entry, null if there is none
     */
    public @Nullable ErrorCode find(String symbol) {
        return bySymbol.get(symbol);
    }
}
