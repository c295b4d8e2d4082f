package org.crossfoot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The list of open filings at the window's left. */
@ExtendWith(ApplicationExtension.class)
class NavigatorPanelTest {

    private static final String TABLES =
            """
            FERNLEY TOOLS INC.
            BALANCE SHEETS
            (In thousands)

            <TABLE>
            <CAPTION>
                                                    June 30,     June 30,
                                                      2009         2008
            <S>                                     <C>          <C>
            Cash                                    $   310      $   290
            Inventories                                 120          110
                                                    -------      -------
            Total assets                            $   430      $   400
                                                    =======      =======
            Accounts payable                        $   130      $   100
            Common stock                                300          300
                                                    -------      -------
            Total liabilities and equity            $   430      $   400
                                                    =======      =======
            </TABLE>

            Property and equipment consists of the following:

            <TABLE>
            <CAPTION>
                                                    June 30,     June 30,
                                                      2009         2008
            <S>                                     <C>          <C>
            Land                                    $    12      $    11
            Buildings                                    90           80
            Machinery                                    40           30
                                                    -------      -------
            Total                                       142          121
                                                    =======      =======
            </TABLE>
            """;

    @TempDir static Path folder;

    private WindowFixture window;

    @Start
    void show(Stage stage) {
        window = new WindowFixture(stage, folder);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void saysWhatTheFilingHoldsWhatDiffersAndWhatItLacks(FxRobot robot) {
        window.drop(robot, window.sample());

        assertThat(robot.lookup(".navigator-cell").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anySatisfy(text -> assertThat(text).matches("Balance sheets, \\d Contradicted"))
                .anySatisfy(text -> assertThat(text).startsWith("8-K").contains("Jun 30, 2009"));
        assertThat(robot.lookup(".navigator-cell").lookup("Cash flows").tryQuery()).isPresent();
        assertThat(robot.lookup(".navigator-cell").lookup("not filed").tryQuery()).isPresent();
    }

    @Test
    void arrowKeysGoFromScreenToScreen(FxRobot robot) {
        window.drop(robot, window.sample());
        robot.interact(() -> tree(robot).requestFocus());
        var from = window.workspace().screenProperty().get();

        window.push(robot, KeyCode.DOWN);

        assertThat(from).isEqualTo(new Screen.OfStatement("s1"));
        assertThat(window.workspace().screenProperty().get())
                .isEqualTo(new Screen.OfStatement("s2"));
    }

    @Test
    void marksTheRowOfWhatIsShown(FxRobot robot) {
        window.drop(robot, window.sample());

        robot.interact(() -> window.workspace().go(new Screen.Sentences(), new Focus.None()));
        WindowFixture.await(() -> window.wiring().turns().idle());

        assertThat(tree(robot).getSelectionModel().getSelectedItem())
                .extracting(TreeItem::getValue)
                .asString()
                .contains("label=Sentences");
    }

    @Test
    void theRowOfTheFilingInFrontIsInSight(FxRobot robot) {
        for (int i = 0; i < 5; i++) {
            String made = TABLES.replace("FERNLEY", "FERNLEY " + "IVXLC".charAt(i));
            window.drop(robot, window.file("made" + i + ".txt", made));
        }
        window.drop(robot, window.sample());
        WindowFixture.await(() -> window.wiring().turns().idle());
        assertThat(marked(robot)).isTrue();

        var first = window.workspace().open().getFirst();
        robot.interact(() -> window.workspace().front(first, new Screen.OfStatement("s1")));
        WindowFixture.await(() -> window.wiring().turns().idle());

        assertThat(marked(robot)).isTrue();
    }

    /** Whether the marked row is wholly in sight. */
    private static boolean marked(FxRobot robot) {
        var tree = tree(robot);
        int row = tree.getSelectionModel().getSelectedIndex();
        var flow = (VirtualFlow<?>) tree.lookup(".virtual-flow");
        var cell = flow.getVisibleCell(row);
        return cell != null
                && cell.getLayoutY() >= 0
                && cell.getLayoutY() + cell.getHeight() <= flow.getHeight();
    }

    @Test
    void filingsOfOneCompanyStandTogether(FxRobot robot) throws Exception {
        var again = Files.copy(window.sample(), folder.resolve("again.txt"));
        window.drop(robot, window.sample(), again);

        var companies = tree(robot).getRoot().getChildren();
        assertThat(companies).hasSize(1);
        assertThat(companies.getFirst().getChildren()).hasSize(2);
    }

    @Test
    void aFoldedFilingStaysFoldedAsAnotherOpens(FxRobot robot) {
        window.drop(robot, window.sample());
        var filing = tree(robot).getRoot().getChildren().getFirst().getChildren().getFirst();
        robot.interact(() -> filing.setExpanded(false));

        window.drop(robot, window.file("other.txt", "A few words.\n"));

        var companies = tree(robot).getRoot().getChildren();
        assertThat(companies).hasSize(2);
        assertThat(companies.getFirst().getChildren().getFirst().isExpanded()).isFalse();
    }

    @Test
    void theTablesOfAFilingThatComesToTheFrontStayFolded(FxRobot robot) {
        window.drop(robot, window.sample());
        robot.interact(() -> window.workspace().go(new Screen.OfStatement("s2"), new Focus.None()));

        window.drop(robot, window.file("fernley.txt", TABLES)); // its second statement is a table

        var entries = tree(robot).getRoot().getChildren().getLast().getChildren().getFirst();
        assertThat(entries.getChildren())
                .filteredOn(item -> !item.isLeaf())
                .hasSize(1)
                .noneMatch(TreeItem::isExpanded);
    }

    @Test
    void companiesStandAsTheirFirstFilingsWereOpened(FxRobot robot) throws Exception {
        var again = Files.copy(window.sample(), folder.resolve("once-more.txt"));
        window.drop(robot, window.sample(), window.file("other.txt", "A few words.\n"), again);
        var before = companies(robot);

        robot.interact(() -> window.wiring().opening().close(window.workspace().open().getFirst()));

        assertThat(companies(robot)).hasSize(2).containsExactlyElementsOf(before.reversed());
    }

    @Test
    void theRowOfWhatIsShownStaysMarkedAsItsCompanyMoves(FxRobot robot) throws Exception {
        var again = Files.copy(window.sample(), folder.resolve("moved.txt"));
        window.drop(robot, window.sample(), window.file("other.txt", "A few words.\n"), again);
        var last = window.workspace().open().getLast();
        robot.interact(() -> window.workspace().front(last, new Screen.OfStatement("s2")));
        WindowFixture.await(() -> window.wiring().turns().idle());

        robot.interact(() -> window.wiring().opening().close(window.workspace().open().getFirst()));
        WindowFixture.await(() -> window.wiring().turns().idle());

        assertThat(tree(robot).getSelectionModel().getSelectedItem())
                .isEqualTo(
                        tree(robot)
                                .getRoot()
                                .getChildren()
                                .getLast()
                                .getChildren()
                                .getFirst()
                                .getChildren()
                                .get(1));
        assertThat(window.workspace().screenProperty().get())
                .isEqualTo(new Screen.OfStatement("s2"));
    }

    private static List<String> companies(FxRobot robot) {
        return tree(robot).getRoot().getChildren().stream()
                .map(company -> company.getValue().toString())
                .toList();
    }

    @Test
    void theCrossClosesItsFilingAlone(FxRobot robot) {
        window.drop(robot, window.sample(), window.file("other.txt", "A few words.\n"));

        robot.clickOn(robot.lookup(".close-filing").nth(0).<Node>query());

        assertThat(window.workspace().open()).hasSize(1);
        assertThat(tree(robot).getRoot().getChildren()).hasSize(1);
    }

    private static TreeView<?> tree(FxRobot robot) {
        return robot.lookup("#navigator-tree").query();
    }
}
