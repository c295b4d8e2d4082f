package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedPartsTest {

    private static final String TEXT = "labels schema picture instance";

    @TempDir private Path folder;

    private final List<Contents.Body> bodies = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void aBlankPageIsReadAndAllElseIsSkipped() {
        bodies.add(new Contents.Body(Optional.of("10-Q"), "hp.htm", " "));
        Stream.of("labels", "schema", "picture", "instance")
                .map(name -> new Problem(Problem.Kind.DOCUMENT_SKIPPED, name, Optional.empty()))
                .forEach(problems::add);
    }

    @Test
    void theInstanceComesFirstAndBehindItWhatItIsReadBy() throws IOException {
        read(part("EX-101.LAB", "labels"), part("EX-101.SCH", "schema"), instance("EX-101.INS"));

        assertThat(bodies)
                .extracting(Contents.Body::text)
                .containsExactly("instance", "schema", "labels");
        assertThat(bodies.getFirst().type()).contains("EX-101.INS");
    }

    @Test
    void whatIsReadIsNotSaidToBeSkipped() throws IOException {
        read(part("EX-101.SCH", "schema"), part("GRAPHIC", "picture"), instance("ex-101.ins"));

        assertThat(bodies).extracting(Contents.Body::name).containsExactly("instance", "schema");
        assertThat(problems).extracting(Problem::text).containsExactly("labels", "picture");
    }

    @Test
    void withoutAnInstanceAllStaysAsItIs() throws IOException {
        read(part("EX-101.LAB", "labels"), part("EX-101.SCH", "schema"));

        assertThat(bodies).extracting(Contents.Body::name).containsExactly("hp.htm");
        assertThat(problems).hasSize(4);
    }

    private void read(Part... parts) throws IOException {
        Path file = Files.writeString(folder.resolve("all.txt"), TEXT);
        SourceFile source = SourceFile.read(Intake.of(file).value().getFirst());
        LinkedParts.read(source, List.of(parts), bodies, problems);
    }

    private static Part instance(String type) {
        return part(type, "instance");
    }

    /** The word of the text that is a document's name. */
    private static Part part(String type, String name) {
        int from = TEXT.indexOf(name);
        return new Part(Optional.of(type), name, from, from + name.length(), true);
    }
}
