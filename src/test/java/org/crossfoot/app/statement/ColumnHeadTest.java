package org.crossfoot.app.statement;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ColumnHeadTest {

    private static final String LONG = "% increase (decrease) in constant currency (1)";

    @Test
    void aHeadTakesAsManyLinesAsItsColumnIsNarrow(FxRobot robot) {
        robot.interact(
                () -> {
                    assertThat(lines("2022", 108)).isEqualTo(1);
                    assertThat(lines("% of revenues", 70)).isEqualTo(2);
                    assertThat(lines(LONG, 108)).isGreaterThan(2);
                    assertThat(lines(LONG, 1000)).isEqualTo(1);
                });
    }

    @Test
    void noWordIsLost(FxRobot robot) {
        robot.interact(() -> assertThat(words(LONG, 108).replace('\n', ' ')).isEqualTo(LONG));
    }

    private static long lines(String text, double room) {
        return words(text, room).lines().count();
    }

    private static String words(String text, double room) {
        var head = new ColumnHead(text);
        head.fit(false, room, Font.font(12));
        return head.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElseThrow();
    }
}
