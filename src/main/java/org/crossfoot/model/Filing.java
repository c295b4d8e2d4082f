package org.crossfoot.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything that one file or submission says.
 *
 * @param byId the statements once more, for those who ask often
 */
public record Filing(
        Origin origin,
        Format format,
        Registrant registrant,
        List<Document> documents,
        List<Statement> statements,
        List<Claim> claims,
        Map<String, Statement> byId) {

    /** The file that was read. */
    public record Origin(String path, String name, long bytes, String sha256) {}

    /** How the file is written. */
    public enum Format {
        TEXT,
        HTML,
        INLINE_XBRL,
        XBRL,
        SUBMISSION,
        PDF
    }

    public Filing {
        documents = List.copyOf(documents);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        byId = Map.copyOf(byId);
    }

    public Filing(
            Origin origin,
            Format format,
            Registrant registrant,
            List<Document> documents,
            List<Statement> statements,
            List<Claim> claims) {
        this(
                origin,
                format,
                registrant,
                documents,
                statements,
                claims,
                statements.stream().collect(Collectors.toMap(Statement::id, Function.identity())));
    }

    /** The statement with an id that this filing gave. */
    public Statement statement(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow();
    }

    /** The document with an id that this filing gave. */
    public Document document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst().orElseThrow();
    }

    public List<Statement> statements(Statement.Kind kind) {
        return statements.stream().filter(s -> s.kind() == kind).toList();
    }

    public Optional<Fact> fact(CellRef cell) {
        return statement(cell.statement()).fact(cell.row(), cell.column());
    }
}
