package org.crossfoot.app.findings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.crossfoot.app.OutcomeIndex;
import org.crossfoot.app.Preparation;
import org.crossfoot.app.Prepared;
import org.crossfoot.write.FindingTexts;
import org.crossfoot.write.Report;
import org.jspecify.annotations.Nullable;

/**
 * What the side panel and the screen of findings share: what came of the checks, and which of it.
 */
public final class FindingsView {

    private final ObjectProperty<FindingsTab> tab = new SimpleObjectProperty<>(FindingsTab.ALL);
    private final Preparation preparation;
    private final Prepared<FindingList> lists;

    public FindingsView(Preparation preparation, FindingTexts texts) {
        this.preparation = preparation;
        lists = preparation.of(report -> FindingList.of(report, texts));
    }

    /** What came of the checks of a filing; nothing where none is open. */
    FindingList list(@Nullable Report report) {
        return report == null ? FindingList.EMPTY : lists.of(report);
    }

    /** What the checks say of each cell of a filing. */
    OutcomeIndex index(Report report) {
        return preparation.index(report);
    }

    ObjectProperty<FindingsTab> tabProperty() {
        return tab;
    }
}
