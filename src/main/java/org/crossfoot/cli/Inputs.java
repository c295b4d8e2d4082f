package org.crossfoot.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.crossfoot.model.Reading;
import org.crossfoot.read.UnreadableException;
import org.crossfoot.read.UnreadableException.Kind;
import org.crossfoot.read.source.FilingSource;
import org.crossfoot.read.source.Intake;
import org.crossfoot.write.ProblemTexts;

/** The filings that arguments stand for: a folder or an archive stands for those in it. */
final class Inputs {

    private final List<Input> inputs = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final ProblemTexts texts;

    private Inputs(ResourceBundle messages) {
        this.texts = new ProblemTexts(messages);
    }

    /** In the order asked; those of a folder or archive by where they lie. */
    static Inputs of(List<String> arguments, ResourceBundle messages) {
        var inputs = new Inputs(messages);
        arguments.forEach(inputs::add);
        return inputs;
    }

    List<Input> all() {
        return inputs;
    }

    /** Sentences that name what folders and archives hold besides filings. */
    List<String> leftOut() {
        return leftOut;
    }

    private void add(String argument) {
        try {
            Reading<List<FilingSource>> found = Intake.of(Path.of(argument));
            boolean one = found.value().size() == 1;
            found.value()
                    .forEach(filing -> inputs.add(Input.of(one ? argument : filing.id(), filing)));
            leftOut.addAll(texts.of(found.problems(), argument));
        } catch (InvalidPathException e) {
            inputs.add(Input.refused(argument, Kind.MISSING));
        } catch (UnreadableException e) {
            inputs.add(Input.refused(argument, e.kind()));
        }
    }
}
