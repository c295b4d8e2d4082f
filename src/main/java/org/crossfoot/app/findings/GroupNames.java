package org.crossfoot.app.findings;

import org.crossfoot.app.Phrases;
import org.crossfoot.write.FindingTexts;

/** What the groups of findings are called. */
record GroupNames(Phrases phrases, FindingTexts texts) {

    String of(FindingRow.Group group) {
        return switch (group) {
            case FindingRow.Group.Kind kind -> phrases.text("findings.group." + kind.kind().name());
            case FindingRow.Group.Why why -> Capital.of(texts.reason(why.reason()));
        };
    }
}
