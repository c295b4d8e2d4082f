package org.crossfoot.app.statement;

import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.crossfoot.app.TitleWords;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a column of figures: its words end where the digits do. */
final class ColumnHead extends HBox {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");
    private static final PseudoClass PERCENTS = PseudoClass.getPseudoClass("percents");

    /** What words must leave of the column to stand apart from the next head, in letter sizes. */
    private static final double GAP = 1.7;

    private final FontIcon arrow = new FontIcon();
    private final StackPane inked = new StackPane();
    private final Label words = new Label();
    private final String text;
    private boolean little;
    private double room = Double.MAX_VALUE;
    private Font type = Font.getDefault();

    ColumnHead(String text) {
        this.text = text;
        words.setText(text);
        words.setMinWidth(Region.USE_PREF_SIZE);
        words.setTextAlignment(TextAlignment.RIGHT);
        inked.setMinWidth(0); // a long head hangs out to the left
        StackPane.setAlignment(words, Pos.BOTTOM_RIGHT);
        StackPane.setAlignment(arrow, Pos.BOTTOM_LEFT);
        HBox.setHgrow(inked, Priority.ALWAYS);
        arrow.getStyleClass().add("sort-arrow");
        arrow.setVisible(false);
        arrow.setManaged(false);
        inked.getStyleClass().add("inked");
        inked.getChildren().addAll(arrow, words);
        getStyleClass().add("figure-head");
        getChildren().add(inked);
    }

    /**
     * Shortens the names of months where there is little room, and sets words on two lines, or on
     * as many as they need, that would hang into the next head.
     *
     * @param width of the column
     * @param letters the type that the words are set in
     */
    void fit(boolean narrow, double width, Font letters) {
        little = narrow;
        room = width;
        type = letters;
        set();
    }

    /** Whether some figure below is a percentage: its sign hangs beyond the digits. */
    void percents(boolean some) {
        inked.pseudoClassStateChanged(PERCENTS, some);
    }

    private void set() {
        String line = little || arrow.isVisible() ? TitleWords.shortMonths(text) : text;
        words.setText(fits(line) ? line : fits(halved(line)) ? halved(line) : filled(line));
    }

    private boolean fits(String lines) {
        return width(lines) + GAP * type.getSize() <= room;
    }

    /** Broken wherever the next word has no room. */
    private String filled(String line) {
        String filled = "";
        String last = "";
        for (String word : line.split(" ", -1)) {
            boolean on = last.isEmpty() || fits(last + " " + word);
            filled += filled.isEmpty() ? word : (on ? " " : "\n") + word;
            last = on && !last.isEmpty() ? last + " " + word : word;
        }
        return filled;
    }

    /** Broken at the space that leaves the longer line shortest. */
    private String halved(String line) {
        return IntStream.range(0, line.length())
                .filter(i -> line.charAt(i) == ' ')
                .mapToObj(i -> line.substring(0, i) + "\n" + line.substring(i + 1))
                .min(Comparator.comparingDouble(this::width))
                .orElse(line);
    }

    private double width(String lines) {
        var set = new Text(lines);
        set.setFont(type);
        return set.getLayoutBounds().getWidth();
    }

    /** Whether the selected figure stands below. */
    void light(boolean lit) {
        inked.pseudoClassStateChanged(LIT, lit);
    }

    void sorted(boolean sorted, boolean largestFirst) {
        inked.pseudoClassStateChanged(SORTED, sorted);
        arrow.setVisible(sorted);
        arrow.setManaged(sorted);
        set();
        if (sorted) {
            arrow.setIconLiteral(largestFirst ? "fth-arrow-down" : "fth-arrow-up");
        }
    }
}
