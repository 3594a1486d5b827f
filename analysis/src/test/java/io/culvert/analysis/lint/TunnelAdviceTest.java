package io.culvert.analysis.lint;

import io.culvert.rule.Place;
import io.culvert.testing.Golden;
import io.culvert.testing.Policies;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TunnelAdviceTest {

    /** Each text of the advice, so that a change of wording shows in a diff. */
    @Test
    void hasTheseTexts() {
        String texts = Stream.of(TunnelAdvice.values())
                .map(each -> each.name() + "\n" + each.at(Policies.modern(), Place.of("element"), "value"))
                .collect(Collectors.joining("\n\n", "", "\n"));
        Golden.assertMatches("tunnel-advice.txt", texts);
    }
}
