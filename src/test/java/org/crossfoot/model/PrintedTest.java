package org.crossfoot.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PrintedTest {

    private final AtomicInteger asked = new AtomicInteger();

    private final Document document =
            new Document("d1", Optional.empty(), "t", "Cash 5", Printed.later(this::lines));

    private List<PrintedLine> lines() {
        asked.incrementAndGet();
        return List.of(new PrintedLine(1, "Cash 5", List.of(new PrintedLine.Run(0, 6, 0, 6))));
    }

    @Test
    void isNotSetOutForADocumentThatNobodyLooksAt() {
        assertThat(document.text(new Source("d1", 0, 4))).isEqualTo("Cash");
        assertThat(asked).hasValue(0);
    }

    @Test
    void isSetOutOnceForAllWhoLook() {
        assertThat(document.page()).hasSize(1);
        assertThat(document.line(5).map(PrintedLine::text)).contains("Cash 5");
        assertThat(document.words(new Source("d1", 5, 6))).isEqualTo("5");
        assertThat(asked).hasValue(1);
    }
}
