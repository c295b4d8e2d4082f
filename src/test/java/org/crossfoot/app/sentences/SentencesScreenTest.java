package org.crossfoot.app.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.crossfoot.app.Answers;
import org.crossfoot.app.Focus;
import org.crossfoot.app.Fxml;
import org.crossfoot.app.Mark;
import org.crossfoot.app.Phrases;
import org.crossfoot.app.Screen;
import org.crossfoot.app.Workspace;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Proof;
import org.crossfoot.check.Proof.Op;
import org.crossfoot.check.Proof.Term;
import org.crossfoot.model.Amount;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.model.Source;
import org.crossfoot.model.Unit;
import org.crossfoot.write.ClaimStatus;
import org.crossfoot.write.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SentencesScreenTest {

    private final ResourceBundle messages = ResourceBundle.getBundle("i18n.messages");
    private final Workspace workspace = new Workspace();
    private final Report report = report();

    @Start
    void show(Stage stage) {
        var fxml =
                new Fxml(
                        messages,
                        Map.of(
                                SentencesController.class,
                                () ->
                                        new SentencesController(
                                                workspace,
                                                new Phrases(messages),
                                                Answers.atOnce())));
        stage.setScene(new Scene(fxml.load("sentences"), 700, 500));
        stage.show();
    }

    @Test
    void claimsStandInReadingOrderUnderTheirSentence() {
        var rows = SentenceRow.rows(report, null);

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0)).isInstanceOf(SentenceRow.Sentence.class);
        assertThat(((SentenceRow.OfClaim) rows.get(1)).line().claim().text())
                .isEqualTo("$3.1 million");
        assertThat(((SentenceRow.Sentence) rows.get(2)).runs())
                .contains(new SentenceRow.Run("$7.2 million", true));
    }

    @Test
    void aTiedClaimSaysWhatItWasHeldAgainst() {
        var line = ((SentenceRow.OfClaim) SentenceRow.rows(report, null).get(1)).line();

        assertThat(line.status()).isEqualTo(ClaimStatus.TIED);
        assertThat(line.mark()).isEqualTo(Mark.AGREES);
        assertThat(line.against()).isEqualTo("Revenue 3,118");
    }

    @Test
    void aClaimWithNothingToHoldItAgainstIsNotCheckedAndNotAgreed() {
        var line = ((SentenceRow.OfClaim) SentenceRow.rows(report, null).get(3)).line();

        assertThat(line.mark()).isEqualTo(Mark.NOT_CHECKED);
        assertThat(line.against()).isEmpty();
    }

    @Test
    void aClickTakesTheWordsInHandAndTheLinkGoesToTheSource(FxRobot robot) {
        open(robot);

        robot.clickOn("“$7.2 million”");
        assertThat(workspace.focusProperty().get())
                .isEqualTo(new Focus.Words(report.filing().claims().getLast().source()));

        robot.doubleClickOn("“$7.2 million”");
        assertThat(workspace.screenProperty().get()).isEqualTo(new Screen.SourceText());
    }

    @Test
    void aTabShowsItsClaimsAlone(FxRobot robot) {
        open(robot);

        robot.clickOn("Agree 1");

        ListView<?> lines = robot.lookup("#lines").queryAs(ListView.class);
        assertThat(lines.getItems().size()).isEqualTo(2);
    }

    private void open(FxRobot robot) {
        robot.interact(
                () -> {
                    workspace.open().add(report);
                    workspace.currentProperty().set(report);
                    workspace.screenProperty().set(new Screen.Sentences());
                });
    }

    private static Report report() {
        var bare = Sheets.capstoneLike();
        String text = bare.documents().getFirst().text();
        var revenue = claim(text, "$3.1 million", "Larkspur's revenue", "prior quarter.");
        var backlog = claim(text, "$7.2 million", "Backlog at", "$7.2 million.");
        var filing =
                new Filing(
                        bare.origin(),
                        bare.format(),
                        bare.registrant(),
                        bare.documents(),
                        bare.statements(),
                        List.of(revenue, backlog));
        return new Report(
                filing,
                List.of(),
                List.of(new Outcome.Agrees("a-check", proof(revenue))),
                List.of());
    }

    private static Claim claim(String text, String words, String from, String to) {
        int start = text.indexOf(words);
        int first = text.indexOf(from);
        int last = text.indexOf(to, start) + to.length();
        return new Claim(
                new Source("d1", start, start + words.length()),
                new Source("d1", first, last),
                words,
                Optional.empty());
    }

    private static Proof proof(Claim claim) {
        var cell = Amount.printed(java.math.BigDecimal.valueOf(3118), 3);
        var stated = Amount.printed(new java.math.BigDecimal("3.1"), 6);
        return new Proof(
                "Revenue",
                Optional.empty(),
                Unit.MONEY,
                List.of(
                        new Term(
                                Op.PLUS,
                                "Revenue",
                                cell,
                                Unit.MONEY,
                                Optional.empty(),
                                Optional.empty(),
                                false)),
                cell,
                cell.interval(),
                new Term(
                        Op.PLUS,
                        claim.text(),
                        stated,
                        Unit.MONEY,
                        Optional.empty(),
                        Optional.of(claim.source()),
                        false),
                List.of());
    }
}
