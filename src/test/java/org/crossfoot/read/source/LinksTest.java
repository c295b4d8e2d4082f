package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {

    @TempDir private Path folder;

    @Test
    void eachIsReadInItsOwnCharactersUnderTheNameOfItsFile() throws IOException {
        byte[] wide = "<schema name='Café'/>".getBytes(StandardCharsets.UTF_16LE);
        Files.write(folder.resolve("b.xsd"), wide);
        Files.writeString(folder.resolve("a.xml"), "<linkbase label='Café'/>");

        Contents links = Links.read(List.of(on("a.xml", "in/a.xml"), on("b.xsd", "in/b.xsd")));

        assertThat(links.bodies())
                .extracting(Contents.Body::name)
                .containsExactly("a.xml", "b.xsd");
        assertThat(links.bodies())
                .extracting(Contents.Body::text)
                .containsExactly("<linkbase label='Café'/>", "<schema name='Café'/>");
        assertThat(links.registrant()).isEqualTo(Registrant.UNKNOWN);
        assertThat(links.problems()).isEmpty();
    }

    @Test
    void oneThatIsNotLetReadIsSaidAndTheOthersAreRead() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "<linkbase/>");

        Contents links = Links.read(List.of(on("gone.xml", "in/gone.xml"), on("a.xml", "a.xml")));

        assertThat(links.bodies()).extracting(Contents.Body::name).containsExactly("a.xml");
        assertThat(links.problems())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_LET_READ);
                            assertThat(problem.text()).isEqualTo("gone.xml");
                        });
    }

    private Stored on(String file, String name) {
        return new Stored.OnDisk(folder.resolve(file), name, 1);
    }
}
