package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Line;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Reading;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Source;
import org.crossfoot.model.Statement;
import org.crossfoot.model.Watch;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Text;

/** Reads what the sentences of a filing claim of its figures. */
public final class ClaimReader {

    private static final int PROSE = 25;
    private static final int LONGEST_LABEL = 200;
    private static final Pattern STATED =
            Pattern.compile("[\\W_]*[A-Z].* (?:was|were|of|to|by) .*[$\\d%].*[^.]\\.");

    /** Running text, and what stands over it. */
    private record Passage(Text text, Setting setting) {}

    private ClaimReader() {}

    /**
     * The claims in reading order.
     *
     * @param statements the filing's own; their columns tell which quarter "the second quarter" is
     */
    public static Reading<List<Claim>> read(
            List<Blocks> documents, List<Statement> statements, Registrant registrant) {
        var claims = new ArrayList<Claim>();
        try {
            collect(documents, statements, registrant, claims);
        } catch (Watch.TooSlow _) {
            var gaveUp = new Problem(Problem.Kind.GAVE_UP, "", Optional.empty());
            return new Reading<>(claims, List.of(gaveUp));
        }
        return new Reading<>(claims, List.of());
    }

    private static void collect(
            List<Blocks> documents,
            List<Statement> statements,
            Registrant registrant,
            List<Claim> claims) {
        var passages = passages(documents, statements);
        var naming = Naming.of(passages.stream().map(passage -> passage.text().value()).toList());
        var reader =
                new ParagraphReader(
                        new Measures(statements),
                        new Calendar(statements, naming),
                        company(registrant));
        for (Blocks blocks : documents) {
            for (Passage passage : passages) {
                if (passage.text().document().equals(blocks.document().id())) {
                    claims.addAll(
                            reader.read(passage.text(), blocks.document(), passage.setting()));
                }
            }
        }
    }

    private static List<Passage> passages(List<Blocks> documents, List<Statement> statements) {
        var parts = new Parts(statements);
        var passages = new ArrayList<Passage>();
        for (Blocks blocks : documents) {
            Setting setting = Setting.NONE;
            for (Block block : FirstLines.joined(blocks)) {
                if (block instanceof Block.Paragraph(Text text, Block.Style _)
                        && Setting.heads(text.value())) {
                    setting = Setting.under(text.value(), parts);
                }
                for (Text text : prose(block).toList()) {
                    if (worded(text) && outside(text.source(), statements)) {
                        passages.add(new Passage(text, setting));
                    }
                }
            }
        }
        return passages;
    }

    /** Paragraphs, and table cells that hold sentences: many releases set their bullets so. */
    private static Stream<Text> prose(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Grid grid ->
                    grid.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(Block.Cell::text)
                            .filter(text -> text.value().length() > PROSE * 2 || stated(text));
            case Block.PageBreak _ -> Stream.empty();
        };
    }

    /** Whether a short cell is a whole sentence, and not a label. */
    private static boolean stated(Text text) {
        return STATED.matcher(text.value().strip()).matches();
    }

    private static boolean worded(Text text) {
        Watch.tick();
        String value = text.value();
        return value.length() >= PROSE && value.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean outside(Source source, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.source().touches(source))
                .allMatch(statement -> between(source, statement));
    }

    /**
     * Whether whole sentences stand between the rows of a table, as on pages laid out in one, or
     * between its title and its rows.
     */
    private static boolean between(Source source, Statement statement) {
        return source.end() - source.start() > LONGEST_LABEL
                && statement.lines().stream()
                        .filter(line -> line.role() != Line.Role.HEADING)
                        .noneMatch(line -> line.source().touches(source));
    }

    /** The words of the company's name: "Larkspur's revenue" is its revenue. */
    private static Set<String> company(Registrant registrant) {
        var words = new HashSet<>(Set.of("company", "corporation", "group", "firm", "bank"));
        registrant.name().stream()
                .flatMap(name -> Words.WORD.matcher(name).results())
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .filter(
                        word ->
                                word.length() > 2
                                        && !Set.of(
                                                        "the",
                                                        "and",
                                                        "inc",
                                                        "corp",
                                                        "new",
                                                        "american",
                                                        "international",
                                                        "energy",
                                                        "financial")
                                                .contains(word))
                .forEach(words::add);
        return Set.copyOf(words);
    }
}
