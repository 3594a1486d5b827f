package io.culvert.generator;

import java.util.Map;

/** A row of a table of facts, which knows where it stands so that every complaint can say so. */
record TsvRow(String file, int lineNumber, Map<String, String> cells) {

    String text(String column) {
        String cell = cells.get(column);
        if (cell == null) {
            throw failure("there is no column '" + column + "'");
        }
        return cell;
    }

    int integer(String column) {
        String cell = text(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException notANumber) {
            throw new IllegalStateException(
                    failure(column + " is no number: '" + cell + "'").getMessage(), notANumber);
        }
    }

    IllegalStateException failure(String message) {
        return new IllegalStateException(file + " line " + lineNumber + " " + cells.values() + ": " + message);
    }
}
