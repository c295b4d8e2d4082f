package org.crossfoot.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crossfoot.model.Problem;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Listing listing = new Listing();

    @Test
    void eachFolderIsSortedByItself() {
        assertThat(
                        filings(
                                Shelved.item(Sort.PAGE, "b/d1d8k.htm"),
                                Shelved.item(Sort.EXHIBIT, "b/d1dex991.htm"),
                                Shelved.item(Sort.PAGE, "a/10q.htm")))
                .containsExactly("a/10q.htm", "b/d1d8k.htm");
    }

    @Test
    void theArchiveOfDataBesideTheOneFilingIsPassedOver() {
        assertThat(
                        filings(
                                Shelved.item(Sort.PAGE, "10q.htm"),
                                Shelved.item(Sort.INSTANCE, "0001-xbrl.zip/hp.xml")))
                .containsExactly("10q.htm");
        assertThat(listing.problems())
                .extracting(Problem::text)
                .containsExactly("0001-xbrl.zip/hp.xml");
    }

    @Test
    void besideSeveralFilingsItIsOneOfThem() {
        assertThat(
                        filings(
                                Shelved.item(Sort.PAGE, "a/10q.htm"),
                                Shelved.item(Sort.PAGE, "b/10q.htm"),
                                Shelved.item(Sort.INSTANCE, "0001-xbrl.zip/hp.xml")))
                .hasSize(3);
    }

    private List<String> filings(Item... items) {
        List.of(items).forEach(listing::add);
        return new Shelf(Path.of("folder"), listing)
                .filings().stream().map(FilingSource::inside).toList();
    }
}
