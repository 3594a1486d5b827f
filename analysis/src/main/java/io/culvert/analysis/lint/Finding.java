package io.culvert.analysis.lint;

import io.culvert.policy.TunnelPolicy;
import io.culvert.rule.text.PrintableText;
import java.util.Objects;

/**
 * One thing in a policy that is allowed and unwise.
 *
 * @param path where it stands, outermost first, such as {@code tunnel 'hq' > main mode > proposal 1 > cipher}
 * @param value what stands there, as text; never a secret
 * @param reason why it is unwise
 * @param source who says so, as far as anybody does
 * @param better what to write instead
 */
public record Finding(String path, String value, String reason, String source, String better) {

    /** Refuses a finding with a part left out. */
    public Finding {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(better, "better");
    }

    /**
     * The path of a place in a policy, in the style of {@link io.culvert.rule.Violation#path()}.
     *
     * @param policy the policy
     * @param place where in it, parts joined by {@code " > "}, such as {@code quick mode > proposal 2}
     * @return the place with the tunnel's name in front
     */
    public static String path(TunnelPolicy policy, String place) {
        return "tunnel " + PrintableText.quoted(policy.name()) + " > " + place;
    }

    /**
     * The finding as a short paragraph: element, value, better choice, reason, source.
     *
     * @return several lines, the first without indentation
     */
    public String describe() {
        return path + ": " + value + "\n"
                + "      better:  " + better + "\n"
                + "      why:     " + reason + "\n"
                + "      source:  " + source;
    }
}
