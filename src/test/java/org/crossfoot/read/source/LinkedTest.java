package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkedTest {

    private static final Item INSTANCE = Shelved.item(Sort.INSTANCE, "hp-2020.xml");
    private static final List<Item> LINKS =
            Shelved.items(Sort.LINKS, "hp-2020_lab.xml", "other.xsd");

    @Test
    void theOnlyInstanceTakesAllLinkbasesOfItsFolder() {
        assertThat(Shelved.names(Linked.to(INSTANCE, with(INSTANCE))))
                .containsExactly("hp-2020.xml", "hp-2020_lab.xml", "other.xsd");
    }

    @Test
    void amongSeveralItTakesThoseThatAreNamedAfterIt() {
        var other = Shelved.item(Sort.INSTANCE, "other.xml");

        assertThat(Shelved.names(Linked.to(INSTANCE, with(INSTANCE, other))))
                .containsExactly("hp-2020.xml", "hp-2020_lab.xml");
    }

    private static List<Item> with(Item... items) {
        return Stream.concat(Stream.of(items), LINKS.stream()).toList();
    }
}
