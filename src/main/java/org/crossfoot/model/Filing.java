package org.crossfoot.model;

import java.util.List;
import java.util.Optional;

/** Everything that one file or submission says. */
public record Filing(
        Origin origin,
        Format format,
        Registrant registrant,
        List<Document> documents,
        List<Statement> statements,
        List<Claim> claims) {

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
    }

    /** The statement with an id that this filing gave. */
    public Statement statement(String id) {
        return statements.stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
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
