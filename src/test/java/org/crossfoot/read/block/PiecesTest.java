package org.crossfoot.read.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void tagsAreAddedToWhatIsThere() {
        var pieces = new PageSetter(PageWriter::counting);
        pieces.add(writer -> writer.typed(Laid.text("Cash"), 1));
        var bare = new Pieces(List.of(Laid.grid("0:Cash")), pieces.printed());
        var tags = new Tags(List.of());

        assertThat(bare.tags()).isSameAs(Tags.NONE);
        assertThat(bare.with(tags).tags()).isSameAs(tags);
        assertThat(bare.with(tags).blocks()).isEqualTo(bare.blocks());
        assertThat(bare.page()).hasSize(1);
    }
}
