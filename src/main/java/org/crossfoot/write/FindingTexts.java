package org.crossfoot.write;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.check.Diagnosis;
import org.crossfoot.check.Outcome;
import org.crossfoot.check.Outcome.Agrees;
import org.crossfoot.check.Outcome.Differs;
import org.crossfoot.check.Outcome.Skipped;
import org.crossfoot.check.Proof;

/** The words for what came of a check: the same in the window, on paper and in files. */
public final class FindingTexts {

    private static final int LONGEST = 90;

    private final ResourceBundle messages;

    public FindingTexts(ResourceBundle messages) {
        this.messages = messages;
    }

    /**
     * One line naming the two numbers: "Total current assets prints 62,254, its rows give 62,524".
     */
    public String title(Report report, Outcome outcome) {
        return switch (outcome) {
            case Agrees agrees -> filled(report, "title", agrees.check(), agrees.proof());
            case Differs differs -> filled(report, "finding", differs.check(), differs.proof());
            case Skipped skipped -> notChecked(report, skipped);
        };
    }

    /** Where it stands: "Balance sheets · Sep 30, 2006", or "Text, line 93". */
    public String place(Report report, Outcome outcome) {
        return new PlaceWords(messages, report.filing()).of(outcome);
    }

    /** What the title says and the arithmetic, in one or two sentences; for files and scripts. */
    public String message(Report report, Outcome outcome) {
        return switch (outcome) {
            case Skipped skipped -> title(report, skipped) + ".";
            case Agrees agrees -> said(report, agrees, agrees.proof());
            case Differs differs -> said(report, differs, differs.proof());
        };
    }

    /** What may have happened; always with "may". */
    public String diagnosis(Report report, Diagnosis diagnosis) {
        String spoken = "finding.words." + diagnosis.kind();
        if (diagnosis.suspect().isEmpty() && messages.containsKey(spoken)) {
            return messages.getString(spoken);
        }
        var words = new DiagnosisWords(report.filing(), diagnosis).arguments();
        String text = format("finding.diagnosis." + diagnosis.kind(), words);
        return diagnosis.witness().isPresent() && diagnosis.kind() != Diagnosis.Kind.A_PART
                ? text + " " + format("finding.diagnosis.witness", words)
                : text;
    }

    /** Why a comparison was not made. */
    public String reason(Outcome.Reason reason) {
        return messages.getString("finding.reason." + reason);
    }

    /** What the check holds, and why: the user's documentation of it. */
    public String why(String check) {
        return messages.getString("check." + check + ".why");
    }

    private String said(Report report, Outcome outcome, Proof proof) {
        String arithmetic = new Arithmetic(report.filing(), proof).words();
        String title = title(report, outcome);
        String sentence = arithmetic.isEmpty() ? title + "." : title + ": " + arithmetic + ".";
        return Stream.of(sentence, others(outcome.check(), proof))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** What else the figures take part in, where the check names it; else empty. */
    public String others(String check, Proof proof) {
        String key = "check." + check + ".others";
        return proof.others().isEmpty() || !messages.containsKey(key)
                ? ""
                : format(key, subjects(proof));
    }

    private static String subjects(Proof proof) {
        return proof.others().stream()
                .map(other -> Labels.brief(other.subject()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String filled(Report report, String part, String check, Proof proof) {
        if (proof.stated().words().isEmpty()) {
            return format(
                    "check." + check + "." + part,
                    new ProofWords(report.filing(), proof).arguments());
        }
        boolean ratio = proof.terms().size() == 2 && proof.stated().amount().value().signum() == 0;
        String key = "check." + check + "." + (ratio && part.equals("finding") ? "pair" : part);
        return format(
                messages.containsKey(key) ? key : "check." + check + "." + part,
                new ClaimWords(report.filing(), proof).arguments());
    }

    private String notChecked(Report report, Skipped skipped) {
        String own = "check." + skipped.check() + ".missing";
        if (skipped.subject().isEmpty() && messages.containsKey(own)) {
            return messages.getString(own);
        }
        return format("finding.not-checked", subject(report, skipped), reason(skipped.reason()));
    }

    private String subject(Report report, Skipped skipped) {
        if (skipped.subject().isEmpty()) {
            return messages.getString("check." + skipped.check() + ".title");
        }
        return skipped.words()
                .map(words -> quoted(report.filing().document(words.document()).words(words)))
                .orElseGet(() -> Labels.brief(skipped.subject()));
    }

    private static String quoted(String words) {
        String all = words.strip();
        if (all.length() <= LONGEST) {
            return all;
        }
        String tail = all.substring(all.length() - LONGEST);
        return "… " + tail.substring(tail.indexOf(' ') + 1);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), Locale.ENGLISH).format(arguments);
    }
}
