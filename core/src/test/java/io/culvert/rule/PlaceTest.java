package io.culvert.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

    private static final Place PROPOSAL = Place.tunnel("hq").then("quick mode").nth("proposal", 2);

    @Test
    void isPrintedOutermostFirst() {
        assertEquals(
                "tunnel 'hq' > quick mode > proposal 2 > PFS group",
                PROPOSAL.then("PFS group").toString());
    }

    @Test
    void isEqualByItsElements() {
        assertEquals(PROPOSAL, Place.tunnel("hq").then(Place.of("quick mode").then("proposal 2")));
        assertEquals(
                PROPOSAL.hashCode(),
                Place.tunnel("hq").then("quick mode").then("proposal 2").hashCode());
        assertNotEquals(PROPOSAL, Place.tunnel("hq").then("quick mode > proposal 2"));
        assertEquals(List.of("tunnel 'hq'", "quick mode", "proposal 2"), PROPOSAL.elements());
    }

    @Test
    void hasAnInnerPlaceBelowTheOutermostElement() {
        assertEquals(Optional.of(Place.of("quick mode").nth("proposal", 2)), PROPOSAL.inner());
        assertEquals(Optional.empty(), Place.tunnel("hq").inner());
    }

    @Test
    void printsATunnelNameOnOneLine() {
        assertEquals("tunnel 'a\\u000ab'", Place.tunnel("a\nb").toString());
    }

    @Test
    void refusesAnElementWithoutANameAndANumberBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> Place.of(" "));
        assertThrows(IllegalArgumentException.class, () -> PROPOSAL.nth("proposal", 0));
    }
}
