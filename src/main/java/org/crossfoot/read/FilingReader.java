package org.crossfoot.read;

import java.nio.file.Path;
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
import org.crossfoot.read.block.BlockReader;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.claim.ClaimReader;
import org.crossfoot.read.source.SourceFile;
import org.crossfoot.read.statement.StatementReader;

/** Reads a file of any format that Crossfoot knows. */
public final class FilingReader {

    private static final double LOADED = 0.1;
    private static final double CUT_UP = 0.6;
    private static final double UNDERSTOOD = 0.85;

    /**
     * Reads a filing.
     *
     * @throws UnreadableException when there is nothing to show
     * @throws CancellationException when {@code progress} asks to stop
     */
    public Reading<Filing> read(Path file, Progress progress) throws UnreadableException {
        report(progress, 0);
        var source = SourceFile.read(file);
        var decoded = source.decode(0, source.length());
        if (decoded.text().isBlank()) {
            throw new UnreadableException(UnreadableException.Kind.BLANK, file);
        }
        report(progress, LOADED);
        List<Problem> problems = new ArrayList<>();
        List<Blocks> documents =
                List.of(
                        BlockReader.read(
                                "d1", Optional.empty(), source.origin().name(), decoded.text()));
        report(progress, CUT_UP);
        Registrant registrant = CoverPage.read(documents);
        Reading<List<Statement>> statements = StatementReader.read(documents, registrant);
        problems.addAll(statements.problems());
        report(progress, UNDERSTOOD);
        List<Claim> claims = ClaimReader.read(documents, statements.value(), registrant);
        if (statements.value().isEmpty()) {
            problems.add(new Problem(Problem.Kind.NO_STATEMENTS, "", Optional.empty()));
        }
        report(progress, 1);
        List<Document> printed = documents.stream().map(Blocks::document).toList();
        var filing =
                new Filing(
                        source.origin(),
                        Filing.Format.TEXT,
                        registrant,
                        printed,
                        statements.value(),
                        claims);
        return new Reading<>(filing, problems);
    }

    private static void report(Progress progress, double done) {
        if (progress.at(done)) {
            throw new CancellationException();
        }
    }
}
