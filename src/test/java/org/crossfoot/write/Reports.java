package org.crossfoot.write;

import java.util.List;
import java.util.ResourceBundle;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Sheets;

/** Checked filings for tests. */
public final class Reports {

    private Reports() {}

    public static Report of(Filing filing) {
        return Report.of(new Reading<>(filing, List.of()));
    }

    /** The quarterly release with nothing wrong in it. */
    public static Report sound() {
        return of(Sheets.capstoneLike());
    }

    /** The same with one digit of total current assets changed. */
    public static Report slipped() {
        return of(Sheets.filing(Sheets.capstoneLikeScript().replace("63,223", "63,233")));
    }

    public static ResourceBundle messages() {
        return ResourceBundle.getBundle("i18n.messages");
    }
}
