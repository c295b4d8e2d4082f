package org.crossfoot.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.crossfoot.model.Claim;
import org.crossfoot.model.Document;
import org.crossfoot.model.Filing;
import org.crossfoot.model.Sheets;
import org.crossfoot.read.block.Block;
import org.crossfoot.read.block.Blocks;
import org.crossfoot.read.block.Text;

/** Hand-written filings with what their prose claims. */
public final class Told {

    private static final String TABLES =
            """
            ! name=Larkspur Power Corporation; form=8-K; end=2006-09-30
            Larkspur reports its second quarter of fiscal 2007, ended September 30, 2006.

            %s

            # BALANCE_SHEET | Balance Sheets | (In thousands)
            @ 2006-09-30 | 2006-03-31
            [cash CashAndCashEquivalentsAtCarryingValue] Cash and cash equivalents | $41,256 | $60,118
            [assets Assets] Total assets | $73,672 | $92,709

            # INCOME_STATEMENT | Statements of Operations | (In thousands)
            @ 3m 2006-09-30 | 3m 2005-09-30 | 6m 2006-09-30 | 6m 2005-09-30
            [rev Revenues] Revenue | $3,118 | $5,846 | $9,730 | $9,730
            [gross GrossProfit] Gross loss | (2,288) | (1,059) | (3,647) | (4,538)
            Operating expenses:
              [rd ResearchAndDevelopmentExpense] Research and development (includes stock-based compensation of $61, $0, $118 and $0) | 2,655 | 2,801 | 5,512 | 4,967
              > [ShareBasedCompensation] includes stock-based compensation of | 61 | 0 | 118 | 0
              [sga SellingGeneralAndAdministrativeExpense] Selling, general and administrative (includes stock-based compensation of $602, $461, $1,288 and $590) | 6,148 | 6,902 | 12,104 | 12,683
              > [ShareBasedCompensation] includes stock-based compensation of | 602 | 461 | 1,288 | 590
            [net NetIncomeLoss] Net loss | $(10,495) | $(10,358) | $(20,019) | $(21,378)
            [eps EarningsPerShareBasicAndDiluted /share] Net loss per share -- Basic and Diluted | $(0.10) | $(0.12) | $(0.19) | $(0.25)
            """;

    private Told() {}

    /** The tables of a made-up company under a paragraph of prose. */
    public static Filing telling(String prose) {
        return read(Sheets.filing(TABLES.formatted(prose)));
    }

    /** A filing with what its lines of prose claim. */
    public static Filing read(Filing filing) {
        var blocks = filing.documents().stream().map(Told::blocks).toList();
        List<Claim> claims =
                ClaimReader.read(blocks, filing.statements(), filing.registrant()).value();
        return new Filing(
                filing.origin(),
                filing.format(),
                filing.registrant(),
                filing.documents(),
                filing.statements(),
                claims);
    }

    private static Blocks blocks(Document document) {
        var paragraphs = new ArrayList<Block>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            paragraphs.add(
                    new Block.Paragraph(
                            Text.verbatim(document.id(), line, start), Block.Style.PLAIN));
            start += line.length() + 1;
        }
        return new Blocks(document, paragraphs);
    }
}
