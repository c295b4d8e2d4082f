package org.crossfoot.read.xbrl;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossfoot.model.Document;
import org.crossfoot.model.Problem;
import org.crossfoot.model.Registrant;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Tags;

/** Turns an instance, and what goes with it, into a document of statements. */
public final class XbrlReader {

    /**
     * What was read.
     *
     * @param registrant what the facts of the cover say
     */
    public record Read(Blocks blocks, Registrant registrant, List<Problem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    private XbrlReader() {}

    /**
     * Reads an instance into a document that gets the given id.
     *
     * @param links the texts of its schema and linkbases
     * @throws UnsafeXmlException when one declares a document type
     */
    public static Read read(
            String id, Optional<String> type, String name, String text, List<String> links)
            throws UnsafeXmlException {
        var known = new Links();
        boolean complete = true;
        for (String link : links) {
            complete &= LinkReader.read(link, known);
        }
        Instance instance = InstanceReader.read(text, known.namespace());
        List<Outline> outlines = known.lay() ? new Outlines(known).all() : Conventional.all();
        var sheets = new Sheets(id, instance);
        List<Block> blocks =
                outlines.stream().flatMap(outline -> sheets.blocks(outline).stream()).toList();
        var problems = new ArrayList<Problem>();
        if (!known.lay()) {
            problems.add(new Problem(Problem.Kind.NO_LINKBASES, name, Optional.empty()));
        }
        if (!complete || !instance.complete()) {
            problems.add(new Problem(Problem.Kind.CUT_OFF, name, Optional.empty()));
        }
        var document = new Document(id, type, name, text, FactPage.print(instance.facts()));
        return new Read(
                new Blocks(document, blocks, tags(instance, known)),
                registrant(instance),
                problems);
    }

    private static Tags tags(Instance instance, Links links) {
        List<Tags.Placed> placed =
                instance.facts().stream()
                        .filter(fact -> fact.start() < fact.end())
                        .flatMap(
                                fact ->
                                        fact.tag().stream()
                                                .map(
                                                        tag ->
                                                                new Tags.Placed(
                                                                        fact.start(),
                                                                        fact.end(),
                                                                        tag)))
                        .toList();
        return new Tags(placed, Calculation.sums(links, instance), links.lay());
    }

    private static Registrant registrant(Instance instance) {
        return new Registrant(
                instance.words("EntityRegistrantName"),
                instance.words("EntityCentralIndexKey"),
                instance.words("DocumentType"),
                instance.words("DocumentPeriodEndDate").flatMap(XbrlReader::day),
                Optional.empty(),
                instance.words("CurrentFiscalYearEndDate").flatMap(XbrlReader::monthDay));
    }

    private static Optional<LocalDate> day(String words) {
        try {
            return Optional.of(LocalDate.parse(words));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<MonthDay> monthDay(String words) {
        try {
            return Optional.of(MonthDay.parse(words));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
