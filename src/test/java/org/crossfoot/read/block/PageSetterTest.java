package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.crossfoot.model.PrintedLine;
import org.junit.jupiter.api.Test;

class PageSetterTest {

    @Test
    void aPageIsSetOutWhenSomebodyLooks() {
        var set = new AtomicInteger();
        var page = new PageSetter(PageWriter::counting);
        page.add(
                writer -> {
                    set.incrementAndGet();
                    writer.typed(Laid.text("One"), 1);
                });
        var printed = page.printed();
        page.add(writer -> writer.typed(Laid.text("Two"), 1));

        assertThat(set).hasValue(0);
        assertThat(printed.lines()).extracting(PrintedLine::text).containsExactly("One", "Two");
    }
}
