package org.crossfoot.write;

import java.util.ResourceBundle;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome;

/** The words for what came of a check: the same in the window, on paper and in files. */
public final class FindingTexts {

    private final ResourceBundle messages;

    public FindingTexts(ResourceBundle messages) {
        this.messages = messages;
    }

    /**
     * One line naming the two numbers: "Total current assets prints 62,254, its rows give 62,524".
     */
    public String title(Report report, Outcome outcome) {
        return messages.getString("check." + outcome.check() + ".title");
    }

    /** Where it stands: "Balance sheets · Sep 30, 2006", or "Text, line 93". */
    public String place(Report report, Outcome outcome) {
        return "";
    }

    /** What the title says and the arithmetic, in one or two sentences; for files and scripts. */
    public String message(Report report, Outcome outcome) {
        return title(report, outcome);
    }

    /** What may have happened; always with "may". */
    public String diagnosis(Report report, Diagnosis diagnosis) {
        return "";
    }

    /** Why a comparison was not made. */
    public String reason(Outcome.Reason reason) {
        return "";
    }

    /** What the check holds, and why: the user's documentation of it. */
    public String why(String check) {
        return messages.getString("check." + check + ".why");
    }
}
