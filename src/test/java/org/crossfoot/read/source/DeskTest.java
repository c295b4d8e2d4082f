package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;

class DeskTest {

    private final Listing listing = new Listing();

    @Test
    void aPageTakesTheExhibitsThatAreNamedAfterIt() {
        assertThat(
                        filings(
                                Shelved.items(Sort.PAGE, "d37411d8k.htm"),
                                Shelved.items(Sort.EXHIBIT, "d37411dex991.htm", "ex99.htm")))
                .containsExactly(List.of("d37411d8k.htm", "d37411dex991.htm", "ex99.htm"));
        assertThat(
                        filings(
                                Shelved.items(Sort.PAGE, "d37411d8k.htm"),
                                Shelved.items(Sort.EXHIBIT, "other-ex991.htm")))
                .hasSize(2);
    }

    @Test
    void severalPagesAreFilingsEachUnlessAnIndexSaysOtherwise() {
        var pages = Shelved.items(Sort.PAGE, "a.htm", "b.htm");

        assertThat(filings(pages)).hasSize(2);
        assertThat(filings(pages, Shelved.items(Sort.INDEX, "index.htm"))).hasSize(1);
    }

    @Test
    void aSubmissionIsAFilingWhateverLiesBesideIt() {
        assertThat(
                        filings(
                                Shelved.items(Sort.SUBMISSION, "0001.txt"),
                                Shelved.items(Sort.PAGE, "a.htm"),
                                Shelved.items(Sort.INDEX, "index.htm")))
                .containsExactly(List.of("0001.txt"));
        assertThat(listing.problems())
                .extracting(Problem::text)
                .containsExactly("a.htm", "index.htm");
    }

    @Test
    void anInstanceGivesWayToThePageThatItWasTakenFrom() {
        assertThat(
                        filings(
                                Shelved.items(Sort.INSTANCE, "hp-2020_htm.xml"),
                                Shelved.items(Sort.PAGE, "hp-2020.htm")))
                .containsExactly(List.of("hp-2020.htm"));
    }

    @SafeVarargs
    private List<List<String>> filings(List<Item>... items) {
        var all = new ArrayList<Item>();
        for (var some : items) {
            all.addAll(some);
        }
        return new Desk(Path.of("folder"), all, listing)
                .filings().stream()
                        .map(filing -> filing.parts().stream().map(Stored::name).toList())
                        .toList();
    }
}
