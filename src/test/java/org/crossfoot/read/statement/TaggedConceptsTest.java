package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class TaggedConceptsTest {

    private static final Optional<Concept> LABELLED = Optional.of(Concept.CASH);

    @Test
    void aTagGoesBeforeALabel() {
        assertThat(settle("Cash | us-gaap:Land[[1,200]]")).contains(new Concept("Land"));
    }

    @Test
    void anElementOfTheFilersOwnSaysLessThanALabel() {
        assertThat(settle("Cash | x:Kilns[[1,200]]")).isEqualTo(LABELLED);
    }

    @Test
    void aRowWhoseTagsAreAllOfPartsIsNoTotal() {
        assertThat(settle("Cash | :partus-gaap:Land[[1,200]]")).isEmpty();
    }

    @Test
    void aRowWithoutTagsKeepsItsLabel() {
        assertThat(settle("Cash | 1,200")).isEqualTo(LABELLED);
        assertThat(TaggedConcepts.settle(new TagGrid(List.of(), Tags.NONE), List.of(LABELLED)))
                .containsExactly(LABELLED);
    }

    private static Optional<Concept> settle(String row) {
        var page = Tagging.page(row + "\nOther | us-gaap:OtherAssets[[900]]\n");
        return TaggedConcepts.settle(
                        Tagging.grid(page), List.of(LABELLED, Optional.<Concept>empty()))
                .getFirst();
    }
}
