package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    private final Listing listing = new Listing();

    @Test
    void whatIsNoDocumentIsPassedOver() {
        listing.add(Shelved.item(Sort.OTHER, "logo.png"));
        listing.add(Shelved.item(Sort.PAGE, "a.htm"));

        assertThat(Shelved.names(listing.items())).containsExactly("a.htm");
        assertThat(listing.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.PASSED_OVER);
    }

    @Test
    void theFirstThatIsTooManyIsSaidAndNoOther() {
        for (int i = 0; i < Listing.MOST; i++) {
            assertThat(listing.more("all.zip")).isTrue();
        }

        assertThat(listing.more("all.zip")).isFalse();
        assertThat(listing.more("all.zip")).isFalse();
        assertThat(listing.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.TOO_MANY_FILES);
    }

    @ParameterizedTest
    @CsvSource({
        ".git, true",
        "in/.DS_Store, true",
        "__MACOSX/a.htm, true",
        "a.htm, false",
        "in/a.b, false"
    })
    void someFilesAreHidden(String name, boolean hidden) {
        assertThat(Listing.hidden(name)).isEqualTo(hidden);
    }
}
