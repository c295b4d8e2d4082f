package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrokenLinesTest {

    private static final String LONG =
            "Schedule of what pumps and valves cost in each of the regions north";

    @Test
    void shortLinesStandByThemselves() {
        assertThat(mended("Tilden Harbor", "Balance Sheets")).hasSize(2);
    }

    @Test
    void aLineThatRunsOnIsNotYetOne() {
        assertThat(mended("Sales", "of pumps")).containsExactly("Sales of pumps");
        assertThat(mended(LONG, "East and West")).containsExactly(LONG + " East and West");
        assertThat(mended(LONG + ":", "East and West")).hasSize(2);
    }

    private static List<String> mended(String... lines) {
        return BrokenLines.mended("d1", Stream.of(lines).map(Laid::text).toList()).stream()
                .map(Text::value)
                .toList();
    }
}
