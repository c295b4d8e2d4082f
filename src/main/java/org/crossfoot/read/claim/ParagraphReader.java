package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Document;
import org.crossfoot.read.block.Text;

/** Reads the sentences of a paragraph one after another, each knowing the one before. */
final class ParagraphReader {

    private final Measures measures;
    private final Calendar calendar;
    private final Lexer lexer;
    private final Lending lending;

    ParagraphReader(Measures measures, Calendar calendar, Set<String> company) {
        this.measures = measures;
        this.calendar = calendar;
        this.lexer = new Lexer(measures, company);
        this.lending = new Lending(calendar);
    }

    /**
     * @param setting what stands over it; below doubtful words nothing is sure
     */
    List<Claim> read(Text paragraph, Document document, Setting setting) {
        var claims = new ArrayList<Claim>();
        var writer = new ClaimWriter(measures, calendar, document);
        var scope = new Scope(measures, setting);
        Optional<Moment> time = setting.time();
        List<Said> last = List.of();
        boolean quoted = false;
        for (Text sentence : Sentences.of(paragraph)) {
            String value = sentence.value();
            var tokens = lexer.tokens(value);
            var said = new ArrayList<>(new Grammar(measures, value, tokens, last).said());
            said.addAll(new TurnReader(value, tokens, last).said(said));
            said.sort(java.util.Comparator.comparingInt(Said::from));
            var settled = named(scope.settled(value, tokens, said), time);
            var timed = certain(Timing.spread(past(time, said) ? doubted(settled) : settled, time));
            boolean speech = quoted || value.indexOf('\u201c') >= 0 || value.indexOf('"') >= 0;
            claims.addAll(writer.claims(sentence, timed, speech));
            quoted = open(value, quoted);
            time = lending.time(tokens, said, time);
            last = timed.isEmpty() ? last : timed;
        }
        return claims;
    }

    /**
     * Whether claims without a time would be of one before, which a sentence may have named alone.
     */
    private boolean past(Optional<Moment> time, List<Said> said) {
        return Timing.of(said).isEmpty() && time.filter(t -> !calendar.newest(t)).isPresent();
    }

    /** The claims, "the period" being the one that the paragraph speaks of. */
    private List<Said> named(List<Said> said, Optional<Moment> time) {
        return said.stream()
                .map(
                        one ->
                                one.now().filter(Moment.ThatPeriod.class::isInstance).isPresent()
                                        ? that(one, time)
                                        : one)
                .toList();
    }

    private Said that(Said one, Optional<Moment> time) {
        return time.filter(calendar::newest).isPresent() ? one.at(time) : one.at(time).unsure();
    }

    /** The claims, those of no single time in doubt. */
    private static List<Said> certain(List<Said> said) {
        boolean unknown = several(Timing.of(said));
        return said.stream()
                .map(
                        one ->
                                unknown || several(one.now()) || several(one.against())
                                        ? one.unsure()
                                        : one)
                .toList();
    }

    private static boolean several(Optional<Moment> time) {
        return time.filter(Moment.Several.class::isInstance).isPresent();
    }

    private static List<Said> doubted(List<Said> said) {
        return said.stream().map(one -> one.now().isEmpty() ? one.unsure() : one).toList();
    }

    /** Whether a quotation is still open behind a sentence. */
    private static boolean open(String value, boolean before) {
        boolean open = before;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                open = !open;
            } else if (c == '\u201c' || c == '\u201d') {
                open = c == '\u201c';
            }
        }
        return open;
    }
}
