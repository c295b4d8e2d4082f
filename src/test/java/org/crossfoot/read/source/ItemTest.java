package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {

    @ParameterizedTest
    @CsvSource({
        "in/hp-2020.htm, hp-2020",
        "hp-2020_htm.xml, hp-2020",
        "hp.2020.xml, hp.2020",
        "README, README",
    })
    void theStemIsTheNameWithoutItsEnding(String name, String stem) {
        assertThat(Shelved.item(Sort.PAGE, name).stem()).isEqualTo(stem);
    }
}
