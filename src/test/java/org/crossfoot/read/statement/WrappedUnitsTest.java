package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.read.block.Text;
import org.junit.jupiter.api.Test;

class WrappedUnitsTest {

    @Test
    void theLineThatClosesANoteBelongsToIt() {
        assertThat(lines("Sales", "(in millions, except", "per share data)", "Pumps"))
                .containsExactly("Sales", "(in millions, except per share data)", "Pumps");
    }

    @Test
    void linesThatAreNoNoteStayApart() {
        assertThat(lines("(See the notes", "below)", "(in millions)", "as restated)"))
                .containsExactly("(See the notes", "below)", "(in millions)", "as restated)");
    }

    @Test
    void aNoteBesideTheLabelsGoesOnInTheRowOfYears() {
        assertThat(rows("(millions, except earnings per", "common share) | 2004 | 2003"))
                .containsExactly("(millions, except earnings per common share)", "");
        assertThat(rows("in thousands, except per share data and", "current ratio | 2004 | 2003"))
                .containsExactly("in thousands, except per share data and current ratio", "");
        assertThat(rows("DOLLARS IN THOUSANDS,", "EXCEPT SHARE AMOUNTS"))
                .containsExactly("DOLLARS IN THOUSANDS, EXCEPT SHARE AMOUNTS");
        assertThat(rows("In thousands", "current ratio | 2004 | 2003"))
                .containsExactly("In thousands", "current ratio");
    }

    @Test
    void aNoteOverTheColumnsIsOneRow() {
        assertThat(rows("| (in millions, except share", "| and per share amounts)"))
                .containsExactly("(in millions, except share and per share amounts)");
    }

    @Test
    void aRowWithFiguresGoesOnWithNothing() {
        assertThat(rows("(in millions, except", "share data) | 1,200"))
                .containsExactly("(in millions, except", "share data)");
    }

    private static List<String> lines(String... lines) {
        var texts = Stream.of(lines).map(line -> Text.verbatim("d1", line, 0)).toList();
        return WrappedUnits.joinedLines(texts).stream().map(Text::value).toList();
    }

    private static List<String> rows(String... rows) {
        return WrappedUnits.joinedRows(Rowed.cut(rows)).stream().map(CutRow::text).toList();
    }
}
