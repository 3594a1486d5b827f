package io.culvert.generator;

import java.util.Map;

/** A row of a table of facts, with its file and line for messages. */
record TsvRow(String file, int lineNumber, Map<String, String> cells) {

    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw failure("unknown column '" + column + "'");
        }
        return cell;
    }

    int integer(String column) {
        String cell = text(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException(
                    failure(column + " is not a number: '" + cell + "'").getMessage(), notANumber);
        }
    }

    IllegalStateException failure(String message) {
        return new IllegalStateException(file + " line " + lineNumber + " " + cells.values() + ": " + message);
    }
}
