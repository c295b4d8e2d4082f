package org.crossfoot.read.claim;

import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Registrant;
import org.crossfoot.model.Statement;
import org.crossfoot.read.block.Blocks;

/** Reads what the sentences of a filing claim of its figures. */
public final class ClaimReader {

    private ClaimReader() {}

    /**
     * The claims in reading order.
     *
     * @param statements the filing's own; their columns tell which quarter "the second quarter" is
     */
    public static List<Claim> read(
            List<Blocks> documents, List<Statement> statements, Registrant registrant) {
        return List.of();
    }
}
