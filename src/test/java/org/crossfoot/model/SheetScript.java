package org.crossfoot.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the script that {@link Sheets} describes, and writes the document as it goes. */
final class SheetScript {

    private static final String DOCUMENT = "d1";

    private final List<String> script;
    private final PageText page = new PageText(DOCUMENT);
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, String> facts = new HashMap<>();

    SheetScript(String script) {
        this.script = script.lines().toList();
    }

    Filing filing() {
        for (int at = 0; at < script.size(); at++) {
            String line = script.get(at);
            if (line.startsWith("!")) {
                registrant(line.substring(1));
            } else if (line.startsWith("#")) {
                int end = at;
                while (end < script.size() && !script.get(end).isBlank()) {
                    end++;
                }
                String id = "s" + (statements.size() + 1);
                statements.add(new SheetTable(id, page, script.subList(at, end)).statement());
                at = end - 1;
            } else {
                page.line(line);
            }
        }
        return new Filing(
                new Filing.Origin(
                        "larkspur-8-k.txt",
                        "larkspur-8-k.txt",
                        page.text().length(),
                        "0".repeat(64)),
                Filing.Format.TEXT,
                new Registrant(
                        Optional.ofNullable(facts.get("name")),
                        Optional.ofNullable(facts.get("cik")),
                        Optional.ofNullable(facts.get("form")),
                        Optional.ofNullable(facts.get("end")).map(LocalDate::parse),
                        Optional.ofNullable(facts.get("filed")).map(LocalDate::parse),
                        Optional.empty()),
                List.of(
                        new Document(
                                DOCUMENT,
                                Optional.ofNullable(facts.get("form")),
                                "larkspur-8-k.txt",
                                page.text(),
                                page.lines())),
                statements,
                List.of());
    }

    private void registrant(String line) {
        for (String pair : line.split(";", -1)) {
            int equals = pair.indexOf('=');
            facts.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
    }
}
