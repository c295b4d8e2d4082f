package org.crossfoot.read.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void remarksAndEmptyLinesAreNoRows() {
        var rows = WordTable.rows("words/turns.tsv");

        assertThat(rows).isNotEmpty().allMatch(fields -> fields.length == 3);
        assertThat(rows).noneMatch(fields -> fields[0].startsWith("#"));
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordTable.rows("words/none.tsv"))
                .withMessageContaining("words/none.tsv");
    }

    @Test
    void aFieldMayHoldSeveralWords() {
        assertThat(WordTable.words("net income; net loss;;"))
                .containsExactly("net income", "net loss");
        assertThat(WordTable.words("")).isEmpty();
    }
}
