package org.crossfoot.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.read.block.BlockReader;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.claim.ClaimReader;
import org.crossfoot.read.source.Contents;
import org.crossfoot.read.source.Intake;
import org.crossfoot.read.source.SourceFile;
import org.crossfoot.read.statement.StatementReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a file takes from its bytes to statements, beside a bare parser on the same bytes, and
 * from there to claims.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class ReadingBenchmark {

    @Param("src/test/resources/filings/html-heads/filing.htm")
    public String file = "";

    private byte[] bytes = {};
    private List<Blocks> documents = List.of();
    private Registrant registrant = Registrant.UNKNOWN;
    private List<Statement> read = List.of();

    @Setup
    public void load() throws IOException {
        bytes = Files.readAllBytes(Path.of(file));
        read = statements();
    }

    @Benchmark
    public List<Statement> statements() throws UnreadableException {
        var filing = Intake.of(Path.of(file)).value().getFirst();
        var contents = Contents.of(SourceFile.read(filing), List.of());
        documents = new ArrayList<>();
        for (Contents.Body body : contents.bodies()) {
            documents.add(
                    BlockReader.read(
                            "d" + documents.size(), body.type(), body.name(), body.text()));
        }
        Registrant header = contents.registrant();
        registrant = Registrants.of(header, CoverPage.read(documents, header.filed()));
        return StatementReader.read(documents, registrant).value();
    }

    @Benchmark
    public List<Claim> claims() {
        return ClaimReader.read(documents, read, registrant).value();
    }

    @Benchmark
    public Document parser() throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    }
}
