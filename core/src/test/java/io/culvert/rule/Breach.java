package io.culvert.rule;

import org.junit.jupiter.api.function.Executable;

/**
 * One way to break one rule.
 *
 * @param rule the rule
 * @param path the element that is to be named
 * @param value the value that is to be named
 * @param allowed what is to be named as allowed
 * @param making makes the value, or tries to
 */
record Breach(Rule rule, String path, String value, String allowed, Executable making) {

    @Override
    public String toString() {
        return rule.id() + ", " + path + ": " + value;
    }
}
