package org.crossfoot.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;

/** The documents that lie beside the page of a report, with their types told from their names. */
final class Exhibits {

    private static final Pattern NUMBER =
            Pattern.compile("ex(?:h|hibit|v)?[-_ .]{0,2}(\\d{2})(?:[-_ .w]?0?(\\d))?");

    private Exhibits() {}

    static Contents read(List<Stored> exhibits) {
        var bodies = new ArrayList<Contents.Body>();
        var problems = new ArrayList<Problem>();
        for (Stored exhibit : exhibits) {
            try {
                read(exhibit, bodies, problems);
            } catch (IOException e) {
                Contents.note(problems, true, Problem.Kind.NOT_LET_READ, exhibit.file());
            }
        }
        return new Contents(false, Registrant.UNKNOWN, bodies, problems);
    }

    private static void read(Stored exhibit, List<Contents.Body> bodies, List<Problem> problems)
            throws IOException {
        String name = exhibit.file();
        Optional<String> type = type(name);
        byte[] bytes = {};
        if (Choice.statements(type.orElse("")) && exhibit.size() < SourceFile.LARGEST) {
            try (InputStream in = exhibit.open()) {
                bytes = in.readNBytes((int) SourceFile.LARGEST);
            }
        }
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        var part = new Part(type, name, 0, bytes.length, true);
        boolean read = bytes.length > 0 && Choice.reads(part, "", false, latin);
        if (read && Sniff.objection(bytes).isEmpty()) {
            Decoded decoded = Decoder.decode(bytes, 0, bytes.length);
            boolean damaged = decoded.damaged();
            Contents.note(problems, damaged, Problem.Kind.UNDECODABLE_CHARACTERS, name);
            bodies.add(new Contents.Body(type, name, decoded.text()));
        } else {
            Contents.note(problems, true, Problem.Kind.DOCUMENT_SKIPPED, name);
        }
    }

    /** "EX-99.1" for {@code d37411dex991.htm}. */
    static Optional<String> type(String file) {
        Matcher number = NUMBER.matcher(file.toLowerCase(Locale.ROOT));
        return number.find()
                ? Optional.of(
                        "EX-"
                                + number.group(1)
                                + (number.group(2) == null ? "" : "." + number.group(2)))
                : Optional.empty();
    }
}
