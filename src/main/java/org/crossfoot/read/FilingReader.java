package org.crossfoot.read;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Watch;
import org.crossfoot.read.UnreadableException.Kind;
import org.crossfoot.read.block.BlockReader;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.claim.ClaimReader;
import org.crossfoot.read.source.Contents;
import org.crossfoot.read.source.FilingSource;
import org.crossfoot.read.source.Intake;
import org.crossfoot.read.source.SourceFile;
import org.crossfoot.read.source.Stored;
import org.crossfoot.read.statement.StatementReader;
import org.crossfoot.read.xbrl.UnsafeXmlException;

/** Reads a file of any format that Crossfoot knows. */
public final class FilingReader {

    /** What is laid out like a filing is read far faster than this, even on a slow machine. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private static final Duration A_MEGABYTE = Duration.ofMillis(500);

    private static final double LOADED = 0.1;
    private static final double CUT_UP = 0.7;
    private static final double UNDERSTOOD = 0.9;

    /**
     * Reads the one filing that a file, archive or folder holds.
     *
     * @throws UnreadableException when there is nothing to show, or more than one filing
     * @throws CancellationException when {@code progress} asks to stop
     */
    public Reading<Filing> read(Path path, Progress progress) throws UnreadableException {
        List<FilingSource> filings = Intake.of(path).value();
        if (filings.size() > 1) {
            throw new UnreadableException(Kind.SEVERAL_FILINGS, path);
        }
        return read(filings.getFirst(), progress);
    }

    /**
     * Reads a filing.
     *
     * @throws UnreadableException when there is nothing to show
     * @throws CancellationException when {@code progress} asks to stop
     */
    public Reading<Filing> read(FilingSource filing, Progress progress) throws UnreadableException {
        Path file = filing.path();
        var steps = new Steps(progress);
        try {
            steps.reach(0);
            return Watch.over(steps::stopped, limit(filing), () -> read(filing, steps));
        } catch (Watch.TooSlow e) {
            throw new UnreadableException(Kind.TOO_SLOW, file);
        } catch (OutOfMemoryError | StackOverflowError e) { // a file made to fill the memory
            throw new UnreadableException(Kind.TOO_LARGE, file, e);
        }
    }

    private static Duration limit(FilingSource filing) {
        return LIMIT.plus(A_MEGABYTE.multipliedBy(filing.bytes() >> 20));
    }

    private static Reading<Filing> read(FilingSource filing, Steps steps)
            throws UnreadableException {
        Path file = filing.path();
        SourceFile source = SourceFile.read(filing);
        steps.reach(LOADED);
        List<Stored> exhibits = filing.parts().subList(1, filing.parts().size());
        Contents contents = Contents.of(source, exhibits);
        refuse(contents, file);
        List<Problem> problems = new ArrayList<>(filing.problems());
        problems.addAll(contents.problems());
        Pages pages = pages(contents, file, steps);
        problems.addAll(pages.problems());
        List<Blocks> documents = pages.documents();
        Registrant registrant = Registrants.of(contents.registrant(), pages.registrant());
        Reading<List<Statement>> statements = StatementReader.read(documents, registrant);
        problems.addAll(statements.problems());
        steps.reach(UNDERSTOOD);
        Reading<List<Claim>> claims = ClaimReader.read(documents, statements.value(), registrant);
        problems.addAll(claims.problems());
        if (statements.value().isEmpty()) {
            problems.add(new Problem(Problem.Kind.NO_STATEMENTS, "", Optional.empty()));
        }
        List<Document> printed = documents.stream().map(Blocks::document).toList();
        var read =
                new Filing(
                        source.origin(),
                        format(source, contents),
                        registrant,
                        printed,
                        statements.value(),
                        claims.value());
        steps.reach(1);
        return new Reading<>(read, problems);
    }

    private static void refuse(Contents contents, Path file) throws UnreadableException {
        if (contents.bodies().isEmpty()) {
            throw new UnreadableException(Kind.NO_TEXT_INSIDE, file);
        }
        if (contents.bodies().stream().allMatch(body -> body.text().isBlank())) {
            throw new UnreadableException(Kind.BLANK, file);
        }
        if (contents.bodies().stream().anyMatch(Contents.Body::excessive)) {
            throw new UnreadableException(Kind.TOO_LARGE, file);
        }
        if (!contents.submission()
                && !contents.instance()
                && Foreign.data(contents.bodies().getFirst().text())) {
            throw new UnreadableException(Kind.UNSUPPORTED, file);
        }
    }

    private static Pages pages(Contents contents, Path file, Steps steps)
            throws UnreadableException {
        if (contents.instance()) {
            try {
                return Pages.ofInstance(contents.bodies());
            } catch (UnsafeXmlException e) {
                throw new UnreadableException(Kind.UNSAFE_XML, file);
            }
        }
        List<Blocks> documents = new ArrayList<>();
        int all = contents.bodies().size();
        for (Contents.Body body : contents.bodies()) {
            String id = "d" + (documents.size() + 1);
            documents.add(BlockReader.read(id, body.type(), body.name(), body.text()));
            steps.reach(LOADED + (CUT_UP - LOADED) * documents.size() / all);
        }
        return new Pages(
                documents, CoverPage.read(documents, contents.registrant().filed()), List.of());
    }

    private static Filing.Format format(SourceFile source, Contents contents) {
        if (contents.instance()) {
            return Filing.Format.XBRL;
        }
        if (source.pdf()) {
            return Filing.Format.PDF;
        }
        return contents.submission()
                ? Filing.Format.SUBMISSION
                : BlockReader.format(contents.bodies().getFirst().text());
    }
}
