package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void anOrderThatNoFilerGaveIsConventional() {
        assertThat(new Outline("Balance Sheets", "", List.of()).conventional()).isTrue();
        assertThat(Reported.outline().conventional()).isFalse();
    }
}
