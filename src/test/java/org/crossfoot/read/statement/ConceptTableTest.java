package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.crossfoot.model.Concept;
import org.junit.jupiter.api.Test;

class ConceptTableTest {

    private static final ConceptTable SHEET = ConceptTable.load("balance-sheet");

    @Test
    void aLabelInAnySpellingStandsForItsElement() {
        assertThat(find("Total Assets")).contains(Concept.ASSETS);
        assertThat(find("TOTAL CURRENT LIABILITIES")).contains(Concept.LIABILITIES_CURRENT);
    }

    @Test
    void partOfALabelIsNotTheLabel() {
        assertThat(find("Wind tunnels")).isEmpty();
        assertThat(find("Total assets of the foundry")).isEmpty();
        assertThat(find("")).isEmpty();
    }

    private static Optional<Concept> find(String label) {
        return SHEET.find(Canon.of(label));
    }
}
