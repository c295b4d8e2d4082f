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

    ParagraphReader(Measures measures, Calendar calendar, Set<String> company) {
        this.measures = measures;
        this.calendar = calendar;
        this.lexer = new Lexer(measures, company);
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
            var timed = Timing.spread(scope.settled(value, tokens, said), time);
            boolean speech = quoted || value.indexOf('\u201c') >= 0 || value.indexOf('"') >= 0;
            claims.addAll(writer.claims(sentence, timed, speech));
            quoted = open(value, quoted);
            time = Timing.of(said).or(() -> Optional.empty()).isPresent() ? Timing.of(said) : time;
            last = timed.isEmpty() ? last : timed;
        }
        return claims;
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
