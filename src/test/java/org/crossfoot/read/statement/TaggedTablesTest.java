package org.crossfoot.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Statement.Kind;
import org.crossfoot.read.block.Tags;
import org.junit.jupiter.api.Test;

class TaggedTablesTest {

    private static final String TAGGED =
            """
            Cash | us-gaap:Cash[[1,200]]
            Row | us-gaap:A[[1,201]]
            Row | us-gaap:B[[1,202]]
            Row | us-gaap:C[[1,203]]
            Row | us-gaap:D[[1,204]]
            Row | us-gaap:E[[1,205]]
            The whole | us-gaap:Assets[[2,100]]
            All owed | us-gaap:LiabilitiesAndStockholdersEquity[[2,100]]
            """;

    private final Candidate untagged = Grids.candidates(Tables.SHEET).getFirst();

    @Test
    void tagsNameATableThatItsWordsDoNot() {
        var page = Tagging.page(TAGGED);
        var nameless = Tagging.candidate(page).of(Optional.empty());

        assertThat(settle(page.tags(), nameless)).containsExactly(Optional.of(Kind.BALANCE_SHEET));
    }

    @Test
    void besideATaggedStatementATableWithoutTagsIsNone() {
        var page = Tagging.page(TAGGED);
        var own = Tagging.candidate(page).of(Optional.of(Kind.BALANCE_SHEET));
        var other =
                new Candidate(
                        untagged.lead(),
                        untagged.table(),
                        List.of(),
                        Optional.of(Kind.BALANCE_SHEET));

        assertThat(settle(page.tags(), own, other))
                .containsExactly(Optional.of(Kind.BALANCE_SHEET), Optional.of(Kind.OTHER));
    }

    @Test
    void withoutTagsEverythingStands() {
        assertThat(settle(Tags.NONE, untagged)).containsExactly(untagged.kind());
    }

    private static List<Optional<Kind>> settle(Tags tags, Candidate... candidates) {
        return TaggedTables.settle(List.of(candidates), tags).stream()
                .map(Candidate::kind)
                .toList();
    }
}
