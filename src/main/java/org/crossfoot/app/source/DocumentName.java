package org.crossfoot.app.source;

import java.util.regex.Pattern;
import org.crossfoot.app.Phrases;
import org.crossfoot.model.Document;

/** What a document is called: "Exhibit 99.1", "8-K", or its file's name. */
final class DocumentName {

    private static final Pattern EXHIBIT =
            Pattern.compile("EX-(\\d+(?:\\.\\w+)*)", Pattern.CASE_INSENSITIVE);

    private DocumentName() {}

    static String of(Document document, Phrases phrases) {
        String type = document.type().orElse("").strip();
        var exhibit = EXHIBIT.matcher(type);
        if (exhibit.matches()) {
            return phrases.text("source.exhibit", exhibit.group(1));
        }
        return type.isEmpty() ? document.name() : type;
    }
}
