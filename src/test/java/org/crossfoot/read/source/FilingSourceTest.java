package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;

class FilingSourceTest {

    private static final List<Stored> PARTS =
            List.of(
                    new Stored.OnDisk(Path.of("a"), "in/a.htm", 3),
                    new Stored.OnDisk(Path.of("b"), "in/b.htm", 4));

    private final FilingSource inside =
            new FilingSource(Path.of("some", "all.zip"), "in/a.htm", PARTS, List.of());

    @Test
    void isToldApartByWhatIsInside() {
        assertThat(inside.id()).isEqualTo(Path.of("some", "all.zip") + File.separator + "in/a.htm");
        assertThat(inside.name()).isEqualTo("a.htm");
        assertThat(inside.bytes()).isEqualTo(7);
    }

    @Test
    void aloneItIsAllThatItsPathHolds() {
        assertThat(inside.alone().id()).isEqualTo(Path.of("some", "all.zip").toString());
        assertThat(inside.alone().name()).isEqualTo("all.zip");
        assertThat(inside.alone().parts()).isEqualTo(PARTS);
    }

    @Test
    void problemsTakeThePlaceOfThoseBefore() {
        var odd = new Problem(Problem.Kind.PASSED_OVER, "x", Optional.empty());

        assertThat(inside.with(List.of(odd)).problems()).containsExactly(odd);
        assertThat(inside.with(List.of(odd)).id()).isEqualTo(inside.id());
    }
}
