package org.crossfoot.read.xbrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.crossfoot.model.Concept;
import org.crossfoot.model.Fact;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Period;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Relation;
import org.crossfoot.model.Relation.Basis;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Sureness;
import org.crossfoot.read.FilingReader;
import org.crossfoot.read.Progress;
import org.crossfoot.read.UnreadableException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XbrlReaderTest {

    private static final Path CASES = Path.of("src/test/resources/filings");
    private static final Path LINKED = CASES.resolve("xbrl-linked/filing.xml");
    private static final Path BARE = CASES.resolve("xbrl-bare/filing.xml");

    @TempDir Path folder;

    @Test
    void everyFigureStandsInTheInstance() throws IOException {
        Filing filing = read(LINKED).value();
        String text = filing.documents().getFirst().text();

        Fact cost = fact(filing, Statement.Kind.INCOME_STATEMENT, "CostOfRevenue", 0);

        assertThat(cost.shown()).isEqualTo("7,190");
        assertThat(text.substring(cost.source().start(), cost.source().end())).isEqualTo("7190000");
        assertThat(cost.amount().decimals()).isEqualTo(-3);
        assertThat(filing.documents().getFirst().words(cost.source())).isEqualTo("7,190,000");
        assertThat(filing.format()).isEqualTo(Filing.Format.XBRL);
    }

    @Test
    void theCoverIsItsFacts() throws IOException {
        var registrant = read(LINKED).value().registrant();

        assertThat(registrant.name()).contains("Tidewater Loom & Yarn Corp.");
        assertThat(registrant.cik()).contains("0009990001");
        assertThat(registrant.form()).contains("10-Q");
        assertThat(registrant.periodEnd()).contains(LocalDate.of(2023, 6, 30));
        assertThat(registrant.fiscalYearEnd()).contains(MonthDay.of(12, 31));
    }

    @Test
    void aPartOfTheWholeIsNeverItsTotal() throws IOException {
        Filing filing = read(LINKED).value();

        Fact sales = fact(filing, Statement.Kind.INCOME_STATEMENT, "Revenues", 0);

        assertThat(sales.shown()).isEqualTo("11,240");
        assertThat(sales.tag().orElseThrow().dimensions()).isEmpty();
        assertThat(filing.documents().getFirst().page())
                .anySatisfy(
                        line -> assertThat(line.text()).contains("8,110,000  USD  [LoomsMember]"));
    }

    @Test
    void statedSumsAreKeptWithTheSignsThatArePrinted() throws IOException {
        Filing filing = read(LINKED).value();
        Statement sheet = filing.statements(Statement.Kind.BALANCE_SHEET).getFirst();
        int equity = sheet.row(Concept.EQUITY).orElseThrow();

        Relation relation =
                sheet.relations().stream()
                        .filter(r -> r.total() == equity)
                        .findFirst()
                        .orElseThrow();

        assertThat(relation.basis()).isEqualTo(Basis.LINKBASE);
        assertThat(relation.terms()).hasSize(4).allSatisfy(t -> assertThat(t.sign()).isOne());
        assertThat(relation.ties()).containsExactly(0, 1);
    }

    @Test
    void anOpeningBalanceIsThatOfTheDayBefore() throws IOException {
        Statement flows = read(LINKED).value().statements(Statement.Kind.CASH_FLOW).getFirst();

        assertThat(flows.lines().get(flows.lines().size() - 2).facts())
                .extracting(fact -> fact.orElseThrow().shown())
                .containsExactly("3,905", "3,075");
        assertThat(flows.columns().getFirst().period())
                .contains(Period.from(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 30)));
    }

    @Test
    void withoutLinkbasesTheOrderIsConventionalAndAccusesNobody() throws IOException {
        Reading<Filing> reading = read(BARE);

        assertThat(reading.problems())
                .extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_LINKBASES);
        assertThat(reading.value().statements())
                .hasSize(3)
                .allSatisfy(
                        statement -> {
                            assertThat(statement.sureness()).isEqualTo(Sureness.GUESS);
                            assertThat(statement.relations()).isEmpty();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><xbrl><a>&a;</a></xbrl>",
                "<!DOCTYPE x SYSTEM 'http://example.org/x.dtd'><xbrl></xbrl>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><xbrl><a>&c;&c;&c;</a></xbrl>"
            })
    void aDeclaredTypeIsRefused(String hostile) throws IOException {
        Path file = Files.writeString(folder.resolve("x.xml"), "<?xml version='1.0'?>" + hostile);

        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () ->
                        assertThatThrownBy(() -> read(file))
                                .isInstanceOfSatisfying(
                                        UnreadableException.class,
                                        e ->
                                                assertThat(e.kind())
                                                        .isEqualTo(
                                                                UnreadableException.Kind
                                                                        .UNSAFE_XML)));
    }

    @Test
    void alsoInALinkbase() {
        assertThatThrownBy(
                        () ->
                                LinkReader.read(
                                        "<!DOCTYPE l [<!ENTITY a 'b'>]><linkbase>&a;</linkbase>",
                                        new Links()))
                .isInstanceOf(UnsafeXmlException.class);
    }

    @Test
    void whatStandsBeforeACutIsRead() throws IOException {
        String text = Files.readString(BARE);
        int cut = text.indexOf("<us-gaap:WeightedAverage");
        Path file = Files.writeString(folder.resolve("cut.xml"), text.substring(0, cut + 30));

        Reading<Filing> reading = read(file);

        assertThat(reading.problems()).extracting(Problem::kind).contains(Problem.Kind.CUT_OFF);
        assertThat(reading.value().statements()).hasSize(3);
    }

    @Test
    void inASubmissionTheInstanceIsReadWhereThereIsNoPage() throws IOException {
        String instance = document("EX-101.INS", "a.xml", Files.readString(BARE));
        String page = document("10-Q", "a.htm", "<html><body><p>A page.</p></body></html>");
        String header = "<SEC-DOCUMENT>\nCONFORMED SUBMISSION TYPE: 10-Q\n";
        Path alone = Files.writeString(folder.resolve("alone.txt"), header + instance);
        Path both = Files.writeString(folder.resolve("both.txt"), header + page + instance);

        assertThat(read(alone).value().statements()).hasSize(3);
        assertThat(read(both).value().documents())
                .singleElement()
                .satisfies(document -> assertThat(document.name()).isEqualTo("a.htm"));
    }

    private static String document(String type, String name, String text) {
        return "<DOCUMENT>\n<TYPE>%s\n<FILENAME>%s\n<TEXT>\n<XBRL>\n%s\n</XBRL>\n</TEXT>\n</DOCUMENT>\n"
                .formatted(type, name, text);
    }

    private static Reading<Filing> read(Path file) throws IOException {
        return new FilingReader().read(file, Progress.NONE);
    }

    private static Fact fact(Filing filing, Statement.Kind kind, String concept, int column) {
        Statement statement = filing.statements(kind).getFirst();
        Optional<Integer> row = statement.row(new Concept(concept));
        return statement.fact(row.orElseThrow(), column).orElseThrow();
    }
}
