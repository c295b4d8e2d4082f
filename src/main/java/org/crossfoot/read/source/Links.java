package org.crossfoot.read.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;

/** The schema and the linkbases of an instance. */
final class Links {

    private Links() {}

    static Contents read(List<Stored> files) {
        var bodies = new ArrayList<Contents.Body>();
        var problems = new ArrayList<Problem>();
        for (Stored file : files) {
            try (InputStream in = file.open()) {
                byte[] bytes = in.readNBytes((int) SourceFile.LARGEST);
                String text = Decoder.decode(bytes, 0, bytes.length).text();
                bodies.add(new Contents.Body(Optional.empty(), file.file(), text));
            } catch (IOException e) {
                Contents.note(problems, true, Problem.Kind.NOT_LET_READ, file.file());
            }
        }
        return new Contents(false, Registrant.UNKNOWN, bodies, problems);
    }
}
